internal import EventModel
internal import LanguagePacks

// Whom the pronouns of a verb, a noun and a preposition stand for.

extension MentionBuilder {
  /// يغادرونها، ودعاه إلى، إطلاق سراحهم: the object's pronoun is the site or the counterpart named last.
  func fillPronoun(_ mention: inout EventMention) {
    guard let role = frame.object.first else { return }
    let pronoun = objectPronoun
    guard [.him, .her, .them].contains(pronoun),
      predicate.isVerb || isSuffered
        || (mention.category == "COERCE" && frame.object == [.recipient])
    else { return }
    if let place = PlaceRole(rawValue: role.rawValue) {
      guard predicate.isVerb,
        var site = matcher.places.site(of: pronoun, before: predicate.unit)
      else { return }
      site.role = place
      add(site, &mention)
    } else if let part = ActorRole(rawValue: role.rawValue) {
      let own = Set(mention.actors.map(\.id))
      let found =
        predicate.isVerb
        ? partnerBefore(pronoun, own) ?? counterpart(own)
        : ownerAbove() ?? personBefore(pronoun) ?? lastRecipient(pronoun, own)
      guard var actor = found else { return }
      actor.role = part
      add(actor, &mention)
    }
  }

  /// The pronoun of the object: that of the word itself, or إياها behind it.
  private var objectPronoun: Enclitic {
    let own = sentence.units[predicate.unit].enclitic
    let next = predicate.unit + 1
    guard own == .none, predicate.isVerb, next < sentence.units.count,
      sentence.units[next].tag == .pronoun
    else { return own }
    switch sentence.units[next].function {
    case .him: return .him
    case .her: return .her
    case .them: return .them
    default: return .none
    }
  }

  /// إطلاق سراحهم، اعتقاله: a noun whose pronoun stands for whoever suffers it.
  private var isSuffered: Bool {
    frame.object == [.recipient] && !frame.options.contains(.genitiveSubject)
      && !sentence.classes(predicate.unit).intersects(sets.attackNouns)
  }

  /// وطالبه بحمايتها: of two the verb's own subject is the one that the sentence before is about.
  private func counterpart(_ own: Set<String>) -> ReportedActor? {
    let subject = predicate.subject < 0 ? context.lastSubject?.id : nil
    let others = context.lastActors.filter { !own.contains($0.id) && $0.id != subject }
    return others.first { $0.role == .recipient } ?? others.first
  }

  /// تحدث إلى الوزير وطالبه، استقبل السفير وأبلغه: whom the verb before, of the same subject, is done to.
  private func partnerBefore(_ pronoun: Enclitic, _ own: Set<String>) -> ReportedActor? {
    guard structure.isJoined(predicate) || sentence.units[predicate.unit].tag == .participle,
      predicate.subject < 0 || predicate.subjectIsInherited,
      let before = structure.predicates.last(where: {
        $0.unit < predicate.unit && !$0.isAuxiliary && $0.antecedent < 0
      }), before.subject == predicate.subject
    else { return nil }
    let complements = before.complements.filter {
      [.to, .with, .for, .by].contains($0.preposition)
    }.map(\.phrase)
    for phrase in [before.object] + complements where phrase >= 0 && agrees(phrase, pronoun) {
      guard matcher.resolver.isActor(phrase),
        let actor = matcher.resolver.actor(phrase, role: .recipient), !own.contains(actor.id),
        pronoun != .him || actor.kind == .person
      else { continue }
      return actor
    }
    return nil
  }

  /// الموقوفين أُطلق سراحهم: the subject of the passive that the noun hangs on.
  private func ownerAbove() -> ReportedActor? {
    for unit in structure.above(predicate.unit) {
      let index = structure.predicateAt[unit]
      guard index >= 0, structure.predicates[index].isPassive else { continue }
      let subject = structure.predicates[index].subject
      guard subject >= 0, agrees(subject, objectPronoun) else { continue }
      return matcher.resolver.actor(subject, role: .recipient)
    }
    return nil
  }

  /// أفرجت عن ناشطة بعد ساعات من توقيفها: the person of the sentence whom the pronoun stands for.
  private func personBefore(_ pronoun: Enclitic) -> ReportedActor? {
    structure.person(meantBy: pronoun, before: predicate.unit).flatMap {
      matcher.resolver.actor($0, role: .recipient)
    }
  }

  /// Whoever suffered what was told last: of one a named person, of several anybody.
  private func lastRecipient(_ pronoun: Enclitic, _ own: Set<String>) -> ReportedActor? {
    context.lastActors.first { actor in
      actor.role == .recipient && !own.contains(actor.id)
        && (pronoun == .them || (actor.kind == .person && pronoun == .him))
    }
  }

  private func agrees(_ phrase: Int, _ pronoun: Enclitic) -> Bool {
    let head = sentence.phrases[phrase].head
    let features = sentence.units[head].reading?.features ?? sentence.nameFeatures(head)
    switch pronoun {
    case .him: return !features.contains(.feminine) && !features.contains(.plural)
    case .her: return !features.contains(.masculine) || features.contains(.plural)
    default: return features.contains(.plural) || sentence.phrases[phrase].number >= 0
    }
  }

  /// مكالمة أجراها معه، اتصل به، الذي حكمت عليه: somebody that a pronoun stands for.
  func resolveComplementPronouns(_ mention: inout EventMention) {
    var seen: Set<Int> = []
    for complement in predicate.complements where complement.phrase < 0 {
      // The verb that carries a noun has its complements too.
      guard seen.insert(complement.unit).inserted,
        [.him, .her, .them].contains(complement.pronoun)
      else { continue }
      if takeSite(complement, &mention) { continue }
      guard
        let roles = frame.prepositions.first(where: { $0.preposition == complement.preposition })?
          .roles,
        let role = roles.lazy.compactMap({ ActorRole(rawValue: $0.rawValue) }).first,
        var actor = described(by: complement) ?? meant(by: complement.pronoun, mention)
      else { continue }
      actor.role = role
      add(actor, &mention)
    }
  }

  /// انسحب الجيش منها، وانتشر فيها: the site of the sentence that a pronoun stands for, of forces' moves.
  private func takeSite(_ complement: Complement, _ mention: inout EventMention) -> Bool {
    guard ["RETREAT", "MOBILIZE"].contains(mention.category), mention.places.isEmpty,
      predicate.antecedent < 0
    else { return false }
    let own = frame.prepositions.first { $0.preposition == complement.preposition }?.roles
    let role =
      own?.lazy.compactMap { PlaceRole(rawValue: $0.rawValue) }.first
      ?? (own == nil && complement.preposition == .in ? .at : nil)
    guard let role,
      var site = matcher.places.siteInSentence(of: complement.pronoun, before: predicate.unit)
    else { return false }
    site.role = role
    add(site, &mention)
    return true
  }

  /// الأسير الذي حكمت عليه محكمة: the phrase that the clause describes.
  private func described(by complement: Complement) -> ReportedActor? {
    guard predicate.isVerb, predicate.antecedent >= 0,
      agrees(predicate.antecedent, complement.pronoun),
      matcher.resolver.isActor(predicate.antecedent)
    else { return nil }
    return matcher.resolver.actor(predicate.antecedent, role: .recipient)
  }

  private func meant(by pronoun: Enclitic, _ mention: EventMention) -> ReportedActor? {
    let others = context.lastActors.filter { last in
      !mention.actors.contains { $0.id == last.id }
    }
    if pronoun == .them { return others.first { $0.role == .recipient } }
    return others.first { last in
      !last.isUnnamed && (pronoun == .her || last.kind == .person)
    }
  }
}
