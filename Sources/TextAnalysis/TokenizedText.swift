/// A text cut into tokens and sentences, with its letters folded to one byte each.
public struct TokenizedText: Sendable {
  /// Folded letters and digits of all tokens, one after the other (see ``LetterCode``).
  public var bytes: [UInt8] = []
  /// All words, numbers and marks, from first to last.
  public var tokens: [Token] = []
  /// Ranges of token indices; every token is in exactly one.
  public var sentences: [Range<Int>] = []
  /// Number of scalars of the text.
  package var scalarCount = 0

  package init() {}

  /// Tokenizes a text.
  ///
  /// - Parameters:
  ///   - text: Any text; nothing in it makes this fail.
  ///   - titleLength: Number of scalars of the title at the start of the text.
  /// - Complexity: Linear in the text.
  package init(_ text: String, titleLength: Int = 0) {
    var text = text
    text.withUTF8 { utf8 in
      var tokenizer = Tokenizer(titleLength: titleLength, length: utf8.count)
      // No scalar gives more letters than it has bytes.
      bytes = [UInt8](unsafeUninitializedCapacity: utf8.count) { letters, count in
        tokenizer.run(utf8.span, into: letters)
        count = tokenizer.count
      }
      tokens = tokenizer.tokens
      scalarCount = tokenizer.scalarCount
    }
    splitSentences()
  }

  /// The folded letters of a token as text in folded letters, for messages and tests.
  package func folded(_ index: Int) -> [UInt8] {
    Array(bytes[Int(tokens[index].lower)..<Int(tokens[index].upper)])
  }
}

/// Cuts UTF-8 into tokens in one pass.
private struct Tokenizer {
  let titleLength: Int
  var start: Int32 = 0
  var lower: Int32 = 0
  var lastScalarEnd: Int32 = 0
  var flags: Token.Flags = []
  var pending: Token.Flags = [.afterSpace, .startsParagraph]
  var inWord = false
  var isNumber = false
  var lastIsAlefMaqsura = false
  var damma: Int8 = -1
  private(set) var tokens: [Token] = []
  /// Number of letters written.
  private(set) var count = 0
  private(set) var scalarCount = 0

  /// Makes a tokenizer of a text of so many bytes.
  init(titleLength: Int, length: Int) {
    self.titleLength = titleLength
    tokens.reserveCapacity(length / 8 + 8)
  }

  /// Reads a text, and writes its letters where there is room for as many as the text has bytes.
  mutating func run(_ utf8: Span<UInt8>, into letters: UnsafeMutableBufferPointer<UInt8>) {
    var index = 0
    let length = utf8.count
    let plain = LetterCode.plainLetters
    var position: Int32 = 0
    while index < length {
      if !inWord || !isNumber {
        // Most scalars are plain letters, which only add to a word or begin one.
        let (start, lower) = (index, count)
        var end = count
        while index + 1 < length, utf8[index] & 0xFC == 0xD8 {
          let code = plain[Int(utf8[index] & 0x03) << 6 | Int(utf8[index + 1] & 0x3F)]
          if code == LetterCode.separator { break }
          letters[end] = code
          end += 1
          index += 2
        }
        if index > start {
          if !inWord { beginWord(at: position, lower: lower, isNumber: false) }
          count = end
          position += Int32((index - start) / 2)
          lastScalarEnd = position
          lastIsAlefMaqsura = false
          continue
        }
      }
      let first = utf8[index]
      if first == 0x20 {
        finishWord()
        pending.insert(.afterSpace)
        index += 1
        position += 1
        continue
      }
      var scalar: UInt32
      if first < 0x80 {
        scalar = UInt32(first)
        index += 1
      } else if first < 0xE0 {
        scalar = UInt32(first & 0x1F) << 6 | UInt32(utf8[index + 1] & 0x3F)
        index += 2
      } else if first < 0xF0 {
        scalar =
          UInt32(first & 0x0F) << 12 | UInt32(utf8[index + 1] & 0x3F) << 6
          | UInt32(utf8[index + 2] & 0x3F)
        index += 3
      } else {
        scalar =
          UInt32(first & 0x07) << 18 | UInt32(utf8[index + 1] & 0x3F) << 12
          | UInt32(utf8[index + 2] & 0x3F) << 6 | UInt32(utf8[index + 3] & 0x3F)
        index += 4
      }
      take(scalar, at: position, next: index < length ? utf8[index] : 0, into: letters)
      position += 1
    }
    finishWord()
    scalarCount = Int(position)
  }

  @inline(__always)
  private mutating func take(
    _ scalar: UInt32, at position: Int32, next: UInt8,
    into letters: UnsafeMutableBufferPointer<UInt8>
  ) {
    if scalar >= 0xFEF5 && scalar <= 0xFEFC {  // lam-alef ligatures
      letter(LetterCode.lam, scalar, at: position, into: letters)
      letter(LetterCode.alef, scalar, at: position, into: letters)
      return
    }
    let code = LetterCode.code(of: scalar)
    if code == LetterCode.ignored {
      guard inWord else { return }
      if scalar == 0x64B { flags.insert(.hasTanwinFath) }
      if scalar == 0x651 { flags.insert(.hasShadda) }
      if scalar == 0x64F, damma < 0 {
        damma = Int8(clamping: count - 1 - Int(lower))
      }
      lastScalarEnd = position + 1
      return
    }
    if code != LetterCode.separator {
      letter(code, scalar, at: position, into: letters)
      return
    }
    if inWord && isNumber && isDigitSeparator(scalar) && next < 0xE0 && nextIsDigit(next) {
      letters[count] = 0x2E
      count += 1
      lastScalarEnd = position + 1
      return
    }
    finishWord()
    if scalar == 0x0A || scalar == 0x0D || scalar == 0x2029 {
      pending.insert([.afterSpace, .startsParagraph])
    } else if scalar == 0x20 || scalar == 0x09 || scalar == 0xA0 || scalar == 0x202F
      || scalar == 0x3000 || (scalar >= 0x2000 && scalar <= 0x200A)
    {
      pending.insert(.afterSpace)
    } else {
      let mark = Self.mark(of: scalar)
      let at = Int32(count)
      if Int(position) < titleLength { pending.insert(.inTitle) }
      tokens.append(
        Token(
          start: position, end: position + 1, lower: at, upper: at, kind: .mark, mark: mark,
          flags: pending))
      pending = []
    }
  }

  /// Digits of Arabic scripts are two bytes that begin with 0xD9 or 0xDB.
  private func nextIsDigit(_ byte: UInt8) -> Bool {
    (byte >= 0x30 && byte <= 0x39) || byte == 0xD9 || byte == 0xDB
  }

  private func isDigitSeparator(_ scalar: UInt32) -> Bool {
    scalar == 0x2E || scalar == 0x2C || scalar == 0x66B || scalar == 0x66C
  }

  @inline(__always)
  private mutating func letter(
    _ code: UInt8, _ scalar: UInt32, at position: Int32,
    into letters: UnsafeMutableBufferPointer<UInt8>
  ) {
    let digit = LetterCode.isDigit(code)
    if inWord {
      // Digits and Arabic letters never make one word; Latin letters may carry digits (K1).
      let last = letters[count - 1]
      if digit != isNumber && (LetterCode.isArabic(code) || LetterCode.isArabic(last) || isNumber) {
        finishWord()
      }
    }
    if !inWord { beginWord(at: position, lower: count, isNumber: digit) }
    if code == LetterCode.alef {
      if scalar == 0x625 && !flags.contains(.hamzaAbove) { flags.insert(.hamzaBelow) }
      if (scalar == 0x623 || scalar == 0x622) && !flags.contains(.hamzaBelow) {
        flags.insert(.hamzaAbove)
      }
    }
    lastIsAlefMaqsura = scalar == 0x649
    letters[count] = code
    count += 1
    lastScalarEnd = position + 1
  }

  @inline(__always)
  private mutating func beginWord(at position: Int32, lower: Int, isNumber: Bool) {
    inWord = true
    self.isNumber = isNumber
    start = position
    self.lower = Int32(lower)
    flags = pending
    pending = []
    damma = -1
    if Int(position) < titleLength { flags.insert(.inTitle) }
  }

  @inline(__always)
  private mutating func finishWord() {
    guard inWord else { return }
    inWord = false
    if lastIsAlefMaqsura { flags.insert(.endsInAlefMaqsura) }
    tokens.append(
      Token(
        start: start, end: lastScalarEnd, lower: lower, upper: Int32(count),
        kind: isNumber ? .number : .word, mark: .none, flags: flags, damma: damma))
  }

  private static func mark(of scalar: UInt32) -> Mark {
    switch scalar {
    case 0x2C, 0x60C, 0x66C: .comma
    case 0x3B, 0x61B: .semicolon
    case 0x3A: .colon
    case 0x2E, 0x6D4: .stop
    case 0x3F, 0x61F: .question
    case 0x21: .exclamation
    case 0x2D, 0x2010...0x2015, 0x2212: .dash
    case 0x2F: .slash
    case 0x28, 0x5B, 0x7B, 0xFD3F: .openBracket
    case 0x29, 0x5D, 0x7D, 0xFD3E: .closeBracket
    case 0xAB, 0x201C, 0x2039: .openQuote
    case 0xBB, 0x201D, 0x203A: .closeQuote
    case 0x22, 0x27, 0x201E, 0x201F: .straightQuote
    case 0x2026: .ellipsis
    case 0x25, 0x66A: .percent
    default: .other
    }
  }
}
