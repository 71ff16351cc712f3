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
    let count = text.tokens.count
    var builder = Builder(lexicon: lexicon, count: count)
    var reader = TokenReader(text, lexicon: lexicon, stretch: Self.stretch)
    for start in stride(from: 0, to: count, by: Self.stretch) {
      let end = min(count, start + Self.stretch)
      reader.read(start..<end)
      for word in reader.found { builder.add(word) }
      builder.close(upTo: end)
    }
    pool = builder.pool
    starts = builder.starts
    bounds = builder.bounds
    startBounds = builder.startBounds
    surfaces = builder.surfaces
    parts = builder.parts
  }

  /// Tokens that are read at a time; so many that their parts stay in the fastest memory.
  private static let stretch = 64

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

extension ReadTokens {
  /// Lays readings out token by token.
  private struct Builder {
    let lexicon: Lexicon
    var pool: [TokenReading] = []
    var bounds: [Int32] = [0]
    var parts: [PartsOfSpeech] = []
    var starts: [PhraseStart] = []
    var startBounds: [Int32] = [0]
    var surfaces: [Int32]
    /// What the readings of the token at hand are.
    private var kinds: PartsOfSpeech = []

    init(lexicon: Lexicon, count: Int) {
      self.lexicon = lexicon
      surfaces = [Int32](repeating: -1, count: count)
      pool.reserveCapacity(count * 4)
      starts.reserveCapacity(count * 2)
      bounds.reserveCapacity(count + 1)
      parts.reserveCapacity(count)
      startBounds.reserveCapacity(count + 1)
    }

    /// Adds what a word may be; its token must be none before the last one added to.
    mutating func add(_ found: FoundWord) {
      let part = found.part
      close(upTo: Int(part.token))
      if part.isWhole { surfaces[Int(part.token)] = found.word }
      if part.mayBeginPhrase {
        starts.append(
          PhraseStart(
            word: found.word, state: found.use.phraseState, proclitics: part.proclitics))
      }
      guard let first = found.firstReading else { return }
      add(first, found)
      for index in found.use.readings.dropFirst() { add(lexicon.reading(index), found) }
    }

    @inline(__always)
    private mutating func add(_ reading: LexicalReading, _ found: FoundWord) {
      guard found.part.agrees(with: reading) else { return }
      kinds.formUnion(PartsOfSpeech(reading.partOfSpeech))
      pool.append(
        TokenReading(
          word: found.word, lexeme: reading.lexeme, features: reading.features,
          partOfSpeech: reading.partOfSpeech, proclitics: found.part.proclitics,
          enclitic: found.part.enclitic))
    }

    /// Ends the tokens before one.
    @inline(__always)
    mutating func close(upTo token: Int) {
      while parts.count < token {
        parts.append(kinds)
        kinds = []
        bounds.append(Int32(pool.count))
        startBounds.append(Int32(starts.count))
      }
    }
  }
}
