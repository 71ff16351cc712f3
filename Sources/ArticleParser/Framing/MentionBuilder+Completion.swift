internal import EventModel
internal import LanguagePacks
internal import TextAnalysis
internal import WorldKnowledge

// Who has part in an event without filling a place of its frame: by the nationality of what acts, by
// the clause before, by what a dual or a pronoun points back to.

extension MentionBuilder {
  /// Adds the parts that the frame's slots leave open.
  func completeRoles(_ mention: inout EventMention) {
    dropGenericVictims(&mention)
    resolveHonorifics(&mention)
    resolveOwned(&mention)
    resolvePairs(&mention)
    resolveComplementPronouns(&mention)
    preferOwnNationality(&mention)
    if !has(.actor, mention) { addNationalActors(&mention) }
    if !has(.actor, mention) { addSpeaker(&mention) }
    if !has(.actor, mention) { addShooters(&mention) }
    if !has(.actor, mention) { addHandlers(&mention) }
    if !has(.actor, mention) { continueSubject(&mention) }
    if !has(.actor, mention) { repeatAttack(&mention) }
    if !has(.actor, mention) { continueStrikes(&mention) }
    completeSides(&mention)
    if !has(.actor, mention) { continueForces(&mention) }
    if !has(.recipient, mention) { addNationalRecipient(&mention) }
    if !has(.recipient, mention) { addStruck(&mention) }
    if !has(.recipient, mention) { addDemanded(&mention) }
    if !has(.recipient, mention) { addConvicts(&mention) }
    if !has(.recipient, mention) { addCensured(&mention) }
    if !has(.recipient, mention) { addRefused(&mention) }
    addResigning(&mention)
    if !has(.recipient, mention) { addThreatened(&mention) }
  }

  /// تعهد بمساعدات، وعد بمنحة: aid that somebody promises is to come.
  func settlePromise(_ mention: inout EventMention) {
    guard mention.category == "AID", predicate.isVerb, mention.status == .occurred,
      StatusReader(structure: structure, frames: frames).effect(of: predicate.unit) == .planned
    else { return }
    mention.status = .planned
    mention.steps.append("status: planned, as it is promised")
  }

  /// برصاص مجهولين، بنيران قناص: whose weapon it is.
  private func addShooters(_ mention: inout EventMention) {
    guard mention.category == "ASSAULT", mention.type != "armed-clash" else { return }
    for complement in predicate.complements where complement.preposition == .by {
      guard complement.phrase >= 0,
        sentence.phrases[complement.phrase].classes.intersects(sets.fire)
      else { continue }
      guard let owner = knownGenitive(of: complement.phrase),
        let actor = matcher.resolver.actor(owner, role: .actor),
        !mention.actors.contains(where: { $0.id == actor.id })
      else { continue }
      add(actor, &mention)
    }
  }

  func has(_ role: ActorRole, _ mention: EventMention) -> Bool {
    mention.actors.contains { $0.role == role }
  }

  /// أطلقت وزارة الدفاع العملية التي أغارت فيها الطائرات: the military that the main clause is about.
  private func mainForces() -> ReportedActor? {
    guard predicate.antecedent >= 0,
      let main = structure.predicates.first(where: {
        $0.antecedent < 0 && $0.subject >= 0 && $0.unit < predicate.unit
      }), let actor = matcher.resolver.actor(main.subject, role: .actor), actor.sector == "MIL"
    else { return nil }
    return actor
  }

  /// قال الناطق: «نطالب الحكومة بالاستقالة»: in the first person it is the speaker who acts.
  private func addSpeaker(_ mention: inout EventMention) {
    guard predicate.isVerb, frame.subject.contains(.actor),
      sentence.units[predicate.unit].reading?.features.contains(.first) == true
    else { return }
    let speech = verdict.speeches.first.map { structure.predicateAt[$0] } ?? -1
    let speaker = speech >= 0 ? structure.predicates[speech].subject : headlineSpeaker ?? -1
    guard speaker >= 0, var actor = matcher.resolver.actor(speaker, role: .actor) else { return }
    actor.role = .actor
    add(actor, &mention)
  }

  /// وزير الخارجية من طرابلس: ندعم: who stands before the first colon of a line.
  private var headlineSpeaker: Int? {
    guard let colon = sentence.units.indices.first(where: { sentence.mark($0) == .colon }),
      colon < predicate.unit, !structure.predicates.contains(where: { $0.unit < colon })
    else { return nil }
    return sentence.nounPhrase(at: 0)
  }

  // MARK: - What was said before

  /// وغارة أخرى، هجوم ثان: one more attack of the kind told last is by those who made that one.
  private func repeatAttack(_ mention: inout EventMention) {
    guard mention.category == "ASSAULT", !predicate.isVerb,
      let last = context.lastAttacks[mention.type],
      let own = sentence.nounPhrase(at: predicate.unit), isFurther(own)
    else { return }
    for actor in last.actors where actor.role != .recipient { add(actor, &mention) }
  }

  /// غارة أخرى, whose letters are those of a plural as well, which the grammar takes for a genitive.
  private func isFurther(_ phrase: Int) -> Bool {
    let it = sentence.phrases[phrase]
    let genitive = it.genitive >= 0 ? [sentence.phrases[it.genitive].head] : []
    return (Array(it.adjectives) + genitive).contains {
      sentence.classes($0).intersects(sets.further)
    }
  }

  /// وقصفت زوارق حربية، أغارت الطائرات: aircraft and ships of nobody's are those of the forces that attacked
  /// last.
  private func continueStrikes(_ mention: inout EventMention) {
    guard mention.category == "ASSAULT", predicate.isVerb, predicate.subject >= 0,
      sentence.phrases[predicate.subject].classes.intersects(sets.vehicles),
      !sentence.phrases[predicate.subject].classes.intersects(sets.drones),
      var actor = mainForces() ?? context.lastForces, actor.kind == .state
    else { return }
    actor.role = .actor
    add(actor, &mention)
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
    let isMove = ["withdrawal", "redeployment"].contains(mention.type)
    guard isMove || (mention.type == "deployment" && predicate.isVerb && predicate.isPassive),
      var actor = context.lastForces
    else { return }
    actor.role = .actor
    add(actor, &mention)
  }

  /// الجانبان، البلدين، الرئيسان: the two that had part in what was told last.
  private func resolvePairs(_ mention: inout EventMention) {
    for actor in mention.actors where actor.isUnnamed {
      guard let head = bareDual(actor) else { continue }
      let isPerson = sentence.classes(head).intersects(sets.person)
      let isState = sentence.classes(head).intersects(sets.countries)
      let isSides = !isPerson && !isState && context.lastSides.count == 2
      let pair = (isSides ? context.lastSides : context.recentActors)
        .filter { isState || isPerson == ($0.kind == .person) || isSides }
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
  func state(of actor: ReportedActor) -> ReportedActor? {
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

  /// شخصان، آخرون، قتلى: victims that say no more than that there were some; but whoever is arrested is
  /// what an arrest is about.
  private func dropGenericVictims(_ mention: inout EventMention) {
    mention.actors.removeAll { actor in
      actor.role == .recipient && actor.isUnnamed && isGeneric(actor)
        && mention.type != "arrest"
    }
  }

  private func isGeneric(_ actor: ReportedActor) -> Bool {
    sentence.phrases.indices.contains { index in
      let head = sentence.phrases[index].head
      let phrase = sentence.phrases[index]
      guard
        sentence.classes(head).intersects(sets.genericPeople)
          || phrase.classes.intersects(sets.genericPeople)
      else { return false }
      return phrase.adjectives.isEmpty && phrase.genitive < 0 && phrase.affiliation < 0
        && sentence.text(of: head..<phrase.end, in: text) == actor.text
    }
  }
}
