internal import EventModel
internal import LanguagePacks

// What the words above an event say of it.

extension StatusReader {
  func govern(
    by unit: Int, _ relation: Relation, _ preposition: Function, from below: Int,
    _ verdict: inout Verdict
  ) {
    noteSpeech(unit, relation, &verdict)
    // أمر بفتح تحقيق في قصف: what is reacted to is none of what becomes of the reaction.
    if verdict.isReaction { return }
    let index = structure.predicateAt[unit]
    let effect = effect(of: unit)
    // أن تكون عملية الانتشار ردا على: what is said of a known event is denied, not the event.
    if relation == .subject, index >= 0, structure.predicates[index].isAuxiliary,
      effect == nil, isKnown(below)
    {
      verdict.isSuppressed = true
      verdict.steps.append("status: something is said of a known event")
      return
    }
    if relation == .subject || relation == .object || relation == .complement
      || relation == .genitive
    {
      if verdict.carrier < 0, !verdict.isContentOfNoun, index >= 0,
        carries(effect) || callsOff(unit, relation, below)
      {
        verdict.carrier = unit
        verdict.carrierEffect = effect ?? .transparent
        verdict.carrierRelation = relation
      }
    }
    if relation == .complement || relation == .genitive, index < 0,
      sentence.units[unit].proclitics.contains(.to), !sentence.units[unit].hasArticle,
      sentence.units[unit].tag == .noun
    {
      verdict.isSuppressed = true
      verdict.steps.append("status: part of a purpose")
      return
    }
    if laysDown(unit, relation) { raise(.planned, &verdict, "laid down by an agreement") }
    if index >= 0,
      effect == nil || effect == .light || effect == .lightPassive || effect == .lightPlace
        || effect == .transparent || effect == .planned || effect == .decided
    {
      let predicate = structure.predicates[index]
      // لم يسفر الهجوم عن إصابات: what has no such outcome has happened.
      let isCause = relation == .subject && sentence.classes(unit).intersects(sets.results)
      if predicate.isNegated, relation == .complement, preposition == .in, isKnown(below) {
        verdict.isSuppressed = true
        verdict.steps.append("status: only the part in it is denied")
        return
      }
      if !isCause, relation != .clause || sentence.classes(unit).intersects(sets.aspect) {
        apply(verb: predicate, &verdict, isTrigger: false)
      }
    }
    apply(effect, of: unit, relation, preposition, from: below, &verdict)
  }

  /// What a word of that effect says of what hangs on it.
  private func apply(
    _ effect: Effect?, of unit: Int, _ relation: Relation, _ preposition: Function,
    from below: Int, _ verdict: inout Verdict
  ) {
    let index = structure.predicateAt[unit]
    let isNegated = index >= 0 && structure.predicates[index].isNegated
    var word: String { sentence.lexeme(unit)?.id ?? "?" }
    switch effect {
    case .planned: raise(.planned, &verdict, "governed by \(word)")
    case .decided:
      verdict.isDecided = true
      raise(.planned, &verdict, "decided by \(word)")
    case .hypothetical: raise(.hypothetical, &verdict, "governed by \(word)")
    case .negated where verdict.isOfResponsibility:
      verdict.isSuppressed = true
      verdict.steps.append("status: only the part in it is denied")
    case .negated where !isNegated:
      verdict.status = .negated
      verdict.steps.append("status: negated, governed by \(word)")
    case .retracts where preposition == .about && !isNegated:
      verdict.status = .negated
      verdict.steps.append("status: negated, taken back by \(word)")
    case .recurs where relation == .subject:
      verdict.isSuppressed = true
      verdict.steps.append("status: several events without bounds, \(word)")
    case .suppressed:
      verdict.isSuppressed = true
      verdict.steps.append("status: content of \(word)")
    case .called:
      verdict.isCalledFor = true
      raise(.planned, &verdict, "called for by \(word)")
    case .reaction:
      if relation != .clause { verdict.isReaction = true }
    case .claims where isNegated:
      verdict.isSuppressed = true
      verdict.steps.append("status: nobody says to have done it")
    case .claims: verdict.isOfResponsibility = true
    case .likens where relation == .clause && sentence.classes(unit).intersects(sets.cognition):
      raise(.hypothetical, &verdict, "governed by \(word)")
    case .likens where relation == .object && !isKnown(below) && isEventful(below):
      verdict.isSuppressed = true
      verdict.steps.append("status: what something amounts to")
    case .identifies where relation != .subject && index >= 0:
      let subject = structure.predicates[index].subject
      guard subject >= 0 else { return }
      let head = sentence.phrases[subject].head
      let ofSubject = self.effect(of: head)
      if ofSubject != .identifies {
        apply(ofSubject, of: head, relation, preposition, from: below, &verdict)
      }
    default: break
    }
  }

  /// Whether the subject of a verb with such an effect may be the event's own.
  func carries(_ effect: Effect?) -> Bool {
    switch effect {
    case .light, .lightPassive, .lightPlace, .planned, .decided, .transparent, .claims, .called,
      .likens, .retracts, nil:
      true
    case .hypothetical, .negated, .suppressed, .reaction, .hosts, .precedes, .identifies,
      .recurs:
      false
    }
  }

  /// ألغى الوزير زيارة، أرجأ لقاءه: whoever calls off a meeting or visit was to have part in it.
  private func callsOff(_ unit: Int, _ relation: Relation, _ below: Int) -> Bool {
    relation == .object && sentence.classes(unit).intersects(sets.callingOff)
      && sentence.classes(below).intersects(sets.talks)
  }

  func noteSpeech(_ unit: Int, _ relation: Relation, _ verdict: inout Verdict) {
    guard sentence.classes(unit).intersects(sets.saying),
      relation == .clause || relation == .complement || relation == .object
    else { return }
    verdict.speeches.append(unit)
  }

  /// What a governing word does: by the pack's table, else by its class.
  func effect(of unit: Int) -> Effect? {
    guard unit >= 0, let reading = sentence.units[unit].reading else { return nil }
    // ذكر تقرير أن: a report is no decision, though both are written so.
    let isStatement =
      reading.partOfSpeech == .noun && sentence.classes(unit).intersects(sets.statements)
    // Another verb of the same letters counts only in the same tense: تحوّل is no يحول دون.
    for place in sentence.tokens.places(sentence.units[unit].start) {
      let candidate = sentence.tokens[place]
      guard (candidate.partOfSpeech == .verb) == (reading.partOfSpeech == .verb),
        !(isStatement && candidate.partOfSpeech == .masdar),
        reading.partOfSpeech != .verb
          || candidate.features.contains(.perfect) == reading.features.contains(.perfect)
      else { continue }
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
