internal import EventModel
internal import LanguagePacks
internal import WorldKnowledge

// Where the clause is that an event hangs on or goes on with.

extension MentionBuilder {
  /// سيطروا على بلدة كلنتان بعد اشتباكات، تمكنت الشرطة بمراكش من القبض على، يصل إلى أنقرة للقاء نظيره:
  /// where the clause is, or where it leads, that an event noun hangs on.
  func scene() -> ReportedPlace? { sceneAbove() ?? sceneBefore() }

  private func sceneAbove() -> ReportedPlace? {
    guard !predicate.isVerb else { return nil }
    for unit in structure.above(predicate.unit) {
      let index = structure.predicateAt[unit]
      guard index >= 0 else { continue }
      let classes = sentence.classes(unit)
      let clause = structure.predicates[index]
      if let left = placeLeft(clause) { return left }
      // أعلنت الشرطة في كركوك اعتقال: what a body does lies where it is, what people tell does not.
      let isSpoken = classes.intersects(sets.contentTaking)
      guard !isSpoken || isBody(clause.subject) else { return nil }
      for complement in clause.complements
      where complement.phrase >= 0 && matcher.places.isPlace(complement.phrase) {
        guard !isSpoken || complement.unit == sentence.phrases[clause.subject].end,
          [.in, .near].contains(complement.preposition)
            || (complement.preposition == .to && classes.intersects(sets.motion))
            || ([.by, .on].contains(complement.preposition) && isNamedSite(complement.phrase)),
          let place = matcher.places.place(complement.phrase, role: .at),
          !place.isUnnamed
        else { continue }
        return place
      }
    }
    return nil
  }

  private func isBody(_ phrase: Int) -> Bool {
    guard phrase >= 0 else { return false }
    return sentence.phrases[phrase].classes.intersects(sets.bodies)
      || sentence.phrases[phrase].classes.intersects(sets.armedAgents)
  }

  /// غادر بيروت بعد زيارة: people visited and talked in the place that they left behind it.
  private func placeLeft(_ clause: Predicate) -> ReportedPlace? {
    guard ["visit", "meeting", "talks"].contains(frame.type),
      sentence.classes(clause.unit).intersects(sets.motion),
      clause.object >= 0, matcher.places.isPlace(clause.object),
      let place = matcher.places.place(clause.object, role: .at), place.kind == .city
    else { return nil }
    return place
  }

  /// نصبوا خياما أمام البرلمان وأعلنوا اعتصاما: where the clause is with which the event's verb goes on.
  private func sceneBefore() -> ReportedPlace? {
    let unit =
      predicate.isVerb ? predicate.unit : carriers.first ?? structure.governors[predicate.unit].unit
    guard unit >= 0, structure.predicateAt[unit] >= 0 else { return nil }
    let verb = structure.predicates[structure.predicateAt[unit]]
    guard structure.isJoined(verb), verb.subject < 0 || verb.subjectIsInherited,
      let before = structure.predicates.last(where: {
        $0.unit < unit && !$0.isAuxiliary && $0.antecedent < 0
          && sentence.units[$0.unit].tag == .verb
      }), !sentence.classes(before.unit).intersects(sets.contentTaking), !before.isNegated
    else { return nil }
    for complement in before.complements
    where complement.phrase >= 0 && [.in, .near].contains(complement.preposition) {
      guard matcher.places.isPlace(complement.phrase),
        let place = matcher.places.place(complement.phrase, role: .at), !place.isVague
      else { continue }
      return place
    }
    return nil
  }
}
