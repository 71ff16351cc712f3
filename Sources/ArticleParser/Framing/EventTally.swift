internal import LanguagePacks

extension ClauseStructure {
  /// بلغ عدد الهجمات على القواعد 33 هجوما: the phrase behind the verb that tells how many events its
  /// subject counts, with a noun of events again; nil where there is none.
  func tally(ofEventsAt unit: Int) -> Int? {
    guard governors[unit].relation == .subject, isCounted(unit) else { return nil }
    for behind in unit + 1..<units.count {
      guard let found = sentence.nounPhrase(at: behind), sentence.phrases[found].number >= 0,
        sentence.classes(sentence.phrases[found].head).intersects(sets.eventNouns)
      else { continue }
      return found
    }
    return nil
  }

  /// عدد الهجمات: whether a quantifier stands before a noun, and no number.
  private func isCounted(_ unit: Int) -> Bool {
    [unit - 1, unit].contains { start in
      guard start == unit || (start >= 0 && units[start].tag == .quantifier),
        let own = sentence.nounPhrase(at: start)
      else { return false }
      let phrase = sentence.phrases[own]
      return phrase.head == unit && phrase.quantifier >= 0 && phrase.number < 0
    }
  }
}
