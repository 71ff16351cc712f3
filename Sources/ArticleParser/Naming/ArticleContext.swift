internal import EventModel
internal import LanguagePacks
internal import WorldKnowledge

/// What an article has said so far, as far as names need it.
final class ArticleContext {
  let world: WorldKnowledge
  @exclusivity(unchecked) var published: CalendarDate?
  /// How often each country is named, by itself, its people or a place in it.
  @exclusivity(unchecked) private(set) var countryWeight: [String: Int] = [:]
  /// People named in full, so that a family name can stand for them.
  @exclusivity(unchecked) private(set) var people: Set<Int32> = []
  /// People whose family name the article gives to others whom the catalogue does not know.
  @exclusivity(unchecked) private(set) var strangers: Set<Int32> = []
  /// The body or state whose forces acted last: whom a bare القوات means.
  @exclusivity(unchecked) private(set) var lastForces: ReportedActor?
  /// Names that were linked, so that they stay what they were.
  @exclusivity(unchecked) private(set) var linked: [String: String] = [:]
  /// Bodies that the noun alone stands for.
  @exclusivity(unchecked) private(set) var shortForms = ShortForms()
  /// Places that the article names without doubt, by their indices.
  @exclusivity(unchecked) private var certainPlaces: [Int] = []
  /// What contains them; nil until somebody asks.
  @exclusivity(unchecked) private var surroundings: Set<String>?
  /// Places with coordinates that the article names without doubt, in the order of the text.
  @exclusivity(unchecked) private(set) var landmarks: [Place] = []
  /// Offices through which holders were found or named.
  @exclusivity(unchecked) private var officeLinks: [OfficeLink] = []
  /// What the names of the article contradict.
  private(set) var diagnostics: [Diagnostic] = []
  /// Places that were linked, the latest first.
  @exclusivity(unchecked) private(set) var recentPlaces: [ReportedPlace] = []
  /// The last base, facility or town: what a pronoun means that stands for a place.
  @exclusivity(unchecked) private(set) var lastSite: ReportedPlace?

  init(world: WorldKnowledge, published: CalendarDate?) {
    self.world = world
    self.published = published
  }

  /// Notes every name of a sentence, before any of them is linked.
  func note(_ sentence: SentenceAnalysis) {
    for unit in sentence.units.indices {
      let country = sentence.country(unit)
      if country >= 0 {
        countryWeight[world.catalogue.countries[country].code, default: 0] += 1
      }
      guard sentence.units[unit].tag == .name else { continue }
      let entries = sentence.entries(unit)
      notePlaces(entries)
      noteActors(entries)
      // سعدون الجبوري: some other bearer of the name.
      if unit > 0, isPartOfName(unit - 1, of: sentence) {
        for entry in entries where entry.kind == .family { strangers.insert(entry.index) }
      }
    }
    shortForms.note(sentence, in: world)
  }

  /// Whether a word may be the first part of the name of somebody whom the catalogue does not know.
  private func isPartOfName(_ unit: Int, of sentence: SentenceAnalysis) -> Bool {
    let word = sentence.units[unit]
    return word.tag == .unknown
      || (word.tag == .name && word.end == word.start + 1
        && sentence.tokens.isGivenName(word.start))
  }

  /// Notes the people of a name, and the country of its bodies where all share it.
  private func noteActors(_ entries: ArraySlice<PhraseEntry>) {
    var country: String?
    var isShared = true
    var isFirst = true
    for entry in entries where entry.kind == .actor {
      let index = Int(entry.index)
      if world.catalogue.actors[index].kind == .person {
        people.insert(entry.index)
      } else if !Catalogue.isCountryID(world.catalogue.actors[index].id) {
        let own = world.catalogue.actors[index].country
        if isFirst { country = own } else if own != country { isShared = false }
        isFirst = false
      }
    }
    if let country, isShared { countryWeight[country, default: 0] += 1 }
  }

  /// Notes what one name may stand for: its country where all choices share it, and the place where
  /// there is no choice.
  private func notePlaces(_ entries: ArraySlice<PhraseEntry>) {
    var count = 0
    var one = 0
    var isShared = true
    for entry in entries where entry.kind == .place {
      if count == 0 {
        one = Int(entry.index)
      } else if world.catalogue.places[Int(entry.index)].country
        != world.catalogue.places[one].country
      {
        isShared = false
      }
      count += 1
    }
    guard count > 0 else { return }
    if isShared, let country = world.catalogue.places[one].country {
      countryWeight[country, default: 0] += Self.weightOfName
    }
    guard count == 1 else { return }
    certainPlaces.append(one)
    surroundings = nil
    if landmarks.count < Self.landmarkLimit, world.catalogue.places[one].latitude != nil,
      world.catalogue.places[one].kind != .country
    {
      landmarks.append(world.catalogue.places[one])
    }
  }

  /// Whether a place contains another one that the article names without doubt.
  func surroundsNamed(_ place: String) -> Bool {
    let known =
      surroundings
      ?? Set(certainPlaces.flatMap { world.containers(of: world.catalogue.places[$0].id) })
    surroundings = known
    return known.contains(place)
  }

  /// How much one name of a place says about the country of an article.
  static let weightOfName = 2

  /// So many places say where an article's other names lie.
  private static let landmarkLimit = 40

  /// Notes the office through which an actor was named.
  func note(_ link: OfficeLink) { officeLinks.append(link) }

  /// The office through which these words named the actor.
  func office(of actor: ReportedActor) -> Int? {
    officeLinks.last { $0.actor == actor.id && $0.text == actor.text }?.office
  }

  /// Notes something odd once.
  func note(_ diagnostic: Diagnostic) {
    if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
  }

  /// Notes a linked place for later definite mentions, and that its name means it from now on, where
  /// it `isCertain`.
  func note(_ place: ReportedPlace, isCertain: Bool = true) {
    guard !place.isUnnamed else { return }
    if let index = recentPlaces.firstIndex(where: { $0.id == place.id }) {
      recentPlaces.remove(at: index)
    }
    recentPlaces.insert(place, at: 0)
    if place.kind == .base || place.kind == .facility || place.kind == .city { lastSite = place }
    if isCertain, let name = place.nameArabic {
      if linked[name] == nil { linked[name] = place.id }
    }
  }

  /// The last place of a kind that was linked.
  func lastPlace(_ kind: PlaceKind) -> ReportedPlace? {
    recentPlaces.first { $0.kind == kind }
  }

  /// Notes who acts with forces.
  private func note(_ actor: ReportedActor, type: EventTypeInfo?) {
    guard let type, ["RETREAT", "MOBILIZE", "ASSAULT"].contains(type.plover),
      actor.role == .actor, actor.kind != .person, !actor.isUnnamed,
      Catalogue.isCountryID(actor.id)
        || ["MIL", "UAF", "REB", "COP"].contains(actor.sector)
    else { return }
    lastForces = actor
  }

  /// Notes the places that a sentence names, whether or not something happens there.
  func notePlaces(of sentence: SentenceAnalysis) {
    for unit in sentence.units.indices where sentence.units[unit].tag == .name {
      // ريف حمص is not حمص.
      if unit > 0, sentence.classes(unit - 1).intersects(sentence.lexicon.sets.area) { continue }
      let choices = sentence.entries(unit).count { $0.kind == .place }
      guard choices > 0, let index = meant(by: sentence.entries(unit), of: choices),
        world.catalogue.places[index].kind != .country
      else { continue }
      let place = world.catalogue.places[index]
      note(ReportedPlace(place, role: .at), isCertain: choices == 1)
    }
  }

  /// The place that a name of so many places means: the one that was linked to it, the only one, or
  /// the only one or only town in the country that the article is about.
  private func meant(by entries: ArraySlice<PhraseEntry>, of choices: Int) -> Int? {
    for entry in entries where entry.kind == .place {
      let index = Int(entry.index)
      if choices == 1 { return index }
      if let name = world.catalogue.places[index].nameArabic,
        linked[name] == world.catalogue.places[index].id
      {
        return index
      }
    }
    guard let main = mainCountry else { return nil }
    var here: [Int] = []
    for entry in entries
    where entry.kind == .place && world.catalogue.places[Int(entry.index)].country == main {
      here.append(Int(entry.index))
    }
    if here.count == 1 { return here[0] }
    let towns = here.filter { world.catalogue.places[$0].kind == .city }
    return towns.count == 1 ? towns[0] : nil
  }

  /// The actors of the mention before: whom a pronoun may mean.
  @exclusivity(unchecked) private(set) var lastActors: [ReportedActor] = []

  /// The attack of each type told last.
  private(set) var lastAttacks: [String: EventMention] = [:]

  /// Notes what an event says of those told next: who attacked, whose forces acted, which two sides had part.
  func note(_ mention: EventMention) {
    if mention.category == "ASSAULT", !mention.actors.isEmpty {
      lastAttacks[mention.type] = mention
    }
    let type = world.eventType(id: mention.type)
    for actor in mention.actors { note(actor, type: type) }
    guard Self.mutualTypes.contains(mention.type) else { return }
    let sides = mention.actors.filter { $0.role == .actor && !$0.isUnnamed }
    if sides.count == 2 { lastSides = sides }
  }

  /// The two that fought, talked or agreed last.
  private(set) var lastSides: [ReportedActor] = []
  private static let mutualTypes: Set<String> = [
    "armed-clash", "ceasefire", "talks", "agreement", "meeting", "prisoner-release",
  ]

  /// Whom the main clause of the sentence before was about.
  @exclusivity(unchecked) var lastSubject: ReportedActor?

  /// Named actors, the latest first.
  @exclusivity(unchecked) private(set) var recentActors: [ReportedActor] = []
  private static let memory = 6

  /// Notes who had part in what was told last.
  func note(_ actors: [ReportedActor]) {
    if !actors.isEmpty { lastActors = actors }
    for actor in actors where !actor.isUnnamed {
      recentActors.removeAll { $0.id == actor.id }
      recentActors.insert(actor, at: 0)
    }
    if recentActors.count > Self.memory {
      recentActors.removeLast(recentActors.count - Self.memory)
    }
  }

  /// The state of a country of the catalogue, by its index.
  func state(_ country: Int, role: ActorRole, text: String) -> ReportedActor? {
    let id = Catalogue.countryID(world.catalogue.countries[country].code)
    guard let state = world.actor(id: id) else { return nil }
    return ReportedActor(
      role: role, id: state.id, name: state.name, nameArabic: state.nameArabic, kind: state.kind,
      country: state.country, sector: state.sector, text: text)
  }

  /// Country codes, most named first.
  var countries: [String] {
    countryWeight.sorted { Self.isRankedBehind($1, $0) }.map(\.key)
  }

  /// The country that the article is about: named half as often again as any other; nil where there
  /// is none such.
  var mainCountry: String? {
    guard let first = countryWeight.max(by: Self.isRankedBehind) else { return nil }
    let second = countryWeight.lazy.filter { $0.key != first.key }.map(\.value).max() ?? 0
    return second * 3 > first.value * 2 ? nil : first.key
  }

  private static func isRankedBehind(
    _ one: (key: String, value: Int), _ other: (key: String, value: Int)
  ) -> Bool {
    (one.value, other.key) < (other.value, one.key)
  }

  /// How much the article is about a country.
  func weight(_ country: String?) -> Int { country.flatMap { countryWeight[$0] } ?? 0 }
}

/// That words named an actor by an office.
struct OfficeLink: Sendable {
  var actor: String
  var text: String
  /// Index into ``Catalogue/offices``.
  var office: Int
}
