internal import LanguagePacks

// What an event hangs on, and what that says of it.

extension StatusReader {
  /// What a word hangs on. A noun that says what becomes of its content takes what follows it from the
  /// verb before: أعرب عن مخاوف من هجمات، اعتقلوا أثناء محاولتهم إطلاق صواريخ.
  func governor(of unit: Int) -> Governor {
    let given = structure.governors[unit]
    guard given.unit >= 0, given.relation == .complement || given.relation == .object,
      sentence.units[given.unit].isVerbal
    else { return given }
    var nearest = structure.nominalGovernor(of: unit)
    if let adjective = adjective(governing: unit) { nearest.unit = adjective }
    if nearest.relation == .complement, nearest.unit > given.unit, takesContent(nearest.unit),
      Self.governing.contains(nearest.preposition)
    {
      return nearest
    }
    let before = unit - 1
    if before > given.unit, sentence.units[before].enclitic != .none,
      !sentence.units[unit].hasPreposition, takesContent(before)
    {
      return Governor(unit: before, relation: .object)
    }
    return given
  }

  /// قادر على مهاجمة السفن: the adjective before the preposition.
  private func adjective(governing unit: Int) -> Int? {
    let before = sentence.units[unit].hasPreposition ? unit - 1 : unit - 2
    guard before >= 0, sentence.units[before].tag == .adjective else { return nil }
    return effect(of: before) == nil ? nil : before
  }

  /// Whether a noun or adjective says what becomes of the event behind it.
  private func takesContent(_ unit: Int) -> Bool {
    guard sentence.units[unit].tag == .noun || sentence.units[unit].tag == .adjective else {
      return false
    }
    switch effect(of: unit) {
    case .planned, .decided, .hypothetical, .negated, .suppressed, .light: return true
    default: return false
    }
  }

  /// في حال حدوث ضربة: right behind a word of condition.
  func followsCondition(_ unit: Int) -> Bool {
    let own = sentence.phraseAt[unit]
    let start = own >= 0 ? sentence.phrases[own].start : unit
    guard sentence.units[unit].tag == .noun, start > 0 else { return false }
    let before = sentence.units[start - 1]
    return before.tag == .subordinator && before.function == .if
  }

  /// ينص الاتفاق على انسحاب، يقضي بتبادل: what an agreement lays down is to come, whether it hangs on
  /// the verb or on the agreement that is the verb's subject.
  func laysDown(_ unit: Int, _ relation: Relation) -> Bool {
    guard relation == .complement else { return false }
    let governor = structure.governors[unit]
    let verb =
      structure.predicateAt[unit] < 0 && governor.relation == .subject ? governor.unit : unit
    let index = structure.predicateAt[verb]
    guard index >= 0, structure.predicates[index].subject >= 0,
      sentence.units[verb].reading?.features.contains(.imperfect) == true
    else { return false }
    return sentence.phrases[structure.predicates[index].subject].classes
      .intersects(sets.agreements)
  }

  /// What a governing word does: by the pack's table, else by its class.
  func effect(of unit: Int) -> Effect? {
    guard unit >= 0, let reading = sentence.units[unit].reading else { return nil }
    // ذكر تقرير أن: a report is no decision, though both are written so.
    let isStatement =
      reading.partOfSpeech == .noun && sentence.classes(unit).intersects(sets.statements)
    // Another verb of the same letters counts only in the same tense: تحوّل is no يحول دون.
    for candidate in sentence.tokens.readings(sentence.units[unit].start)
    where (candidate.partOfSpeech == .verb) == (reading.partOfSpeech == .verb)
      && !(isStatement && candidate.partOfSpeech == .masdar)
      && (reading.partOfSpeech != .verb
        || candidate.features.contains(.perfect) == reading.features.contains(.perfect))
    {
      if let effect = frames.effect(of: candidate.lexeme) { return effect }
    }
    let classes = sentence.classes(unit)
    if classes.intersects(sets.denial) { return .negated }
    if classes.intersects(sets.plan) { return .planned }
    if classes.intersects(sets.cognition) { return .hypothetical }
    if classes.intersects(sets.light) || classes.intersects(sets.aspect) { return .light }
    if classes.intersects(sets.saying) { return .transparent }
    return nil
  }
}
