internal import EventModel
internal import LanguagePacks
internal import WorldKnowledge

// Whose forces, things and country they are: what belongs to somebody told before.

extension MentionBuilder {
  /// وتلقى سموه، استقبل جلالته: the person named last.
  func resolveHonorifics(_ mention: inout EventMention) {
    for index in mention.actors.indices where mention.actors[index].isUnnamed {
      let actor = mention.actors[index]
      let isHonorific = sentence.phrases.contains { phrase in
        sentence.units[phrase.head].enclitic != .none && phrase.names.isEmpty
          && sentence.classes(phrase.head).intersects(sets.honorifics)
          && sentence.text(of: phrase.head..<phrase.end, in: text) == actor.text
      }
      guard isHonorific,
        var person = [context.lastSubject].compactMap({ $0 }).first(where: { $0.kind == .person })
          ?? context.recentActors.first(where: { $0.kind == .person })
      else { continue }
      person.role = actor.role
      person.text = actor.text
      mention.actors[index] = person
      mention.steps.append("\(person.role.rawValue): “\(actor.text)” is \(person.id)")
    }
  }

  /// سحب جنودها، تعرض أنظمتها لهجوم: forces and things of somebody's are those of the clause's subject.
  func resolveOwned(_ mention: inout EventMention) {
    for index in mention.actors.indices where mention.actors[index].isUnnamed {
      let actor = mention.actors[index]
      guard let head = ownedHead(actor), var owner = owner(of: head, role: actor.role) else {
        continue
      }
      owner.text = actor.text
      mention.actors[index] = owner
      mention.steps.append("\(owner.role.rawValue): “\(actor.text)” are those of \(owner.id)")
    }
  }

  /// The head of an actor's phrase, where that is a force or thing with a pronoun for its owner.
  func ownedHead(_ actor: ReportedActor) -> Int? {
    sentence.phrases.first { phrase in
      guard [.him, .her].contains(sentence.units[phrase.head].enclitic), phrase.names.isEmpty,
        phrase.country < 0
      else { return false }
      let isOwned =
        actor.role == .actor || !phrase.classes.intersects(sets.person)
        || phrase.classes.intersects(sets.forceOrSoldier)
      return isOwned && sentence.text(of: phrase.head..<phrase.end, in: text) == actor.text
    }?.head
  }

  /// The state, body or group that is the subject of the nearest clause above a word, or that such a
  /// subject speaks for; of بلاده the state of whoever speaks.
  func owner(of head: Int, role: ActorRole) -> ReportedActor? {
    let isCountry = sentence.classes(head).intersects(sets.countries)
    for subject in subjects(above: head) where sentence.phrases[subject].head != head {
      let body = sentence.phrases[subject].affiliation
      for phrase in [body, subject] where phrase >= 0 {
        guard let found = matcher.resolver.actor(phrase, role: role) else { continue }
        if isCountry, let state = state(of: found) { return state }
        if found.kind == .person, let led = forces(ledBy: found, head) { return led }
        guard !found.isUnnamed, found.kind != .person else { continue }
        return found
      }
    }
    guard isCountry, var last = context.lastSubject else { return nil }
    last.role = role
    return state(of: last)
  }

  /// قال المتحدث إن قواته: the group that somebody belongs to, else the forces of the state.
  func forces(ledBy person: ReportedActor, _ head: Int) -> ReportedActor? {
    guard sentence.classes(head).intersects(sets.forceOrSoldier) else { return nil }
    let groups = context.world.actor(id: person.id)?.partOf.compactMap(context.world.actor(id:))
    if let group = groups?.first(where: { $0.kind == .armedGroup }) {
      return matcher.resolver.reported(group, person.role, person.text)
    }
    var state = state(of: person)
    state?.sector = "MIL"
    return state
  }

  /// The subjects of the clauses above a word, of those whose content they are and of its own.
  func subjects(above head: Int) -> [Int] {
    var result: [Int] = []
    var content = -1
    for unit in structure.above(head) {
      let index = structure.predicateAt[unit]
      guard index >= 0 else { continue }
      result.append(structure.predicates[index].subject)
      content = structure.predicates[index].parent
    }
    if content >= 0, structure.predicateAt[content] >= 0 {
      result.append(structure.predicates[structure.predicateAt[content]].subject)
    }
    return result.filter { $0 >= 0 }
  }
}
