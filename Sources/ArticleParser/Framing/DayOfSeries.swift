internal import EventModel
internal import LanguagePacks

/// The day that an event has come to, counted from its first: لليوم الرابع على التوالي، دخل الإضراب يومه
/// الثالث.
struct DayOfSeries {
  let structure: ClauseStructure
  /// The event's own clause, and the verbs that carry it.
  let clauses: [Predicate]

  private var sentence: SentenceAnalysis { structure.sentence }

  /// From the first day to the one that is named; the date itself, else the day of publication, is
  /// the last one.
  func days(until date: EventDate?, published: CalendarDate?) -> EventDate? {
    guard date == nil || date?.earliest == date?.latest, let last = date?.latest ?? published,
      let number
    else { return date }
    return EventDate(earliest: last.adding(days: 1 - number), latest: last, text: date?.text)
  }

  /// The number of the day; nil where the clauses name none.
  private var number: Int? {
    if let opening, let number = number(of: opening) { return number }
    for clause in clauses {
      for complement in clause.complements where complement.phrase >= 0 {
        if let number = number(of: complement.phrase) { return number }
      }
      if clause.object >= 0, let number = number(of: clause.object) { return number }
    }
    return nil
  }

  /// لليوم الثالث، تظاهر: what the sentence begins with, before its first verb.
  private var opening: Int? {
    guard let phrase = sentence.phraseAt.first, phrase >= 0,
      let first = sentence.units.firstIndex(where: { $0.tag == .verb }),
      clauses.contains(where: { $0.unit == first })
    else { return nil }
    return phrase
  }

  /// لليوم الثالث، يومه الثالث, but not في اليوم الثالث من المعارك, which is a day of something else.
  private func number(of phrase: Int) -> Int? {
    let phrase = sentence.phrases[phrase]
    let head = sentence.units[phrase.head]
    // لليلة is written with and without the article alike, and may leave its ordinal behind.
    let ordinal = phrase.ordinal >= 0 ? phrase.ordinal : phrase.end
    guard phrase.classes.intersects(sentence.lexicon.sets.daysOfSeries),
      head.enclitic != .none || head.proclitics.contains(.to), ordinal < sentence.units.count,
      sentence.units[ordinal].tag == .number, sentence.units[ordinal].hasArticle,
      sentence.units[ordinal].value >= 0
    else { return nil }
    let number = sentence.numbers[sentence.units[ordinal].value]
    return number.low.flatMap { number.ordinal && (2...1000).contains($0) ? $0 : nil }
  }
}
