internal import EventModel
internal import TextAnalysis

/// The tokens of a whole article with all their readings: what every later stage looks at.
final class ReadTokens {
  let text: TokenizedText
  let lexicon: Lexicon
  /// Readings of all tokens, token by token; see ``readings(_:)``.
  private let pool: [TokenReading]
  private let bounds: [Int32]
  private let starts: [PhraseStart]
  private let startBounds: [Int32]
  /// Number of each token's whole surface; -1 where the vocabulary has no such word.
  let surfaces: [Int32]

  init(_ text: TokenizedText, lexicon: Lexicon) {
    self.text = text
    self.lexicon = lexicon
    var pool: [TokenReading] = []
    var starts: [PhraseStart] = []
    var bounds: [Int32] = [0]
    var startBounds: [Int32] = [0]
    var surfaces: [Int32] = []
    pool.reserveCapacity(text.tokens.count * 4)
    starts.reserveCapacity(text.tokens.count * 2)
    bounds.reserveCapacity(text.tokens.count + 1)
    startBounds.reserveCapacity(text.tokens.count + 1)
    surfaces.reserveCapacity(text.tokens.count)
    var reader = TokenReader(lexicon: lexicon)
    let bytes = text.bytes.span
    for token in text.tokens {
      if token.kind == .word {
        let letters = bytes.extracting(Int(token.lower)..<Int(token.upper))
        reader.read(letters, into: &pool, starts: &starts)
        surfaces.append(lexicon.words.find(letters))
      } else {
        surfaces.append(-1)
      }
      bounds.append(Int32(pool.count))
      startBounds.append(Int32(starts.count))
    }
    self.pool = pool
    self.starts = starts
    self.bounds = bounds
    self.startBounds = startBounds
    self.surfaces = surfaces
  }

  /// Number of tokens.
  var count: Int { text.tokens.count }

  /// All readings of a token.
  @inline(__always)
  func readings(_ token: Int) -> ArraySlice<TokenReading> {
    pool[Int(bounds[token])..<Int(bounds[token + 1])]
  }

  /// Words that a phrase may begin with at a token.
  @inline(__always)
  func phraseStarts(_ token: Int) -> ArraySlice<PhraseStart> {
    starts[Int(startBounds[token])..<Int(startBounds[token + 1])]
  }

  /// The lexeme of a reading.
  @inline(__always)
  func lexeme(_ reading: TokenReading) -> Lexeme { lexicon.lexemes[Int(reading.lexeme)] }

  /// The first reading that meets a condition.
  func reading(_ token: Int, where condition: (TokenReading) -> Bool) -> TokenReading? {
    readings(token).first(where: condition)
  }

  /// The value of a token of digits, separators left out; nil where it is no whole number.
  func integer(_ token: Int) -> Int? {
    let entry = text.tokens[token]
    guard entry.kind == .number else { return nil }
    var value = 0
    for index in Int(entry.lower)..<Int(entry.upper) {
      let code = text.bytes[index]
      guard LetterCode.isDigit(code) else { continue }
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      value = product + Int(code - 0x30)
    }
    return value
  }

  /// The scalars from the first token of a range to its last.
  func span(_ tokens: Range<Int>) -> Span {
    Span(
      start: Int(text.tokens[tokens.lowerBound].start),
      end: Int(text.tokens[max(tokens.lowerBound, tokens.upperBound - 1)].end))
  }
}
