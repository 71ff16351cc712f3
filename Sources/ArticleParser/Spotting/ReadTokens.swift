internal import EventModel
internal import TextAnalysis

/// The tokens of a whole article with all their readings: what every later stage looks at.
final class ReadTokens {
  let text: TokenizedText
  let lexicon: Lexicon
  /// Readings of all tokens, token by token; see ``readings(_:)``.
  private let pool: [TokenReading]
  private let bounds: [Int32]
  /// What the readings of each token are.
  private let parts: [PartsOfSpeech]
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
    var parts: [PartsOfSpeech] = []
    parts.reserveCapacity(text.tokens.count)
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
        surfaces.append(reader.read(letters, into: &pool, starts: &starts))
      } else {
        surfaces.append(-1)
      }
      var kinds: PartsOfSpeech = []
      for place in Int(bounds[bounds.count - 1])..<pool.count {
        kinds.formUnion(PartsOfSpeech(pool[place].partOfSpeech))
      }
      parts.append(kinds)
      bounds.append(Int32(pool.count))
      startBounds.append(Int32(starts.count))
    }
    self.pool = pool
    self.starts = starts
    self.bounds = bounds
    self.parts = parts
    self.startBounds = startBounds
    self.surfaces = surfaces
  }

  /// Number of tokens.
  var count: Int { text.tokens.count }

  /// All readings of a token, as a collection; ``hasReading(_:where:)`` and its like look at them
  /// without making one.
  @inline(__always)
  func readings(_ token: Int) -> ArraySlice<TokenReading> { pool[places(token)] }

  /// Places of a token's readings; see ``subscript(_:)``.
  @inline(__always)
  func places(_ token: Int) -> Range<Int> { Int(bounds[token])..<Int(bounds[token + 1]) }

  /// What the readings of a token are.
  @inline(__always)
  func parts(_ token: Int) -> PartsOfSpeech { parts[token] }

  /// The reading at a place.
  @inline(__always)
  subscript(_ place: Int) -> TokenReading { pool[place] }

  /// Whether a token has a reading at all.
  @inline(__always)
  func isKnown(_ token: Int) -> Bool { bounds[token] < bounds[token + 1] }

  /// Whether a reading of a token meets a condition.
  @inline(__always)
  func hasReading(_ token: Int, where condition: (TokenReading) -> Bool) -> Bool {
    for place in places(token) where condition(pool[place]) { return true }
    return false
  }

  /// Whether all readings of a token meet a condition.
  @inline(__always)
  func hasOnly(_ token: Int, where condition: (TokenReading) -> Bool) -> Bool {
    for place in places(token) where !condition(pool[place]) { return false }
    return true
  }

  /// Words that a phrase may begin with at a token.
  @inline(__always)
  func phraseStarts(_ token: Int) -> ArraySlice<PhraseStart> {
    starts[Int(startBounds[token])..<Int(startBounds[token + 1])]
  }

  /// Whether a word that a phrase may begin with at a token meets a condition.
  @inline(__always)
  func hasStart(_ token: Int, where condition: (PhraseStart) -> Bool) -> Bool {
    for place in Int(startBounds[token])..<Int(startBounds[token + 1])
    where condition(starts[place]) { return true }
    return false
  }

  /// Calls with each word that a phrase may begin with at a token.
  @inline(__always)
  func forEachStart(_ token: Int, _ body: (PhraseStart) -> Void) {
    for place in Int(startBounds[token])..<Int(startBounds[token + 1]) { body(starts[place]) }
  }

  /// The lexeme of a reading.
  @inline(__always)
  func lexeme(_ reading: TokenReading) -> Lexeme { lexicon.lexemes[Int(reading.lexeme)] }

  /// The first reading that meets a condition.
  @inline(__always)
  func reading(_ token: Int, where condition: (TokenReading) -> Bool) -> TokenReading? {
    for place in places(token) where condition(pool[place]) { return pool[place] }
    return nil
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
