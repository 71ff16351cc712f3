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
  private let actorIndex: [String: Int]
  private let typeIndex: [String: Int]
  /// Tenures by person.
  private let tenuresByPerson: [Int: [Tenure]]
  private let capitals: Set<String>

  package init(from source: PackSource) {
    let catalogue = Catalogue(from: source)
    self.catalogue = catalogue
    eventTypes = readEventTypes(from: source)
    tenuresByPerson = Dictionary(grouping: catalogue.tenures, by: \.person)
    capitals = Set(catalogue.countries.compactMap(\.capital))
    typeIndex = Dictionary(
      eventTypes.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    placeIndex = Dictionary(
      catalogue.places.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
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
    var at = place(id: inner)
    var depth = 0
    while let place = at, depth < 8 {
      if place.id == outer { return true }
      if let country = place.country, Catalogue.countryID(country) == outer { return true }
      at = place.parent.flatMap { self.place(id: $0) }
      depth += 1
    }
    return false
  }

  /// Index of a place in the catalogue.
  package func indexOfPlace(id: String) -> Int? { placeIndex[id] }

  /// Index of an actor in the catalogue.
  package func indexOfActor(id: String) -> Int? { actorIndex[id] }

  /// The event type of an id.
  package func eventType(id: String) -> EventTypeInfo? { typeIndex[id].map { eventTypes[$0] } }

  /// Whether a place is the capital of a country, and so may stand for its government.
  package func isCapital(_ id: String) -> Bool { capitals.contains(id) }

  /// Who held the office on the day; acting holders only where nobody else did.
  package func holder(ofOffice office: Int, on day: CalendarDate) -> Actor? {
    let holders = catalogue.tenures.filter { $0.office == office && $0.holds(on: day) }
    let chosen = holders.first { !$0.isActing } ?? holders.first
    return chosen.map { catalogue.actors[$0.person] }
  }

  /// Tenures of a person, in the order of the table.
  package func tenures(ofPerson person: Int) -> [Tenure] {
    tenuresByPerson[person] ?? []
  }
}
