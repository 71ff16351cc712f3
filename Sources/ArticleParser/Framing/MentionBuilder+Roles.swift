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
      if predicate.secondObject >= 0 || subject < 0 || predicate.subjectIsInherited {
        subjectPhrase = object
        object = predicate.secondObject
      }
    } else if !predicate.isVerb, predicate.secondObject >= 0, object >= 0, subject < 0 {
      subjectPhrase = object
      object = predicate.secondObject
    }
    fill(subjectPhrase, frame.subject, &mention)
    fill(object, frame.object, &mention)
    if object < 0 { fillPronoun(&mention) }
    fill(predicate.sufferer, [.at, .recipient], &mention)
    fill(predicate.site, [.at], &mention)
    var before = object
    for complement in predicate.complements {
      if narrow(before, by: complement, &mention) { continue }
      if locates(complement, before, mention) { continue }
      fill(complement, &mention)
      before = complement.phrase
    }
    takeTown(&mention)
    takeEntered(&mention)
    if object >= 0, frame.object.contains(.ignore), !hasActor(mention) {
      owner(ofForces: object, &mention)
    }
    identifyForces(&mention)
  }

  /// يغادرونها، ودعاه إلى: the object's pronoun is the site or the counterpart named last.
  func fillPronoun(_ mention: inout EventMention) {
    guard predicate.isVerb, let role = frame.object.first else { return }
    switch sentence.units[predicate.unit].enclitic {
    case .him, .her, .them: break
    default: return
    }
    if let place = PlaceRole(rawValue: role.rawValue) {
      guard var site = context.lastSite else { return }
      site.role = place
      add(site, &mention)
    } else if let part = ActorRole(rawValue: role.rawValue) {
      let own = Set(mention.actors.map(\.id))
      // وطالبه بحمايتها: of two the verb's own subject is the one that the sentence before is about.
      let subject = predicate.subject < 0 ? context.lastSubject?.id : nil
      let others = context.lastActors.filter { !own.contains($0.id) && $0.id != subject }
      guard var actor = others.first(where: { $0.role == .recipient }) ?? others.first else {
        return
      }
      actor.role = part
      add(actor, &mention)
    }
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
    if let actor = matcher.resolver.actor(phrase, role: .actor), !actor.id.hasPrefix("unnamed.") {
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
      guard actor.id.hasPrefix("unnamed."), actor.sector != "COP", isBareForces(actor) else {
        continue
      }
      var known: ReportedActor?
      if predicate.subjectIsInherited, predicate.subject >= 0 {
        known = matcher.resolver.actor(predicate.subject, role: .actor)
      }
      if known == nil || known?.id.hasPrefix("unnamed.") == true { known = context.lastForces }
      guard var found = known, !found.id.hasPrefix("unnamed.") else { continue }
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
      let kindFrom = index > 0 && isBareName(part) && isKind(parts[0]) ? parts[0] : nil
      fill(one: part, kindFrom: kindFrom, roles, &mention)
    }
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
        if place.id.hasPrefix("unnamed.") { narrow(phrase, byClauseOf: place, &mention) }
        owner(of: phrase, asActor, &mention)
        containedActors(phrase, &mention)
      }
    } else if let asActor, isActor || !isPlace {
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
    if let own, !meetsInTown {
      fill(complement.phrase, own, &mention)
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
    case .agent: fill(complement.phrase, [.actor], &mention)
    default: break
    }
  }

  func add(_ place: ReportedPlace, _ mention: inout EventMention) {
    guard !mention.places.contains(where: { $0.id == place.id }) else { return }
    // القائم … القاعدة الغربية: a description of the place named before says how it stands.
    if place.id.hasPrefix("unnamed."), !place.isVague,
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
