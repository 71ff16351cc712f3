internal import EventModel
internal import LanguagePacks
internal import WorldKnowledge

// Who has part in an event without filling a place of its frame: by the nationality of what acts, by
// the clause before, by what a dual or a pronoun points back to.

extension MentionBuilder {
  /// Adds the parts that the frame's slots leave open.
  func completeRoles(_ mention: inout EventMention) {
    dropGenericVictims(&mention)
    resolveOwned(&mention)
    resolvePairs(&mention)
    resolveComplementPronouns(&mention)
    if !has(.actor, mention) { addNationalActors(&mention) }
    if !has(.actor, mention) { continueSubject(&mention) }
    if !has(.actor, mention) { continueForces(&mention) }
    if !has(.recipient, mention) { addNationalRecipient(&mention) }
  }

  private func has(_ role: ActorRole, _ mention: EventMention) -> Bool {
    mention.actors.contains { $0.role == role }
  }

  // MARK: - Nationality

  /// طائرات أميركية، ضربة أميركية، بصواريخ إيرانية: whose aircraft, strike and rockets they are.
  private func addNationalActors(_ mention: inout EventMention) {
    guard Self.byForce.contains(mention.category) || Self.mutual.contains(mention.category) else {
      return
    }
    var phrases: [Int] = []
    if !predicate.isVerb, let own = sentence.nounPhrase(at: predicate.unit) { phrases.append(own) }
    if Self.byForce.contains(mention.category) {
      phrases += [predicate.subject, predicate.object].filter { isStriking($0) }
      phrases += predicate.complements.filter { $0.preposition == .by || $0.preposition == .in }
        .map(\.phrase).filter { isStriking($0) || isAttack($0) }
    }
    for phrase in phrases {
      for state in states(of: phrase, role: .actor) { add(state, &mention) }
      if has(.actor, mention) { return }
    }
  }

  private static let byForce: Set<String> = ["ASSAULT", "RETREAT", "MOBILIZE", "AID"]
  private static let mutual: Set<String> = ["CONSULT", "AGREE"]

  private func isStriking(_ phrase: Int) -> Bool {
    phrase >= 0 && sentence.phrases[phrase].classes.intersects(sets.striking)
  }

  private func isAttack(_ phrase: Int) -> Bool {
    phrase >= 0 && sentence.phrases[phrase].classes.intersects(sets.attackNouns)
  }

  /// قاعدة أميركية، مواقع إسرائيلية، الغارات الأميركية: whom the attack on a place, or the censure of
  /// an attack, means.
  private func addNationalRecipient(_ mention: inout EventMention) {
    var phrases: [Int] = []
    if mention.category == "ASSAULT" {
      phrases =
        [predicate.object]
        + predicate.complements.filter {
          [.on, .in, .to].contains($0.preposition)
        }.map(\.phrase)
      phrases = phrases.filter { $0 >= 0 && matcher.places.isPlace($0) }
    } else if mention.type == "condemnation" {
      phrases = ([predicate.object] + predicate.complements.map(\.phrase)).filter(isAttack)
    }
    for phrase in phrases {
      for state in states(of: phrase, role: .recipient)
      where !mention.actors.contains(where: {
        $0.id == state.id
      }) {
        add(state, &mention)
        return
      }
    }
  }

  /// The states that the adjectives of a phrase name.
  private func states(of phrase: Int, role: ActorRole) -> [ReportedActor] {
    let it = sentence.phrases[phrase]
    return it.adjectives.compactMap { unit in
      let index = sentence.country(unit)
      guard index >= 0 else { return nil }
      let code = context.world.catalogue.countries[index].code
      guard let state = context.world.actor(id: Catalogue.countryID(code)) else { return nil }
      return ReportedActor(
        role: role, id: state.id, name: state.name, nameArabic: state.nameArabic, kind: state.kind,
        country: state.country, sector: state.sector,
        text: text.words(text.trimmed(sentence.span(unit..<(unit + 1)))))
    }
  }

  // MARK: - What was said before

  /// سحب جنودها، تعرض أنظمتها لهجوم: forces and things of somebody's are those of the clause's subject.
  private func resolveOwned(_ mention: inout EventMention) {
    for index in mention.actors.indices where mention.actors[index].id.hasPrefix("unnamed.") {
      let actor = mention.actors[index]
      guard let head = ownedHead(actor), let owner = owner(of: head, role: actor.role) else {
        continue
      }
      mention.actors[index] = owner
      mention.steps.append("\(owner.role.rawValue): “\(actor.text)” are those of \(owner.id)")
    }
  }

  /// The head of an actor's phrase, where that is a force or thing with a pronoun for its owner.
  private func ownedHead(_ actor: ReportedActor) -> Int? {
    for index in sentence.phrases.indices {
      let head = sentence.phrases[index].head
      switch sentence.units[head].enclitic {
      case .him, .her: break
      default: continue
      }
      let phrase = sentence.phrases[index]
      let isPerson = phrase.classes.intersects(sets.person)
      if phrase.names.isEmpty, phrase.country < 0,
        !isPerson || phrase.classes.intersects(sets.forceOrSoldier),
        sentence.text(of: head..<phrase.end, in: text) == actor.text
      {
        return head
      }
    }
    return nil
  }

  /// The state, body or group that is the subject of the nearest clause above a word, or that such a
  /// subject speaks for.
  private func owner(of head: Int, role: ActorRole) -> ReportedActor? {
    for unit in structure.above(head) {
      let index = structure.predicateAt[unit]
      guard index >= 0 else { continue }
      let subject = structure.predicates[index].subject
      guard subject >= 0, sentence.phrases[subject].head != head else { continue }
      let body = sentence.phrases[subject].affiliation
      for phrase in [body, subject] where phrase >= 0 {
        guard let found = matcher.resolver.actor(phrase, role: role),
          !found.id.hasPrefix("unnamed."), found.kind != .person
        else { continue }
        return found
      }
    }
    return nil
  }

  /// وتوعد بالرد، ودعا إلى: a verb that opens a sentence goes on with the subject of the one before.
  private func continueSubject(_ mention: inout EventMention) {
    guard predicate.isVerb, predicate.subject < 0, !predicate.isPassive, predicate.parent < 0,
      predicate.antecedent < 0, frame.subject.contains(.actor), predicate.clauseStart <= 1,
      var actor = context.lastSubject
    else { return }
    actor.role = .actor
    guard !mention.actors.contains(where: { $0.id == actor.id }) else { return }
    mention.actors.insert(actor, at: 0)
    mention.steps.append("actor: \(actor.id), of the sentence before")
  }

  /// أن تُخلى نقطة: a move without anybody who moves is that of the forces that moved last.
  private func continueForces(_ mention: inout EventMention) {
    guard mention.category == "RETREAT", ["withdrawal", "redeployment"].contains(mention.type),
      var actor = context.lastForces
    else { return }
    actor.role = .actor
    add(actor, &mention)
  }

  /// الجانبان، البلدين، الرئيسان: the two that had part in what was told last.
  private func resolvePairs(_ mention: inout EventMention) {
    for actor in mention.actors where actor.id.hasPrefix("unnamed.") {
      guard let head = bareDual(actor) else { continue }
      let isPerson = sentence.classes(head).intersects(sets.person)
      let isState = sentence.classes(head).intersects(sets.countries)
      let pair = context.recentActors.filter { !isPerson || $0.kind == .person }
        .compactMap { isState ? state(of: $0) : $0 }
        .reduce(into: [ReportedActor]()) { found, one in
          if !found.contains(where: { $0.id == one.id }) { found.append(one) }
        }.prefix(2)
      guard pair.count == 2 else { continue }
      mention.actors.removeAll { $0 == actor }
      for var one in pair {
        one.role = actor.role
        add(one, &mention)
      }
    }
  }

  /// The state that somebody belongs to: البلدان after two presidents.
  private func state(of actor: ReportedActor) -> ReportedActor? {
    guard let code = actor.country,
      let state = context.world.actor(id: Catalogue.countryID(code))
    else { return nil }
    return ReportedActor(
      role: actor.role, id: state.id, name: state.name, nameArabic: state.nameArabic,
      kind: state.kind, country: state.country, sector: state.sector, text: actor.text)
  }

  /// The head of an actor's phrase, where that is a definite dual alone.
  private func bareDual(_ actor: ReportedActor) -> Int? {
    for index in sentence.phrases.indices {
      let head = sentence.phrases[index].head
      guard sentence.units[head].hasArticle,
        sentence.units[head].reading?.features.contains(.dual) == true,
        !mayBePlural(head)
      else { continue }
      let phrase = sentence.phrases[index]
      if phrase.adjectives.isEmpty, phrase.names.isEmpty, phrase.genitive < 0, phrase.country < 0,
        sentence.text(of: head..<phrase.end, in: text) == actor.text
      {
        return head
      }
    }
    return nil
  }

  /// المنسحبين، العاملين: the letters of the dual are those of the plural as well.
  private func mayBePlural(_ unit: Int) -> Bool {
    sentence.tokens.hasReading(sentence.units[unit].start) {
      $0.features.contains(.plural) && $0.proclitics == sentence.units[unit].proclitics
    }
  }

  /// مكالمة أجراها معه، اتصل به: somebody that a pronoun stands for.
  private func resolveComplementPronouns(_ mention: inout EventMention) {
    var seen: Set<Int> = []
    for complement in predicate.complements where complement.phrase < 0 {
      // The verb that carries a noun has its complements too.
      guard seen.insert(complement.unit).inserted else { continue }
      guard complement.pronoun == .him || complement.pronoun == .her,
        let roles = frame.prepositions.first(where: { $0.preposition == complement.preposition })?
          .roles,
        let role = roles.lazy.compactMap({ ActorRole(rawValue: $0.rawValue) }).first,
        var actor = context.lastActors.first(where: { last in
          !mention.actors.contains { $0.id == last.id } && !last.id.hasPrefix("unnamed.")
            && (complement.pronoun == .her || last.kind == .person)
        })
      else { continue }
      actor.role = role
      add(actor, &mention)
    }
  }

  /// شخصان، آخرون، قتلى: victims that say no more than that there were some.
  private func dropGenericVictims(_ mention: inout EventMention) {
    mention.actors.removeAll { actor in
      actor.role == .recipient && actor.id.hasPrefix("unnamed.") && isGeneric(actor)
    }
  }

  private func isGeneric(_ actor: ReportedActor) -> Bool {
    sentence.phrases.indices.contains { index in
      let head = sentence.phrases[index].head
      guard sentence.classes(head).intersects(sets.genericPeople) else { return false }
      let phrase = sentence.phrases[index]
      return phrase.adjectives.isEmpty && phrase.genitive < 0 && phrase.affiliation < 0
        && sentence.text(of: head..<phrase.end, in: text) == actor.text
    }
  }
}
