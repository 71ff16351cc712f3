import EventModel
import Testing

@testable import KnowledgeStore

@Suite struct PositionTests {
  private let asad = Coordinate(latitude: 33.8, longitude: 42.44)

  private func near(_ point: Coordinate, _ radius: Double) -> Circle {
    Circle(centre: point, radius: radius)
  }

  private func made() throws -> TemporaryStore {
    let made = try temporaryStore()
    try made.ingest(
      Sample.result(
        Sample.article(),
        Sample.report("asad", places: [Sample.place(World.asad)]),
        Sample.report("baghdad", places: [Sample.place(World.baghdad)]),
        Sample.report("anbar", places: [precise(Sample.place(World.anbar), 4)])))
    return made
  }

  private func precise(_ place: ReportedPlace, _ precision: Int) -> ReportedPlace {
    var place = place
    place.precision = precision
    return place
  }

  @Test func placesInACircleAreFoundNearestFirst() throws {
    let store = try made().store
    let found = try store.places(in: near(asad, 250))
    #expect(
      found.map(\.id) == ["iq.base.ain-al-asad", "iq.gov.anbar", "country:IRQ", "iq.city.baghdad"])
    #expect(found.first?.kilometres == 0)
  }

  @Test(arguments: [(50.0, ["asad"]), (250.0, ["asad", "baghdad"]), (0.5, ["asad"])])
  func reportsOfSitesInTheCircle(_ radius: Double, _ expected: [String]) throws {
    let found = try made().ids { $0.near = near(asad, radius) }
    #expect(Set(found) == Set(expected))
  }

  @Test func aGovernoratesCentreIsNoSite() throws {
    let centre = Coordinate(latitude: 32.5, longitude: 41.9)
    #expect(try made().ids { $0.near = near(centre, 10) } == [])
  }

  @Test func aCornerOfTheBoxIsNotInTheCircle() throws {
    let point = Coordinate(latitude: 33.8 - 0.4, longitude: 42.44 - 0.45)
    #expect(try made().ids { $0.near = near(point, 50) } == [])
    #expect(try made().ids { $0.near = near(point, 65) } == ["asad"])
  }

  @Test func itCombinesWithOtherFilters() throws {
    let made = try made()
    #expect(
      try made.ids {
        $0.near = near(asad, 250)
        $0.places = ["iq.gov.anbar"]
      } == ["asad"])
  }

  @Test func aPlaceThatMovesIsFoundWhereItIs() throws {
    let store = try made().store
    try store.connection.run(
      "UPDATE place SET latitude = 0, longitude = 179.9 WHERE id = ?", World.asad.id)
    #expect(try store.places(in: near(asad, 10)).isEmpty)
    let overTheDateLine = Coordinate(latitude: 0, longitude: -179.9)
    #expect(try store.places(in: near(overTheDateLine, 30)).map(\.id) == [World.asad.id])
    try store.connection.run("UPDATE place SET latitude = NULL WHERE id = ?", World.asad.id)
    #expect(try store.places(in: near(overTheDateLine, 30)).isEmpty)
  }

  @Test func theIndexIsUsed() throws {
    let store = try made().store
    let plan = try store.connection.rows(
      "EXPLAIN QUERY PLAN SELECT place FROM place_position WHERE north >= 1 AND south <= 2"
    ) { row in row.text(3) }
    #expect(plan.contains { $0.contains("VIRTUAL TABLE INDEX 2") })
  }
}
