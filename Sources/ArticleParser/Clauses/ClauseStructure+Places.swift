internal import LanguagePacks
internal import TextAnalysis

// Places of a clause that do not stand behind its verb.

extension ClauseStructure {
  /// وبالرباط، أما بقفصة: the phrase of a named place with the preposition in it.
  private func townWithPreposition(at unit: Int) -> Int? {
    guard units[unit].tag == .name, units[unit].proclitics.contains(.by),
      sentence.entries(unit).contains(where: { $0.kind == .place })
    else { return nil }
    return sentence.nounPhrase(at: unit)
  }

  /// وفي القامشلي، رشق سكان؛ وبالرباط، نظم: the place that a clause opens with.
  func takeFronted(_ predicate: Predicate) {
    let start = predicate.clauseStart
    if let found = townWithPreposition(at: start), sentence.phrases[found].end <= predicate.unit,
      !predicates.contains(where: { $0.clauseStart == start })
    {
      predicate.add(Complement(preposition: .in, unit: start, phrase: found))
      return
    }
    guard start < predicate.unit, units[start].tag == .preposition,
      Self.fronted.contains(units[start].function), units[start].enclitic == .none,
      let found = sentence.nounPhrase(at: start + 1),
      sentence.phrases[found].end <= predicate.unit,
      !predicates.contains(where: { $0.clauseStart == start })
    else { return }
    predicate.add(
      Complement(preposition: units[start].function, unit: start, phrase: found))
  }

  static let fronted: Set<Function> = [.in, .near, .from, .on]

  /// محكمة في دونيتسك حكمت، المحكمة بالرباط قضت: where those are who stand before the verb.
  func takeSubjectPlace(_ predicate: Predicate) {
    guard predicate.subject >= 0, !predicate.subjectIsInherited, predicate.antecedent < 0,
      !predicate.complements.contains(where: { $0.preposition == .in })
    else { return }
    let subject = sentence.phrases[predicate.subject]
    let at = subject.end
    if at < predicate.unit, let found = townWithPreposition(at: at) {
      predicate.add(Complement(preposition: .in, unit: at, phrase: found))
      return
    }
    guard at + 1 < predicate.unit, units[at].tag == .preposition, units[at].function == .in,
      units[at].enclitic == .none, !subject.classes.intersects(sets.titles),
      let found = sentence.nounPhrase(at: at + 1),
      sentence.phrases[found].end <= predicate.unit
    else { return }
    predicate.add(Complement(preposition: .in, unit: at, phrase: found))
  }

  /// إلى بغداد، حيث يجتمع: the place that a clause with حيث goes on from.
  func takeAntecedentPlace(_ predicate: Predicate) {
    let start = predicate.clauseStart
    guard isBehindWhere(predicate) else { return }
    var end = start - 1
    while end > 0, units[end - 1].tag == .date || units[end - 1].tag == .mark { end -= 1 }
    for first in stride(from: max(0, end - 5), to: end, by: 1) {
      guard let found = sentence.nounPhrase(at: first), sentence.phrases[found].end == end,
        units[first].tag != .verb
      else { continue }
      predicate.add(Complement(preposition: .in, unit: start - 1, phrase: found))
      return
    }
  }

  func isBehindWhere(_ predicate: Predicate) -> Bool {
    let start = predicate.clauseStart
    return start > 0 && units[start - 1].tag == .subordinator && units[start - 1].function == .where
  }
}
