internal import TextAnalysis

/// Whom the words of a text are known to: the lexicon, the frames, the readers of numbers and dates.
final class WordVocabulary: Sendable {
  let lexicon: Lexicon
  private let frames: FrameSet
  private let numberReader: NumberReader
  private let timeReader: TimeReader

  init(lexicon: Lexicon, frames: FrameSet, numberReader: NumberReader, timeReader: TimeReader) {
    self.lexicon = lexicon
    self.frames = frames
    self.numberReader = numberReader
    self.timeReader = timeReader
  }

  /// What a word does in a phrase that says when, by its readings and by the words that a phrase may
  /// begin with.
  func calendarKinds(
    _ readings: ArraySlice<TokenReading>, _ starts: ArraySlice<PhraseStart>
  ) -> CalendarKind {
    timeReader.words.kinds(readings, starts, lexicon)
  }

  /// What a lexeme states.
  func states(_ lexeme: Int32) -> StatedFacts {
    var states: StatedFacts = []
    if frames.isTrigger(lexeme) { states.insert(.event) }
    if frames.effect(of: lexeme) == .claims { states.insert(.claim) }
    return states
  }

  /// Whether a numeral of several words may begin with the letters, clitics left out.
  func mayLeadNumeral(_ letters: Span<UInt8>) -> Bool {
    numberReader.vocabulary.mayLeadCompound(letters)
  }
}

/// What a word may tell by itself.
struct StatedFacts: OptionSet, Sendable {
  let rawValue: UInt8
  init(rawValue: UInt8) { self.rawValue = rawValue }
  /// It triggers a frame.
  static let event = StatedFacts(rawValue: 1)
  /// It says that somebody did something: تبنى.
  static let claim = StatedFacts(rawValue: 2)
}
