import EventModel
import Testing

@testable import KnowledgeStore

@Suite struct SortTests {
  private func filled() throws -> TemporaryStore {
    let made = try temporaryStore()
    let april = Sample.days("2020-04-01", "2020-04-01")
    try made.ingest(
      Sample.result(
        Sample.article(),
        Sample.report("e", date: april, places: [Sample.place(World.baghdad)], confidence: 0.5),
        Sample.report("d", type: "visit", places: [Sample.place(World.asad)], confidence: 0.7),
        Sample.report("c", date: nil, places: [Sample.place(World.asad)], confidence: 0.5),
        Sample.report("b", date: april, confidence: 0.9),
        Sample.report("a", date: nil, places: [Sample.place(World.iran)], confidence: 0.5)))
    return made
  }

  @Test(arguments: [
    (EventSort.date, ["d", "b", "e", "a", "c"]),
    (.newest, ["b", "e", "d", "a", "c"]),
    (.type, ["b", "e", "a", "c", "d"]),
    (.place, ["a", "d", "c", "e", "b"]),
    (.confidence, ["b", "d", "e", "a", "c"]),
  ])
  func orders(sort: EventSort, expected: [String]) throws {
    #expect(try filled().ids { $0.sort = sort } == expected)
  }

  @Test(arguments: EventSort.allCases)
  func limitKeepsTheOrder(sort: EventSort) throws {
    let made = try filled()
    let all = try made.ids { $0.sort = sort }
    let some = try made.ids {
      $0.sort = sort
      $0.limit = 3
    }
    #expect(some == Array(all.prefix(3)))
  }

  @Test func mainPlaceIsTheFirstWhereItHappened() {
    let report = Sample.report(
      "r", places: [Sample.place(World.iran, .from), Sample.place(World.asad)])
    #expect(report.mainPlace == World.asad.id)
    #expect(Sample.report("r", places: [Sample.place(World.iran, .to)]).mainPlace == World.iran.id)
  }
}
