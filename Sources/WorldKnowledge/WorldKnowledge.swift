package import EventModel
package import PackFiles

/// What the program knows of the world: places, actors, offices with their holders, event types.
///
/// Immutable, and the same for every language. Names that people type are looked up by
/// ``NameLookup``, which needs none of this.
package final class WorldKnowledge: Sendable {
  /// The world data inside the program.
  package static let standard = WorldKnowledge(from: .embedded)

  package let catalogue: Catalogue
  package let eventTypes: [EventTypeInfo]
  private let placeIndex: [String: Int]
  /// Index of the place that each place lies in; -1 where the gazetteer has none.
  private let parents: [Int32]
  private let actorIndex: [String: Int]
  private let countryIndex: [String: Int]
  private let typeIndex: [String: Int]
  /// Tenures by person, and by office.
  private let tenuresByPerson: [Int: [Tenure]]
  private let tenuresByOffice: [Int: [Tenure]]
  /// Kinds of the gazetteer by the words that people use for them (محافظة, governorate).
  package let placeKinds: [String: Set<String>]
  private let capitals: Set<String>

  package init(from source: PackSource) {
    let catalogue = Catalogue(from: source)
    self.catalogue = catalogue
    eventTypes = readEventTypes(from: source)
    tenuresByPerson = Dictionary(grouping: catalogue.tenures, by: \.person)
    tenuresByOffice = Dictionary(grouping: catalogue.tenures, by: \.office)
    let kinds = source.table("world/place-kinds.tsv")
    let (kind, word) = (kinds.column("kind"), kinds.column("word"))
    placeKinds = kinds.rows.reduce(into: [:]) {
      $0[kinds.text($1, word), default: []].insert(kinds.text($1, kind))
    }
    capitals = Set(catalogue.countries.compactMap(\.capital))
    typeIndex = Dictionary(
      eventTypes.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let placeIndex = Dictionary(
      catalogue.places.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.placeIndex = placeIndex
    parents = catalogue.places.map { place in
      place.parent.flatMap { placeIndex[$0] }.map(Int32.init) ?? -1
    }
    countryIndex = Dictionary(
      catalogue.countries.enumerated().map { ($1.code, $0) },
      uniquingKeysWith: { first, _ in first })
    actorIndex = Dictionary(
      catalogue.actors.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The place of an id; nil where the gazetteer has none.
  package func place(id: String) -> Place? { placeIndex[id].map { catalogue.places[$0] } }

  /// The actor of an id, states included (`country:IRQ`); nil where the catalogue has none.
  package func actor(id: String) -> Actor? { actorIndex[id].map { catalogue.actors[$0] } }

  /// Whether a place lies in another one, through any number of containers; a place lies in itself.
  package func place(_ inner: String, liesIn outer: String) -> Bool {
    if inner == outer { return true }
    var lies = false
    forEachContainer(of: inner) { container in
      lies = container == outer
      return !lies
    }
    return lies
  }

  /// Whether a place lies in another one or in the division that bears the other one's name: what
  /// lies in the governorate of Erbil may be told as in Erbil, which is also its town.
  package func place(_ inner: String, liesInOrAround outer: String) -> Bool {
    if place(inner, liesIn: outer) { return true }
    guard let own = placeIndex[inner], let town = placeIndex[outer],
      catalogue.places[town].kind != .base, catalogue.places[town].kind != .facility
    else { return false }
    var at = own
    for _ in 0...Self.containmentLimit where at >= 0 {
      if catalogue.places[at].isDivision,
        catalogue.places[at].country == catalogue.places[town].country, shareName(at, town)
      {
        return true
      }
      at = Int(parents[at])
    }
    return false
  }

  /// Whether two places bear one name, by their indices. Names are in normal form, so that their
  /// bytes tell.
  private func shareName(_ one: Int, _ other: Int) -> Bool {
    catalogue.placeNames[one].contains { name in
      catalogue.placeNames[other].contains {
        $0.utf8.count == name.utf8.count && $0.utf8.elementsEqual(name.utf8)
      }
    }
  }

  /// Ids of the places that contain a place, the smallest first, its country last; empty for what the
  /// gazetteer does not have.
  package func containers(of id: String) -> [String] {
    var result: [String] = []
    forEachContainer(of: id) { container in
      if !result.contains(container) { result.append(container) }
      return true
    }
    return result
  }

  /// Calls with the places that contain a place, the smallest first, its country last, as long as
  /// more are wanted; a country may come twice.
  private func forEachContainer(of id: String, _ wantsMore: (String) -> Bool) {
    guard let own = placeIndex[id] else { return }
    var country = catalogue.places[own].country
    var at = Int(parents[own])
    for _ in 0..<Self.containmentLimit where at >= 0 {
      guard wantsMore(catalogue.places[at].id) else { return }
      country = country ?? catalogue.places[at].country
      at = Int(parents[at])
    }
    if let country, case let state = Catalogue.countryID(country), state != id {
      _ = wantsMore(state)
    }
  }

  /// A place lies in at most so many others; the check of packs holds the data to it.
  private static let containmentLimit = 8

  /// Index of a place in the catalogue.
  package func indexOfPlace(id: String) -> Int? { placeIndex[id] }

  /// Index of a country in the catalogue, by its code.
  package func indexOfCountry(code: String) -> Int? { countryIndex[code] }

  /// Index of an actor in the catalogue.
  package func indexOfActor(id: String) -> Int? { actorIndex[id] }

  /// The event type of an id.
  package func eventType(id: String) -> EventTypeInfo? { typeIndex[id].map { eventTypes[$0] } }

  /// Whether a place is the capital of a country, and so may stand for its government.
  package func isCapital(_ id: String) -> Bool { capitals.contains(id) }

  /// Who held the office on the day; acting holders only where nobody else did.
  package func holder(ofOffice office: Int, on day: CalendarDate) -> Actor? {
    let holders = (tenuresByOffice[office] ?? []).filter { $0.holds(on: day) }
    let chosen = holders.first { !$0.isActing } ?? holders.first
    return chosen.map { catalogue.actors[$0.person] }
  }

  /// Who held the office at any time, in the order of the table.
  package func tenures(ofOffice office: Int) -> [Tenure] { tenuresByOffice[office] ?? [] }

  /// Tenures of a person, in the order of the table.
  package func tenures(ofPerson person: Int) -> [Tenure] {
    tenuresByPerson[person] ?? []
  }
}

extension Place {
  /// Whether it is a governorate or a district: a part of a country that is often named after its
  /// chief town.
  package var isDivision: Bool { feature == "governorate" || feature == "district" }
}
