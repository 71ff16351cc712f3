import EventModel
import Testing

@testable import KnowledgeStore

@Suite struct ContainmentTests {
  private func filled() throws -> TemporaryStore {
    let made = try temporaryStore()
    try made.ingest(
      Sample.result(
        Sample.article(),
        Sample.report("asad", places: [Sample.place(World.asad)]),
        Sample.report(
          "baghdad", places: [Sample.place(World.iran, .from), Sample.place(World.baghdad)]),
        Sample.report("iran", places: [Sample.place(World.iran)]),
        Sample.report("village", places: [Sample.village]),
        Sample.report("nowhere")))
    return made
  }

  @Test(arguments: [
    ("country:IRQ", ["asad", "baghdad", "village"]),
    ("iq.gov.anbar", ["asad"]),
    ("iq.base.ain-al-asad", ["asad"]),
    ("country:IRN", ["baghdad", "iran"]),
    ("country:SYR", []),
  ])
  func placeIncludesAllThatLieInIt(place: String, expected: [String]) throws {
    #expect(try filled().ids { $0.places = [place] } == expected)
  }

  @Test func severalPlacesAreAlternatives() throws {
    let ids = try filled().ids { $0.places = ["iq.gov.anbar", "country:IRN"] }
    #expect(ids == ["asad", "baghdad", "iran"])
  }

  @Test func movedPlaceTakesWhatLiesInItAlong() throws {
    let made = try filled()
    var moved = World.anbar
    moved.parent = "country:IRN"
    var places = World.places
    places[moved.id] = moved
    // Another connection, as a later run of the program with another gazetteer.
    let later = try KnowledgeStore.open(at: made.path, access: .readWrite)
    let article = Sample.article("later")
    _ = try later.ingest(
      Sample.result(article, Sample.report("anbar", places: [Sample.place(moved)], in: article)),
      place: { places[$0] }, actor: { _ in nil }, fold: World.fold, parserVersion: "1")
    #expect(try made.ids { $0.places = ["country:IRN"] } == ["anbar", "asad", "baghdad", "iran"])
    #expect(try made.ids { $0.places = ["country:IRQ"] } == ["baghdad", "village"])
  }

  @Test func circleInTheGazetteerEnds() throws {
    let made = try temporaryStore()
    var one = World.asad
    var two = World.anbar
    one.parent = two.id
    two.parent = one.id
    let places = [one.id: one, two.id: two]
    _ = try made.store.ingest(
      Sample.result(Sample.article(), Sample.report("r", places: [Sample.place(one)])),
      place: { places[$0] }, actor: { _ in nil }, fold: World.fold, parserVersion: "1")
    #expect(try made.ids { $0.places = [two.id] } == ["r"])
    #expect(try made.store.check() == [])
  }
}
