internal import EventModel
internal import LanguagePacks
internal import WorldKnowledge

// Whose aircraft, strikes and bases they are: what the adjectives of nationality say of who has part.

extension MentionBuilder {
  /// طائرات أميركية، ضربة أميركية، بصواريخ إيرانية: whose aircraft, strike and rockets they are.
  func addNationalActors(_ mention: inout EventMention) {
    guard
      [Self.byForce, Self.mutual, Self.stances].contains(where: { $0.contains(mention.category) })
    else { return }
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
      guard mention.isHarm, isAttack(phrase) else { continue }
      for var attacker in attackers(of: phrase) where !hasPart(attacker, mention) {
        attacker.role = .actor
        add(attacker, &mention)
      }
    }
  }

  /// لم ترصد الوزارة أي انسحاب روسي، محادثات روسية تركية: the event's own nationality says who acts, rather
  /// than the subject of the verb above it.
  func preferOwnNationality(_ mention: inout EventMention) {
    guard !predicate.isVerb, let own = sentence.nounPhrase(at: predicate.unit) else { return }
    let isMutual = Self.mutual.contains(mention.category)
    guard isMutual || (mention.category == "RETREAT" && predicate.subjectIsInherited) else {
      return
    }
    var states = states(of: own, role: .actor)
    if isMutual, let other = countryBehind(own) { states.append(other) }
    guard !states.isEmpty, isMutual ? states.count > 1 : !states.contains(where: isTold) else {
      return
    }
    mention.actors.removeAll { $0.role == .actor }
    for state in states { add(state, &mention) }
  }

  /// Whether a state is that of the subject.
  func isTold(_ state: ReportedActor) -> Bool {
    guard predicate.subject >= 0,
      let subject = matcher.resolver.actor(predicate.subject, role: .actor)
    else { return false }
    return subject.country == state.country || subject.country == nil
  }

  static let byForce: Set<String> = ["ASSAULT", "RETREAT", "MOBILIZE", "AID"]
  /// عقوبات أميركية على، ترحيب خليجي، تنديد روسي: what a state says and does as a state.
  static let stances: Set<String> = [
    "ACCUSE", "REQUEST", "REJECT", "THREATEN", "SUPPORT", "SANCTION", "CONCEDE", "COOPERATE",
  ]
  static let mutual: Set<String> = ["CONSULT", "AGREE"]

  func isStriking(_ phrase: Int) -> Bool {
    phrase >= 0 && sentence.phrases[phrase].classes.intersects(sets.striking)
  }

  func isAttack(_ phrase: Int) -> Bool {
    phrase >= 0 && sentence.phrases[phrase].classes.intersects(sets.attackNouns)
  }

  /// قاعدة أميركية، مواقع إسرائيلية، الغارات الأميركية: whom the attack on a place, or the censure of
  /// an attack, means.
  func addNationalRecipient(_ mention: inout EventMention) {
    var phrases: [Int] = []
    if mention.category == "ASSAULT", mention.type != "armed-clash" {
      phrases =
        [predicate.object]
        + predicate.complements.filter {
          [.on, .in, .to, .near].contains($0.preposition)
        }.map(\.phrase)
      phrases = phrases.filter { $0 >= 0 && matcher.places.isPlace($0) }
    } else if mention.type == "restriction" {
      phrases = predicate.complements.filter { $0.preposition == .near && isStriking($0.phrase) }
        .map(\.phrase)
    } else if mention.category == "SANCTION" {
      phrases = predicate.complements.filter { [.on, .against].contains($0.preposition) }
        .map(\.phrase)
    } else if mention.type == "condemnation" {
      phrases = ([predicate.object] + predicate.complements.map(\.phrase)).filter(isAttack)
      for phrase in phrases {
        for attacker in attackers(of: phrase)
        where !mention.actors.contains(where: {
          $0.id == attacker.id
        }) {
          add(attacker, &mention)
        }
      }
      if has(.recipient, mention) { return }
    }
    for phrase in phrases where phrase >= 0 {
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
  func states(of phrase: Int, role: ActorRole) -> [ReportedActor] {
    let it = sentence.phrases[phrase]
    // حاملة الطائرات الأميركية: the last word of one for a ship or aircraft has its adjective.
    let inner =
      it.genitive >= 0 && it.adjectives.isEmpty && it.classes.intersects(sets.vehicles)
      ? sentence.phrases[it.genitive] : it
    return inner.adjectives.compactMap { unit in
      let index = sentence.country(unit)
      guard index >= 0 else { return nil }
      return context.state(
        index, role: role, text: text.words(text.trimmed(sentence.span(unit..<(unit + 1)))))
    }
  }

  /// محادثات روسية تركية: the letters of the second adjective may be those of the country's name.
  func countryBehind(_ phrase: Int) -> ReportedActor? {
    let it = sentence.phrases[phrase]
    guard let last = it.adjectives.last, it.end == last + 1, sentence.country(last) >= 0,
      it.end < sentence.units.count, sentence.units[it.end].proclitics.isEmpty
    else { return nil }
    for entry in sentence.entries(it.end) where sentence.lexicon.isCountry(entry) {
      let code = context.world.catalogue.places[Int(entry.index)].country
      let index = context.world.catalogue.countries.firstIndex { $0.code == code }
      return index.flatMap {
        context.state(
          $0, role: .actor, text: sentence.text(of: it.end..<(it.end + 1), in: text))
      }
    }
    return nil
  }

  /// المدفعية والطائرات التركية: forces alone are of the nationality that those joined to them are told to
  /// have.
  func joinedNationality(_ parts: [Int], _ roles: [SlotRole]) -> ReportedActor? {
    guard parts.count > 1, roles.first == .actor else { return nil }
    let first = sentence.phrases[parts[0]]
    guard first.classes.intersects(sets.forceOrSoldier) || first.classes.intersects(sets.vehicles),
      sentence.units[first.head].hasArticle, first.adjectives.isEmpty, first.genitive < 0,
      first.affiliation < 0, first.names.isEmpty
    else { return nil }
    return parts.dropFirst().lazy.compactMap { states(of: $0, role: .actor).first }.first.map {
      var state = $0
      state.sector = "MIL"
      return state
    }
  }
}
