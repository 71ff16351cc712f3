internal import EventModel
internal import LanguagePacks
internal import WorldKnowledge

extension ActorResolver {
  /// The state, force or other body that a phrase describes.
  func body(_ it: NounPhrase, _ words: String, _ role: ActorRole) -> ReportedActor? {
    let head = sentence.units[it.head]
    if head.tag == .name { return actingState(it, words, role) }
    if let whole = bodyOfGenitive(it, words, role) { return whole }
    if it.affiliation >= 0, it.classes.intersects(sets.parts), !isOneOfficial(it),
      let inner = actor(it.affiliation, role: role), inner.kind != .person
    {
      return inner
    }
    if it.country >= 0 { return nationalBody(it, country: it.country, words, role) }
    return speakersBody(it, words, role) ?? bodyNamedBefore(it, words, role)
      ?? bodyOfCountry(context.mainCountry, it, words, role)
  }

  /// A country or its capital acting: واشنطن، بغداد.
  private func actingState(
    _ it: NounPhrase, _ words: String, _ role: ActorRole
  ) -> ReportedActor? {
    for entry in sentence.entries(it.head) where entry.kind == .place {
      let place = Int(entry.index)
      if standsForState(entry), let code = catalogue.places[place].country {
        return state(code, sector: "GOV", role, words)
      }
    }
    return nil
  }

  /// بعثة التحالف، قوات حزب الله، إدارة الرئيس بايدن: the body that the genitive names.
  private func bodyOfGenitive(
    _ it: NounPhrase, _ words: String, _ role: ActorRole
  ) -> ReportedActor? {
    guard it.genitive >= 0, it.classes.intersects(sets.parts), !isOneOfficial(it),
      let inner = actor(it.genitive, role: role), inner.kind != .unnamed
    else { return nil }
    // أنصار الحكومة are people, and not the state.
    if inner.kind == .state, it.classes.intersects(sets.crowd) { return nil }
    if inner.kind == .person {
      return context.world.actor(id: inner.id).flatMap { body(ledBy: $0, it, words, role) }
    }
    var whole = inner
    whole.text = words
    if it.classes.intersects(sets.force) {
      whole.sector = inner.kind == .state ? sector(it) : inner.sector
    }
    return whole
  }

  /// قائد الجيش is no army, as جنود الجيش are.
  private func isOneOfficial(_ it: NounPhrase) -> Bool {
    it.classes.intersects(sets.titles)
      && sentence.units[it.head].reading?.features.contains(.plural) != true
      && it.number < 0 && it.quantifier < 0
  }

  /// قوات حفتر، طائرات حفتر، حكومة السنيورة: the body that a person leads.
  func body(
    ledBy person: Actor, _ it: NounPhrase, _ words: String, _ role: ActorRole
  ) -> ReportedActor? {
    let isArmed = it.classes.intersects(sets.force) || it.classes.intersects(sets.vehicles)
    guard isArmed || it.classes.intersects(sets.government) else { return nil }
    // اللواء محمد القوسي: a rank that is also the word for what its bearer leads.
    if it.classes.intersects(sets.titles), sentence.units[it.head].hasArticle { return nil }
    let group = person.partOf.lazy.compactMap(context.world.actor(id:)).first {
      $0.kind == .armedGroup
    }
    if isArmed, let group { return reported(group, role, words) }
    return person.country.flatMap { state($0, sector: isArmed ? "MIL" : "GOV", role, words) }
  }

  private func nationalBody(
    _ it: NounPhrase, country: Int, _ words: String, _ role: ActorRole
  ) -> ReportedActor? {
    stateSector(it).flatMap { state(catalogue.countries[country].code, sector: $0, role, words) }
  }

  /// The sector of a state's own forces, soldiers, police and authorities; nil for other heads.
  private func stateSector(_ it: NounPhrase) -> String? {
    let isForce = it.classes.intersects(sets.forceOrSoldier)
    guard isForce || it.classes.intersects(sets.government) else { return nil }
    return sector(it) ?? (isForce ? "MIL" : "GOV")
  }

  // MARK: - Bodies without their full name

  /// الكتائب، الحركة، الجيش: the noun alone for the body that the article names in full elsewhere.
  private func bodyNamedBefore(
    _ it: NounPhrase, _ words: String, _ role: ActorRole
  ) -> ReportedActor? {
    guard isBare(it), it.classes.intersects(sets.bodies),
      let lexeme = sentence.units[it.head].reading?.lexeme
    else { return nil }
    let lemma = sentence.lexeme(it.head)?.lemma ?? ""
    switch context.shortForms.body(
      of: lexeme, sentence: sentence.index, unit: it.head, lemma: lemma, in: catalogue)
    {
    case .actor(let index): return reported(catalogue.actors[Int(index)], role, words)
    case .national(let country): return nationalBody(it, country: country, words, role)
    case nil: return nil
    }
  }

  /// قالت مصادر أمنية تركية إن الجيش: the body of the country of whoever tells of it in the sentence.
  private func speakersBody(
    _ it: NounPhrase, _ words: String, _ role: ActorRole
  ) -> ReportedActor? {
    guard isBare(it) else { return nil }
    let speaker = sentence.phrases.last {
      $0.country >= 0 && $0.end <= it.head && $0.classes.intersects(sets.sources)
    }
    return speaker.flatMap { bodyOfCountry(catalogue.countries[$0.country].code, it, words, role) }
  }

  /// الجيش، الحكومة، وزارة الداخلية: the body of a country, as of that which the article is most about.
  private func bodyOfCountry(
    _ code: String?, _ it: NounPhrase, _ words: String, _ role: ActorRole
  ) -> ReportedActor? {
    // الاحتلال is never the country's own.
    guard it.isDefinite, it.names.isEmpty, it.affiliation < 0, it.number < 0, !isPlural(it),
      !it.classes.intersects(sets.hostile),
      sentence.units[it.head].enclitic == .none, it.classes.intersects(sets.bodies),
      !it.classes.intersects(sets.country),
      let country = code.flatMap(context.world.indexOfCountry(code:))
    else { return nil }
    if let known = sentence.lexicon.nationalBodies.actor(
      named: it.head..<it.end, of: sentence, country: country)
    {
      return reported(catalogue.actors[Int(known)], role, words)
    }
    // القوات الأجنبية: only the noun alone is the state's own.
    guard it.genitive < 0, it.adjectives.isEmpty else { return nil }
    return nationalBody(it, country: country, words, role)
  }

  /// سيادة سورية، استقرار لبنان: what a state has is no one; who is meant is the state.
  func stateBehind(_ it: NounPhrase, _ role: ActorRole) -> ReportedActor? {
    guard role == .recipient, sentence.units[it.head].tag == .noun,
      !it.classes.intersects(sets.actorLike),
      !it.classes.intersects(sets.placeKinds), it.number < 0
    else { return nil }
    for unit in it.names where sentence.units[unit].tag == .name {
      for entry in sentence.entries(unit) where sentence.lexicon.isCountry(entry) {
        guard let code = catalogue.places[Int(entry.index)].country else { continue }
        return state(code, sector: "GOV", role, sentence.text(of: unit..<(unit + 1), in: text))
      }
    }
    return nil
  }

  /// A definite noun without anything that tells it from others of its sort.
  private func isBare(_ it: NounPhrase) -> Bool {
    sentence.units[it.head].hasArticle && it.adjectives.isEmpty && it.genitive < 0
      && it.affiliation < 0 && it.names.isEmpty && it.number < 0
  }

  /// القوات are forces of somebody; الجيش is the army.
  private func isPlural(_ it: NounPhrase) -> Bool {
    it.classes.intersects(sets.force) && it.adjectives.isEmpty
      && sentence.units[it.head].reading?.features.contains(.plural) == true
  }

  private func state(
    _ code: String, sector: String, _ role: ActorRole, _ words: String
  ) -> ReportedActor? {
    guard let country = context.world.actor(id: Catalogue.countryID(code)) else { return nil }
    var result = reported(country, role, words)
    result.sector = sector
    return result
  }
}
