internal import EventModel
internal import LanguagePacks

/// الذكرى الثانية لمقتل القائد: what is remembered on a day happened so many years before.
struct Anniversary {
  let sentence: SentenceAnalysis

  /// The days of the event at a unit, of which `date` may be those on which it is remembered.
  func event(at unit: Int, date: EventDate) -> EventDate {
    guard let years = years(before: unit) else { return date }
    return EventDate(
      earliest: date.earliest?.adding(months: -12 * years),
      latest: date.latest?.adding(months: -12 * years), text: date.text)
  }

  /// How many years an anniversary counts that belongs to the event at a unit; nil where there is
  /// none, or it is not counted.
  private func years(before unit: Int) -> Int? {
    guard sentence.units[unit].proclitics.contains(.to) else { return nil }
    let first = max(0, unit - Self.reach)
    guard
      let noun = (first..<unit).last(where: {
        sentence.classes($0).intersects(sentence.lexicon.sets.anniversary)
      }), sentence.phraseAt[noun] >= 0
    else { return nil }
    let ordinal = sentence.phrases[sentence.phraseAt[noun]].ordinal
    guard ordinal >= 0, sentence.units[ordinal].tag == .number, sentence.units[ordinal].value >= 0
    else { return nil }
    return sentence.numbers[sentence.units[ordinal].value].low
  }

  /// Units between the anniversary and what is remembered.
  private static let reach = 8
}
