internal import EventModel
internal import LanguagePacks
internal import WorldKnowledge

// The other side of an encounter, an agreement or a fight of which a clause names only one.

extension MentionBuilder {
  /// والتقى نظيره، لدى استقباله، للقاء نظيره: adds the side that the clause takes for known.
  func completeSides(_ mention: inout EventMention) {
    guard Self.mutualTypes.contains(mention.type),
      mention.actors.filter({ $0.role == .actor }).count < 2
    else { return }
    let told = mention.actors.first { $0.role == .actor }
    let others = predicate.isVerb ? subjectBefore(told) : sidesAbove(told)
    for var actor in others where isOther(actor, than: mention) {
      actor.role = .actor
      add(actor, &mention)
      mention.steps.append("actor: \(actor.id), the other side")
    }
  }

  private static let mutualTypes: Set<String> = ["meeting", "talks", "agreement", "armed-clash"]

  private func isOther(_ actor: ReportedActor, than mention: EventMention) -> Bool {
    !mention.actors.contains { $0.id == actor.id || $0.text == actor.text }
  }

  /// والتقى نظيره، حيث التقى: the subject of the clause before, where the verb has none of its own but
  /// whom it meets.
  private func subjectBefore(_ told: ReportedActor?) -> [ReportedActor] {
    guard let told, !predicate.isPassive, predicate.antecedent < 0, predicate.object < 0,
      isOneParty(predicate.subject),
      !predicate.complements.contains(where: { [.with, .by].contains($0.preposition) })
        || predicate.subject < 0
    else { return [] }
    guard predicate.subject < 0 || sentence.phrases[predicate.subject].start > predicate.unit,
      told.kind == .person || predicate.subject < 0
    else { return [] }
    if let before = clauseBefore(), before.subject >= 0, before.subject != predicate.subject {
      return [matcher.resolver.actor(before.subject, role: .actor)].compactMap { $0 }
    }
    return predicate.clauseStart <= 1 ? namedSubjectBefore : []
  }

  /// Whom the sentence before is about, where that is somebody of a name.
  private var namedSubjectBefore: [ReportedActor] {
    [context.lastSubject].compactMap { $0 }.filter { !$0.isUnnamed }
  }

  /// One person or body, of which nothing is joined to it: التقى الرئيسان، التقى زيد وعمرو are both sides.
  private func isOneParty(_ phrase: Int) -> Bool {
    guard phrase >= 0 else { return true }
    let head = sentence.units[sentence.phrases[phrase].head]
    return sentence.coordinated(phrase).count == 1
      && head.reading?.features.isDisjoint(with: [.dual, .plural]) != false
  }

  /// The clause that a joined verb, or one behind حيث, goes on from.
  private func clauseBefore() -> Predicate? {
    guard structure.isJoined(predicate) || structure.isBehindWhere(predicate) else {
      return nil
    }
    return structure.predicates.last {
      $0.unit < predicate.unit && !$0.isAuxiliary && $0.antecedent < 0
    }
  }

  /// لدى استقباله، للقاء نظيره، بعد اتفاق مع: the subject of the clause that the noun hangs on, and its
  /// object, where the noun's pronoun stands for both.
  private func sidesAbove(_ told: ReportedActor?) -> [ReportedActor] {
    let hasOwner = sentence.units[predicate.unit].enclitic != .none
    let isWith = predicate.complements.contains { $0.preposition == .with && $0.phrase >= 0 }
    guard hasOwner || isWith || isPurpose, hasOwner || told != nil else { return [] }
    for unit in structure.above(predicate.unit) {
      let index = structure.predicateAt[unit]
      guard index >= 0 else { continue }
      let clause = structure.predicates[index]
      let phrases = hasOwner ? [clause.subject, clause.object] : [clause.subject]
      let actors = phrases.filter { $0 >= 0 && isParty($0) }.compactMap {
        matcher.resolver.actor($0, role: .actor)
      }
      if actors.isEmpty, clause.subject < 0, clause.clauseStart <= 1, !clause.isPassive {
        return namedSubjectBefore
      }
      return actors
    }
    return []
  }

  /// للقاء نظيره: what somebody goes for.
  private var isPurpose: Bool {
    sentence.units[predicate.unit].proclitics.contains(.to)
      && sentence.units[predicate.unit].enclitic == .none
  }

  /// Whoever meets and agrees is somebody; whoever fights bears arms or leads those who do.
  private func isParty(_ phrase: Int) -> Bool {
    guard matcher.resolver.isActor(phrase), !matcher.places.isPlace(phrase) else { return false }
    guard frame.type == "armed-clash" else { return true }
    let actor = matcher.resolver.actor(phrase, role: .actor)
    return actor.map { ["MIL", "COP", "UAF", "REB"].contains($0.sector) } ?? false
  }
}
