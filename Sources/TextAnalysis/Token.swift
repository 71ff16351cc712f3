package import EventModel

/// What a token is made of.
package enum TokenKind: UInt8, Sendable {
  /// Letters, with or without digits behind them.
  case word
  /// Digits, with separators inside.
  case number
  /// One punctuation mark or symbol.
  case mark
}

/// Punctuation by its work in a sentence.
package enum Mark: UInt8, Sendable {
  case none, comma, semicolon, colon, stop, question, exclamation, dash, slash
  case openBracket, closeBracket, openQuote, closeQuote, straightQuote, ellipsis, percent, other
}

/// A word, number or mark of a text.
package struct Token: Sendable {
  /// First scalar in the text.
  package var start: Int32
  /// Scalar after the last one.
  package var end: Int32
  /// First byte in ``TokenizedText/bytes``.
  package var lower: Int32
  /// Byte after the last one.
  package var upper: Int32
  package var kind: TokenKind
  package var mark: Mark
  package var flags: Flags
  /// The letter, from 0, that carries the first damma (قُتل: 0); -1 where none is printed.
  package var damma: Int8 = -1

  /// What folding forgets and disambiguation needs.
  package struct Flags: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// White space (or the start of the text) stands before it.
    package static let afterSpace = Flags(rawValue: 1)
    /// The first token of a paragraph.
    package static let startsParagraph = Flags(rawValue: 2)
    /// Its last letter is written ى.
    package static let endsInAlefMaqsura = Flags(rawValue: 4)
    /// It carries the accusative's tanwin ً.
    package static let hasTanwinFath = Flags(rawValue: 8)
    /// It stands in the title.
    package static let inTitle = Flags(rawValue: 16)
    /// Its first alef is written with a hamza below (إ).
    package static let hamzaBelow = Flags(rawValue: 32)
    /// Its first alef is written with a hamza above (أ).
    package static let hamzaAbove = Flags(rawValue: 64)
    /// It carries a shadda.
    package static let hasShadda = Flags(rawValue: 128)
  }

  /// Where it stands in the text.
  package var span: Span { Span(start: Int(start), end: Int(end)) }
}
