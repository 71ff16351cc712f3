internal import TextAnalysis

/// Whom the words of a text are known to: the lexicon, and the readers of numbers and dates.
final class WordVocabulary: Sendable {
  let lexicon: Lexicon
  private let numberReader: NumberReader
  private let timeReader: TimeReader

  init(lexicon: Lexicon, numberReader: NumberReader, timeReader: TimeReader) {
    self.lexicon = lexicon
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

  /// Whether a numeral of several words may begin with the letters, clitics left out.
  func mayLeadNumeral(_ letters: Span<UInt8>) -> Bool {
    numberReader.vocabulary.mayLeadCompound(letters)
  }
}
