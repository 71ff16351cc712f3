internal import EventModel
internal import LanguagePacks
internal import TextAnalysis
internal import WorldKnowledge

// What fills the slots of a frame: phrases, pronouns, forces without a name.

extension MentionBuilder {
  func fillRoles(_ mention: inout EventMention) {
    let subject = predicate.subject
    var object = predicate.object
    var subjectPhrase = subject
    if !predicate.isVerb, frame.options.contains(.genitiveSubject), object >= 0 {
      // يعتزم الرئيس زيارة بغداد: a place in the genitive is where they go, not who goes.
      let isGoal =
        predicate.secondObject < 0 && frame.object.first?.isPlace == true
        && (isNamedSite(object) || isBareName(object) && matcher.places.isPlace(object))
      if !isGoal, predicate.secondObject >= 0 || subject < 0 || predicate.subjectIsInherited {
        subjectPhrase = object
        object = predicate.secondObject
      }
    } else if !predicate.isVerb, predicate.secondObject >= 0, object >= 0,
      subject < 0 || (predicate.subjectIsInherited && isBareName(object))
    {
      subjectPhrase = object
      object = predicate.secondObject
    } else if !predicate.isVerb, object < 0 {
      object = predicate.secondObject  // اقتحامها البلدة
    }
    if predicate.doer >= 0, predicate.doer == subjectPhrase, frame.subject.first == .recipient {
      fill(subjectPhrase, [.actor], &mention)  // صد هجوم شنه المسلحون
    } else if !fillSpokenFor(subjectPhrase, &mention) {
      fill(subjectPhrase, frame.subject, &mention)
    }
    if !fillReceiver(&mention) { fill(object, frame.object, &mention) }
    if object < 0 { fillPronoun(&mention) }
    // شل إضراب عام الحركة: what a protest strikes has no part in it.
    fill(predicate.sufferer, mention.category == "PROTEST" ? [.at] : [.at, .recipient], &mention)
    fill(predicate.site, [.at], &mention)
    var before = object
    for complement in predicate.complements {
      if narrow(before, by: complement, &mention) { continue }
      if locates(complement, before, mention) { continue }
      if [before, object].contains(where: { isOfTopic(complement, $0, mention) }) { continue }
      fill(complement, &mention)
      before = complement.phrase
    }
    takeEntered(&mention)
    takeHandledPlace(&mention)
    takeSeats(&mention)
    if object >= 0, frame.object.contains(.ignore), !hasActor(mention) {
      owner(ofForces: object, &mention)
    }
    identifyForces(&mention)
  }

  /// سلّم التحالف القوات العراقية قاعدة القائم: of two objects the first is who receives the place that
  /// the second names.
  private func fillReceiver(_ mention: inout EventMention) -> Bool {
    guard predicate.isVerb, !predicate.isPassive, predicate.secondObject >= 0,
      frame.object.first?.isPlace == true, predicate.object >= 0,
      matcher.resolver.isActor(predicate.object), !matcher.places.isPlace(predicate.object),
      matcher.places.isPlace(predicate.secondObject)
    else { return false }
    fill(predicate.object, [.recipient], &mention)
    fill(predicate.secondObject, frame.object, &mention)
    return true
  }

  func hasActor(_ mention: EventMention) -> Bool {
    mention.actors.contains { $0.role == .actor }
  }

  /// سحب قوات التحالف، نقل القوات: whose forces are moved is who moves them, where nobody else is.
  func owner(ofForces phrase: Int, _ mention: inout EventMention) {
    let it = sentence.phrases[phrase]
    guard
      it.classes.intersects(sets.forceOrSoldier) || sentence.units[it.head].tag == .name
        || sentence.units[it.head].tag == .adjective
    else { return }
    if let actor = matcher.resolver.actor(phrase, role: .actor), !actor.isUnnamed {
      add(actor, &mention)
    } else if it.isDefinite || sentence.units[it.head].tag == .adjective,
      var actor = context.lastForces
    {
      actor.role = .actor
      actor.text = text.words(text.trimmed(sentence.span(it.head..<(it.head + 1))))
      add(actor, &mention)
    }
  }

  /// القوات alone are those of the clause's subject, or those that acted last.
  func identifyForces(_ mention: inout EventMention) {
    for index in mention.actors.indices where mention.actors[index].role == .actor {
      let actor = mention.actors[index]
      // The police are nobody's troops.
      guard actor.isUnnamed, actor.sector != "COP", isBareForces(actor) else {
        continue
      }
      var known: ReportedActor?
      if predicate.subjectIsInherited, predicate.subject >= 0 {
        known = matcher.resolver.actor(predicate.subject, role: .actor)
      }
      if known == nil || known?.isUnnamed == true { known = context.lastForces }
      guard var found = known, !found.isUnnamed else { continue }
      found.role = .actor
      found.text = actor.text
      mention.actors[index] = found
      mention.steps.append("actor: “\(actor.text)” are those of \(found.id)")
    }
  }

  /// A definite noun of forces without adjective or genitive.
  func isBareForces(_ actor: ReportedActor) -> Bool {
    sentence.phrases.indices.contains { index in
      guard sentence.phrases[index].classes.intersects(sets.forceOrSoldier) else { return false }
      let phrase = sentence.phrases[index]
      return phrase.isDefinite && phrase.adjectives.isEmpty && phrase.genitive < 0
        && phrase.affiliation < 0 && phrase.names.isEmpty && phrase.country < 0
        && sentence.text(of: phrase.head..<phrase.end, in: text) == actor.text
    }
  }

  func fill(_ phrase: Int, _ roles: [SlotRole], _ mention: inout EventMention) {
    guard phrase >= 0 else { return }
    let parts = sentence.coordinated(phrase)
    for (index, part) in parts.enumerated() {
      if index == 0, let state = joinedNationality(parts, roles) {
        add(state, &mention)
        continue
      }
      if index > 0, let state = otherNationality(part, of: parts[0], roles) {
        add(state, &mention)
        continue
      }
      let kindFrom = index > 0 && isBareName(part) && isKind(parts[0]) ? parts[0] : nil
      fill(one: part, kindFrom: kindFrom, roles, &mention)
    }
  }

  /// قصف للجيش، هجوم لتنظيم الدولة، اجتماع لمجلس الأمن: whoever an event of nobody else's belongs to.
  private func acts(_ phrase: Int, _ mention: EventMention) -> Bool {
    guard !predicate.isVerb, !hasActor(mention), Self.owned.contains(mention.category),
      sentence.phrases[phrase].start <= predicate.unit + 3,
      matcher.resolver.isActor(phrase), !matcher.places.isPlace(phrase)
    else { return false }
    let it = sentence.phrases[phrase]
    return it.classes.intersects(sets.bodies) || it.classes.intersects(sets.forceOrSoldier)
      || isBareName(phrase)
  }

  private static let owned: Set<String> = [
    "ASSAULT", "CONSULT", "PROTEST", "MOBILIZE", "COOPERATE",
  ]

  /// هاتفيا، تصعيدا متهورا: an indefinite accusative that is nobody says how.
  private func isManner(_ phrase: Int) -> Bool {
    let it = sentence.phrases[phrase]
    return sentence.units[it.head].tag == .adjective && !it.isDefinite && it.number < 0
      && sentence.hasTanwin(it.head)
  }

  /// أخلي سبيل اثنين منهم: so many of those who were told of last.
  private func isSomeOfThem(_ phrase: Int) -> Bool {
    isCounted(phrase) && sentence.isOfThem(sentence.phrases[phrase].end)
  }

  /// شارك فيها عشرات الآلاف: so many people.
  private func isCounted(_ phrase: Int) -> Bool {
    sentence.phrases[phrase].number == sentence.phrases[phrase].head
  }

  /// الجيشين التركي والسوري: the second of two nationalities stands for a body of the same sort.
  private func otherNationality(_ part: Int, of first: Int, _ roles: [SlotRole]) -> ReportedActor? {
    let head = sentence.phrases[part].head
    guard sentence.units[head].tag == .adjective, sentence.phrases[part].country >= 0,
      sentence.phrases[part].names.isEmpty,
      sentence.phrases[first].country >= 0,
      sentence.units[sentence.phrases[first].head].reading?.features.contains(.dual) == true,
      let role = roles.lazy.compactMap({ ActorRole(rawValue: $0.rawValue) }).first
    else { return nil }
    var state = context.state(
      sentence.phrases[part].country, role: role,
      text: sentence.text(of: head..<(head + 1), in: text))
    if sentence.phrases[first].classes.intersects(sets.forceOrSoldier) { state?.sector = "MIL" }
    return state
  }

  func fill(
    one phrase: Int, kindFrom: Int?, _ roles: [SlotRole], _ mention: inout EventMention
  ) {
    let asPlace = roles.first(where: \.isPlace).flatMap { PlaceRole(rawValue: $0.rawValue) }
    let asActor = roles.first { !$0.isPlace && $0 != .ignore }.flatMap {
      ActorRole(rawValue: $0.rawValue)
    }
    let isPlace = kindFrom != nil || matcher.places.isPlace(phrase)
    let isActor = matcher.resolver.isActor(phrase)
    let prefersPlace =
      roles.first?.isPlace == true && !(asActor != nil && areStates(phrase, mention))
    if let asPlace, isPlace, prefersPlace || !isActor || asActor == nil {
      if fillList(of: phrase, asPlace, &mention) { return }
      if let place = matcher.places.place(
        phrase, role: asPlace, kindFrom: kindFrom, preferring: usualFeatures)
      {
        add(place, &mention)
        if place.isUnnamed { narrow(phrase, byClauseOf: place, &mention) }
        owner(of: phrase, asActor, &mention)
        containedActors(phrase, &mention)
      }
    } else if asActor == .recipient, isSomeOfThem(phrase) {
      if let whole = context.lastActors.first(where: { $0.role == .recipient }) {
        add(whole, &mention)
      }
    } else if let asActor, mention.category == "PROTEST", isCounted(phrase) {
      let words = sentence.text(
        of: sentence.phrases[phrase].start..<sentence.phrases[phrase].end, in: text)
      add(
        ReportedActor(
          role: asActor, id: freshID("unnamed", words), name: words, nameArabic: words,
          kind: .unnamed, country: nil, sector: "CVL", text: words), &mention)
    } else if let asActor, isActor || !(isPlace || isManner(phrase)) {
      if let actor = matcher.resolver.actor(phrase, role: asActor) {
        add(actor, &mention)
      }
    }
  }

  func fill(_ complement: Complement, _ mention: inout EventMention) {
    let own = frame.prepositions.first { $0.preposition == complement.preposition }?.roles
    guard complement.phrase >= 0 else { return }
    // يلتقون بأنقرة: people meet in a town.
    let meetsInTown =
      complement.preposition == .by && own?.contains(.actor) == true && isTown(complement.phrase)
    if complement.preposition == .on, isSurface(complement, own, mention) {
      fill(complement.phrase, [.at], &mention)
      return
    }
    let isSite =
      complement.preposition == .by && own?.contains(where: \.isPlace) != true
      && mention.category != "CONSULT" && isNamedSite(complement.phrase)
      && mention.places.allSatisfy { $0.isUnnamed }
    if let own, !meetsInTown, !isSite {
      fill(complement.phrase, own, &mention)
      return
    }
    if structure.isAgent(complement) {
      fill(complement.phrase, [.actor], &mention)
      return
    }
    switch complement.preposition {
    case .in:
      if matcher.places.isPlace(complement.phrase) { fill(complement.phrase, [.at], &mention) }
    case .by:
      if matcher.places.isPlace(complement.phrase),
        !sentence.phrases[complement.phrase].classes.intersects(sets.weapon)
      {
        fill(complement.phrase, [.at], &mention)
      }
    case .near:
      if matcher.places.isPlace(complement.phrase) { fill(complement.phrase, [.near], &mention) }
    case .for where acts(complement.phrase, mention): fill(complement.phrase, [.actor], &mention)
    default: break
    }
  }

  func add(_ place: ReportedPlace, _ mention: inout EventMention) {
    guard !mention.places.contains(where: { $0.id == place.id }) else { return }
    // القائم … القاعدة الغربية: a description of the place named before says how it stands.
    if place.isUnnamed, !place.isVague,
      let named = mention.places.firstIndex(where: { $0.kind == place.kind && $0.role == .at })
    {
      mention.places[named].role = place.role
      return
    }
    mention.places.append(place)
    mention.steps.append(step(place.role.rawValue, ": “", place.text, "” is ", place.id))
  }

  func add(_ actor: ReportedActor, _ mention: inout EventMention) {
    guard !mention.actors.contains(where: { $0.id == actor.id && $0.role == actor.role }) else {
      return
    }
    mention.actors.append(actor)
    mention.steps.append(step(actor.role.rawValue, ": “", actor.text, "” is ", actor.id))
  }
}
