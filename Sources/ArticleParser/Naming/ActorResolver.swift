internal import EventModel
internal import LanguagePacks
internal import TextAnalysis
internal import WorldKnowledge

/// Links phrases to actors: by name, by office at the date, by people and country, or as nobody of a
/// name.
struct ActorResolver {
  let sentence: SentenceAnalysis
  let text: ArticleText
  let context: ArticleContext

  private var sets: ClassSets { sentence.lexicon.sets }
  private var catalogue: Catalogue { context.world.catalogue }

  /// The actor that a phrase names; nil where it names none.
  func actor(_ phrase: Int, role: ActorRole) -> ReportedActor? {
    let it = sentence.phrases[phrase]
    let words = sentence.text(of: sentence.naming(phrase), in: text)
    if let named = namedActor(phrase, it, words, role) { return named }
    if let holder = officeHolder(phrase, it, words, role) { return holder }
    if let inner = forcesOrPlaces(phrase, it, words, role) { return inner }
    guard isActor(phrase) else { return nil }
    return unnamed(phrase, it, words, role)
  }

  /// Whether a phrase can be somebody who acts or suffers.
  func isActor(_ phrase: Int) -> Bool {
    let it = sentence.phrases[phrase]
    if it.classes.intersects(sets.actorLike) { return true }
    if it.country >= 0, sentence.units[it.head].tag == .adjective { return true }
    for unit in sentence.nameUnits(phrase) where sentence.units[unit].tag == .name {
      for entry in sentence.entries(unit) {
        switch entry.kind {
        case .actor, .office: return true
        case .family where context.people.contains(entry.index): return true
        case .place where standsForState(entry): return true
        default: continue
        }
      }
    }
    return !it.names.isEmpty && it.names.allSatisfy { sentence.units[$0].tag == .unknown }
      && it.classes.isEmpty
  }

  private func standsForState(_ entry: PhraseEntry) -> Bool {
    let place = catalogue.places[Int(entry.index)]
    return place.kind == .country || context.world.isCapital(place.id)
  }

  // MARK: - Names

  private func namedActor(
    _ phrase: Int, _ it: NounPhrase, _ words: String, _ role: ActorRole
  ) -> ReportedActor? {
    // Names in apposition come before names in the genitive: قائد الجيش العماد جوزيف عون.
    var units = it.names.filter { sentence.units[$0].tag == .name }
    if sentence.units[it.head].tag == .name, !units.contains(it.head) { units.append(it.head) }
    for unit in units {
      if let actor = best(sentence.entries(unit), it), !(actor.kind != .person && isPlaceHead(it)) {
        return reported(actor, role, personText(it, unit, words))
      }
    }
    if it.names.contains(where: { sentence.units[$0].tag == .unknown }),
      it.classes.intersects(sets.person) || it.classes.intersects(sets.bodies)
        || (it.classes.isEmpty && it.names.count >= 2)
    {
      return newActor(it, role)
    }
    return nil
  }

  private func isPlaceHead(_ it: NounPhrase) -> Bool { it.classes.intersects(sets.placeKinds) }

  private func personText(_ it: NounPhrase, _ unit: Int, _ words: String) -> String {
    sentence.text(of: unit..<(unit + 1), in: text)
  }

  /// The entry that fits the article best among those of one name.
  private func best(_ entries: ArraySlice<PhraseEntry>, _ it: NounPhrase) -> Actor? {
    var candidates: [(score: Int, order: Int32, actor: Actor)] = []
    for entry in entries {
      switch entry.kind {
      case .actor:
        let actor = catalogue.actors[Int(entry.index)]
        if actor.kind == .state, actor.id.hasPrefix("country:") { continue }
        candidates.append((score(actor, entry, it) + 2, entry.index, actor))
      case .family:
        let actor = catalogue.actors[Int(entry.index)]
        let known = context.people.contains(entry.index)
        let titled = it.classes.intersects(sets.titles) || isOffice(it)
        let score = score(actor, entry, it)
        if known {
          candidates.append((score + 6, entry.index, actor))
        } else if titled || holds(actor, on: context.published) {
          if holds(actor, on: context.published) {
            candidates.append((score + 1, entry.index, actor))
          }
        }
      default: continue
      }
    }
    return candidates.max { ($0.score, $1.order) < ($1.score, $0.order) }?.actor
  }

  private func isOffice(_ it: NounPhrase) -> Bool {
    sentence.entries(it.head).contains { $0.kind == .office }
  }

  private func holds(_ actor: Actor, on day: CalendarDate?) -> Bool {
    guard let day, let index = context.world.indexOfActor(id: actor.id) else { return false }
    return context.world.tenures(ofPerson: index).contains { $0.holds(on: day) }
  }

  private func score(_ actor: Actor, _ entry: PhraseEntry, _ it: NounPhrase) -> Int {
    var score = min(context.weight(actor.country), 6)
    if it.country >= 0, actor.country == catalogue.countries[it.country].code { score += 8 }
    if holds(actor, on: context.published) { score += 4 }
    return score
  }

  private func reported(_ actor: Actor, _ role: ActorRole, _ words: String) -> ReportedActor {
    ReportedActor(
      role: role, id: actor.id, name: actor.name, nameArabic: actor.nameArabic, kind: actor.kind,
      country: actor.country, sector: actor.sector, text: words)
  }

  private func newActor(_ it: NounPhrase, _ role: ActorRole) -> ReportedActor {
    let words = sentence.text(of: it.names, in: text)
    let isPerson = it.classes.intersects(sets.person) || it.classes.isEmpty
    let isGroup = it.classes.intersects(sets.armedBodies)
    let name = isPerson ? words : sentence.text(of: it.head..<it.names.upperBound, in: text)
    return ReportedActor(
      role: role, id: freshID("new", name), name: name, nameArabic: name,
      kind: isPerson ? .person : isGroup ? .armedGroup : .organisation,
      country: country(it), sector: sector(it), text: name)
  }

  // MARK: - Offices

  private func officeHolder(
    _ phrase: Int, _ it: NounPhrase, _ words: String, _ role: ActorRole
  ) -> ReportedActor? {
    let offices = sentence.entries(it.head).filter { $0.kind == .office }.map { Int($0.index) }
    guard !offices.isEmpty else { return nil }
    let code = country(it)
    let fitting = offices.filter { catalogue.offices[$0].country == code }
    let chosen: Int?
    if let code, fitting.count == 1 || code == catalogue.offices[fitting.first ?? 0].country {
      chosen = fitting.first
    } else if offices.count == 1 {
      chosen = offices.first
    } else if it.country < 0, let main = context.countries.first {
      chosen = offices.first { catalogue.offices[$0].country == main }
    } else {
      chosen = nil
    }
    guard let chosen, let day = context.published else { return nil }
    guard let holder = context.world.holder(ofOffice: chosen, on: day) else { return nil }
    return reported(holder, role, words)
  }

  // MARK: - States, forces

  private func forcesOrPlaces(
    _ phrase: Int, _ it: NounPhrase, _ words: String, _ role: ActorRole
  ) -> ReportedActor? {
    let head = sentence.units[it.head]
    if head.tag == .name {
      // A country or its capital acting: واشنطن، بغداد.
      for entry in sentence.entries(it.head) where entry.kind == .place {
        let place = catalogue.places[Int(entry.index)]
        if let code = place.country, place.kind == .country || context.world.isCapital(place.id) {
          return state(code, sector: "GOV", role, words)
        }
      }
      return nil
    }
    // بعثة التحالف، قوات حزب الله: the body that the genitive names.
    if it.genitive >= 0, it.classes.intersects(sets.parts),
      let inner = actor(it.genitive, role: role), inner.kind != .person, inner.kind != .unnamed
    {
      var whole = inner
      whole.text = words
      if it.classes.intersects(sets.force) {
        whole.sector = inner.kind == .state ? "MIL" : inner.sector
      }
      return whole
    }
    if it.affiliation >= 0, it.classes.intersects(sets.parts),
      let inner = actor(it.affiliation, role: role), inner.kind != .person
    {
      return inner
    }
    guard it.country >= 0 else { return nil }
    let code = catalogue.countries[it.country].code
    if it.classes.intersects(sets.force) { return state(code, sector: "MIL", role, words) }
    if it.classes.intersects(sets.government) { return state(code, sector: "GOV", role, words) }
    if it.classes.intersects(sets.soldier) { return state(code, sector: "MIL", role, words) }
    if sentence.units[it.head].tag == .adjective, it.number < 0 {
      return nil  // people of a country: الأميركيين
    }
    return nil
  }

  private func state(
    _ code: String, sector: String, _ role: ActorRole, _ words: String
  ) -> ReportedActor? {
    guard let country = context.world.actor(id: Catalogue.countryID(code)) else { return nil }
    var result = reported(country, role, words)
    result.sector = sector
    return result
  }

  // MARK: - Nobody of a name

  private func unnamed(
    _ phrase: Int, _ it: NounPhrase, _ words: String, _ role: ActorRole
  ) -> ReportedActor {
    var whole = words
    if it.affiliation >= 0 {
      whole = sentence.text(of: it.head..<sentence.phrases[it.affiliation].end, in: text)
    }
    let isGroup = it.classes.intersects(sets.armedBodies) && it.genitive < 0
    return ReportedActor(
      role: role, id: freshID("unnamed", whole), name: whole, nameArabic: whole,
      kind: isGroup && it.isDefinite ? .armedGroup : .unnamed, country: country(it),
      sector: sector(it), text: whole)
  }

  private func country(_ it: NounPhrase) -> String? {
    if it.country >= 0 { return catalogue.countries[it.country].code }
    for inner in [it.genitive, it.affiliation] where inner >= 0 {
      let phrase = sentence.phrases[inner]
      if phrase.country >= 0 { return catalogue.countries[phrase.country].code }
      for unit in sentence.nameUnits(inner) {
        for entry in sentence.entries(unit) where entry.kind == .place {
          if let code = catalogue.places[Int(entry.index)].country { return code }
        }
        for entry in sentence.entries(unit) where entry.kind == .actor {
          if let code = catalogue.actors[Int(entry.index)].country { return code }
        }
      }
    }
    return nil
  }

  private func sector(_ it: NounPhrase) -> String? {
    sets.sectors.first { it.classes.intersects($0.classes) }?.sector
  }
}
