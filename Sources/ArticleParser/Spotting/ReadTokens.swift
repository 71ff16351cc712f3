internal import EventModel
internal import LanguagePacks
internal import TextAnalysis

/// The tokens of a whole article with all their readings: what every later stage looks at.
final class ReadTokens {
  let text: TokenizedText
  let lexicon: Lexicon
  /// What the vocabulary makes of each token.
  private let words: [WrittenWord]
  /// Readings of all words; see ``readings(_:)``.
  private let pool: [TokenReading]
  private let starts: [PhraseStart]

  /// Reads the tokens of a text, as far as possible out of a memory, which keeps what was new.
  init(_ text: TokenizedText, memory: inout WordMemory) {
    self.text = text
    lexicon = memory.vocabulary.lexicon
    words = memory.words(of: text)
    pool = memory.readings
    starts = memory.starts
  }

  /// Number of tokens.
  var count: Int { text.tokens.count }

  /// All readings of a token, as a collection; ``hasReading(_:where:)`` and its like look at them
  /// without making one.
  @inline(__always)
  func readings(_ token: Int) -> ArraySlice<TokenReading> { pool[places(token)] }

  /// Places of a token's readings; see ``subscript(_:)``.
  @inline(__always)
  func places(_ token: Int) -> Range<Int> {
    let readings = words[token].readings
    return Int(readings.lowerBound)..<Int(readings.upperBound)
  }

  /// Number of a token's whole surface; -1 where the vocabulary has no such word.
  @inline(__always)
  func surface(_ token: Int) -> Int32 { words[token].surface }

  /// What the readings of a token are.
  @inline(__always)
  func parts(_ token: Int) -> PartsOfSpeech { words[token].parts }

  /// What the readings of a token state.
  @inline(__always)
  func states(_ token: Int) -> StatedFacts { words[token].states }

  /// Classes of all readings of a token as a verb.
  @inline(__always)
  func verbClasses(_ token: Int) -> ClassSet { words[token].verbClasses }

  /// Classes of all other readings of a token.
  @inline(__always)
  func otherClasses(_ token: Int) -> ClassSet { words[token].otherClasses }

  /// What a token does in a phrase that says when.
  @inline(__always)
  func calendarKinds(_ token: Int) -> CalendarKind { words[token].calendarKinds }

  /// Whether a numeral of several words may begin with a token.
  @inline(__always)
  func mayLeadNumeral(_ token: Int) -> Bool { words[token].mayLeadNumeral }

  /// Whether people are called by a token: ماهر، هدى.
  @inline(__always)
  func isGivenName(_ token: Int) -> Bool { words[token].isGivenName }

  /// Whether a token stands inside names and takes the next one with it: أبو، بن، آل.
  @inline(__always)
  func isNameWord(_ token: Int) -> Bool { words[token].isNameWord }

  /// The reading at a place.
  @inline(__always)
  subscript(_ place: Int) -> TokenReading { pool[place] }

  /// Whether a token has a reading at all.
  @inline(__always)
  func isKnown(_ token: Int) -> Bool { !words[token].readings.isEmpty }

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
  func phraseStarts(_ token: Int) -> ArraySlice<PhraseStart> { starts[startPlaces(token)] }

  /// Whether a word that a phrase may begin with at a token meets a condition.
  @inline(__always)
  func hasStart(_ token: Int, where condition: (PhraseStart) -> Bool) -> Bool {
    for place in startPlaces(token) where condition(starts[place]) { return true }
    return false
  }

  /// Calls with each word that a phrase may begin with at a token.
  @inline(__always)
  func forEachStart(_ token: Int, _ body: (PhraseStart) -> Void) {
    for place in startPlaces(token) { body(starts[place]) }
  }

  @inline(__always)
  private func startPlaces(_ token: Int) -> Range<Int> {
    let starts = words[token].starts
    return Int(starts.lowerBound)..<Int(starts.upperBound)
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
