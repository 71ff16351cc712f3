internal import EventModel
internal import LanguagePacks
internal import TextAnalysis

/// One sentence under analysis: its units, and the phrases and predicates found so far.
final class SentenceAnalysis {
  let tokens: ReadTokens
  let numbers: [NumberExpression]
  let times: [TimeExpression]
  let isTitle: Bool
  /// Index of the sentence in the article.
  let index: Int
  /// Index of its paragraph in the article.
  let paragraph: Int
  let units: [Unit]
  let entries: [PhraseEntry]
  @exclusivity(unchecked) var phrases: [NounPhrase] = []
  /// Index of the phrase that starts at each unit; -2 not looked at yet, -1 none.
  @exclusivity(unchecked) var phraseAt: [Int]

  init(
    tokens: ReadTokens, range: Range<Int>, index: Int, paragraph: Int, isTitle: Bool,
    numberReader: NumberReader, timeReader: TimeReader
  ) {
    self.tokens = tokens
    self.index = index
    self.paragraph = paragraph
    self.isTitle = isTitle
    let numbers = numberReader.numbers(in: tokens, range: range)
    let times = timeReader.expressions(in: tokens, range: range)
    self.numbers = numbers
    self.times = times
    var (units, entries) = UnitSpotter.units(
      of: range, in: tokens, numbers: numbers, times: times)
    Tagger(tokens: tokens, isTitle: isTitle, numbers: numbers).tag(&units, entries: entries)
    self.units = units
    self.entries = entries
    phrases.reserveCapacity(units.count)
    phraseAt = [Int](repeating: -2, count: units.count)
  }

  var lexicon: Lexicon { tokens.lexicon }

  /// The lexeme of a unit's reading.
  func lexeme(_ unit: Int) -> Lexeme? { units[unit].reading.map { tokens.lexeme($0) } }

  /// The classes of a unit's word.
  func classes(_ unit: Int) -> ClassSet {
    units[unit].reading.map { lexicon.classes(of: $0.lexeme) } ?? ClassSet()
  }

  /// Index of the country of a unit's adjective of nationality; -1 for other words.
  func country(_ unit: Int) -> Int {
    units[unit].reading.map { lexicon.country(of: $0.lexeme) } ?? -1
  }

  /// Names and phrases that a unit may stand for.
  func entries(_ unit: Int) -> ArraySlice<PhraseEntry> { entries[units[unit].entries] }

  /// Whether a unit may stand for something that meets a condition.
  @inline(__always)
  func hasEntry(_ unit: Int, where condition: (PhraseEntry) -> Bool) -> Bool {
    for place in units[unit].entries where condition(entries[place]) { return true }
    return false
  }

  /// Number and gender of a name as its verb sees them: those of the noun that it begins with
  /// (مجلس الأمن، قوات الدعم السريع), else those of the country or town; empty where it may be a person
  /// or a group.
  func nameFeatures(_ unit: Int) -> Features {
    if units[unit].end > units[unit].start + 1 {
      let first = tokens.readings(units[unit].start).first { $0.partOfSpeech == .noun }
      return first?.features ?? []
    }
    let entries = entries(unit)
    guard !entries.contains(where: isSomebody) else { return [] }
    return entries.lazy.map { [lexicon] in lexicon.gender(of: $0) }.first { !$0.isEmpty } ?? []
  }

  /// Whether an entry is a person, a family, an office or a body that is no state.
  private func isSomebody(_ entry: PhraseEntry) -> Bool {
    switch entry.kind {
    case .actor: !entries.contains { $0.kind == .place && $0.index == entry.index }
    case .family, .office: true
    case .place, .functionWord: false
    }
  }

  /// Whether a unit's name is a part of a country by its direction: شمال العراق.
  func regionNamed(_ unit: Int) -> Bool {
    guard units[unit].end > units[unit].start + 1 else { return false }
    return tokens.hasReading(units[unit].start) {
      lexicon.classes(of: $0.lexeme).intersects(lexicon.sets.area)
        && !lexicon.classes(of: $0.lexeme).intersects(lexicon.sets.base)
    }
  }

  /// The mark of a unit; none for words and outside the sentence.
  func mark(_ unit: Int) -> Mark {
    guard units.indices.contains(unit) else { return .none }
    return units[unit].tag == .mark ? tokens.text.tokens[units[unit].start].mark : .none
  }

  /// Where a range of units stands in the text.
  func span(_ range: Range<Int>) -> Span {
    guard let first = range.first, let last = range.last, last < units.count else {
      return Span(start: 0, end: 0)
    }
    return tokens.span(units[first].start..<units[last].end)
  }

  /// Whether the unit's word is written in the accusative of indefinite nouns.
  func hasTanwin(_ unit: Int) -> Bool {
    units[unit].reading?.features.contains(.tanwin) == true
      || tokens.text.tokens[units[unit].start].flags.contains(.hasTanwinFath)
  }
}
