public import EventModel

// Public throughout, because calls of what is only `package` are never inlined into another target,
// and the parser asks every token for its kind, mark and flags many times.

/// What a token is made of.
public enum TokenKind: UInt8, Sendable {
  /// Letters, with or without digits behind them.
  case word
  /// Digits, with separators inside.
  case number
  /// One punctuation mark or symbol.
  case mark
}

/// Punctuation by its work in a sentence.
public enum Mark: UInt8, Sendable {
  case none, comma, semicolon, colon, stop, question, exclamation, dash, slash
  case openBracket, closeBracket, openQuote, closeQuote, straightQuote, ellipsis, percent, other
}

/// A word, number or mark of a text.
public struct Token: Sendable {
  /// First scalar in the text.
  public var start: Int32
  /// Scalar after the last one.
  public var end: Int32
  /// First byte in ``TokenizedText/bytes``.
  public var lower: Int32
  /// Byte after the last one.
  public var upper: Int32
  /// What it is made of.
  public var kind: TokenKind
  /// Which mark it is; none for words and numbers.
  public var mark: Mark
  /// What folding forgets.
  public var flags: Flags
  /// The letter, from 0, that carries the first damma (قُتل: 0); -1 where none is printed.
  public var damma: Int8 = -1

  /// What folding forgets and disambiguation needs.
  public struct Flags: OptionSet, Sendable {
    /// One bit a flag.
    public let rawValue: UInt8
    /// The flags of some bits.
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// White space (or the start of the text) stands before it.
    @inlinable public static var afterSpace: Flags { Flags(rawValue: 1) }
    /// The first token of a paragraph.
    @inlinable public static var startsParagraph: Flags { Flags(rawValue: 2) }
    /// Its last letter is written ى.
    @inlinable public static var endsInAlefMaqsura: Flags { Flags(rawValue: 4) }
    /// It carries the accusative's tanwin ً.
    @inlinable public static var hasTanwinFath: Flags { Flags(rawValue: 8) }
    /// It stands in the title.
    @inlinable public static var inTitle: Flags { Flags(rawValue: 16) }
    /// Its first alef is written with a hamza below (إ).
    @inlinable public static var hamzaBelow: Flags { Flags(rawValue: 32) }
    /// Its first alef is written with a hamza above (أ).
    @inlinable public static var hamzaAbove: Flags { Flags(rawValue: 64) }
    /// It carries a shadda.
    @inlinable public static var hasShadda: Flags { Flags(rawValue: 128) }
  }

  /// Where it stands in the text.
  @inlinable
  public var span: Span { Span(start: Int(start), end: Int(end)) }
}
