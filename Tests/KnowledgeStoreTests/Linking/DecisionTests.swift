import EventLinking
import EventModel
import Testing

@testable import KnowledgeStore

@Suite struct DecisionTests {
  private func decide(
    _ made: TemporaryStore, _ action: Decision.Action, _ reports: [String], rest: [String] = [],
    field: String? = nil, value: String? = nil, undoes: Int? = nil
  ) throws -> Int {
    func keys(_ ids: [String]) throws -> [ReportKey] {
      try ids.compactMap { try made.store.key(ofReport: $0) }
    }
    return try made.store.add(
      Decision(
        made: "2024-01-01T00:00:00Z", action: action, subject: reports.first ?? "", field: field,
        value: value, undoes: undoes, reason: "test", reports: keys(reports), rest: keys(rest)),
      place: { World.places[$0] }, fold: World.fold)
  }

  private func twoEvents() throws -> TemporaryStore {
    let made = try temporaryStore()
    try made.ingest(Story.attack("a"), Story.attack("b"), Story.attack("c", on: "2020-03-17"))
    return made
  }

  @Test func mergingSplittingRejectingAndUndoing() throws {
    let made = try twoEvents()
    let before = try made.events()
    let merge = try decide(made, .merge, ["a-report", "c-report"])
    #expect(try made.groups() == [["a-report", "b-report", "c-report"]])
    #expect(try made.store.event(id: before[1].id)?.reports.count == 3)
    _ = try decide(made, .undo, ["a-report", "c-report"], undoes: merge)
    #expect(try made.events() == before)

    let split = try decide(made, .split, ["b-report"], rest: ["a-report"])
    #expect(try made.groups() == [["a-report"], ["b-report"], ["c-report"]])
    _ = try decide(made, .undo, ["b-report"], rest: ["a-report"], undoes: split)
    #expect(try made.events() == before)

    let reject = try decide(made, .reject, ["a-report"])
    #expect(try made.groups() == [["b-report"], ["c-report"]])
    #expect(try made.store.eventID(ofReport: "a-report") == nil)
    _ = try decide(made, .undo, ["a-report"], undoes: reject)
    #expect(try made.events() == before)
    #expect(try made.store.check() == [])
  }

  @Test func correctionsAreMarkedAndFound() throws {
    let made = try twoEvents()
    let edit = try decide(made, .edit, ["a-report"], field: "date", value: "2020-03-15")
    _ = try decide(made, .edit, ["a-report"], field: "place", value: "iq.city.baghdad")
    _ = try decide(made, .edit, ["a-report"], field: "killed", value: "13")
    _ = try decide(made, .edit, ["a-report"], field: "type", value: "visit")
    let events = try made.events { $0.until = Sample.day("2020-03-15") }
    #expect(events.count == 1)
    #expect(events.first?.corrections.map(\.field) == ["date", "place", "killed", "type"])
    #expect(events.first?.record.plover.event == "CONSULT")
    #expect(try made.events { $0.types = ["visit"] }.count == 1)
    #expect(events.first?.record.date?.earliest == Sample.day("2020-03-15"))
    #expect(events.first?.record.places.first?.name == "Baghdad")
    #expect(events.first?.record.quantities.map(\.low) == [13])
    #expect(try made.events { $0.places = ["iq.city.baghdad"] }.count == 1)
    _ = try decide(made, .undo, ["a-report"], undoes: edit)
    #expect(try made.events { $0.until = Sample.day("2020-03-15") }.isEmpty)
  }

  @Test func decisionsHoldForWhatComesLater() throws {
    let made = try twoEvents()
    _ = try decide(made, .merge, ["a-report", "c-report"])
    _ = try decide(made, .edit, ["a-report"], field: "status", value: "negated")
    try made.ingest(Story.attack("d"))
    #expect(try made.groups() == [["a-report", "b-report", "c-report", "d-report"]])
    // The same article with other words: its report has another id and the same key.
    try made.ingest(Story.attack("a", published: "2020-03-18", text: "نص آخر تماما للخبر نفسه"))
    #expect(try made.events().map(\.reports.count) == [4])
    #expect(try made.events().first?.record.status == .negated)
  }

  @Test func aLedgerIsReplayedInAnotherStore() throws {
    let made = try twoEvents()
    _ = try decide(made, .merge, ["a-report", "c-report"])
    let edit = try decide(made, .edit, ["b-report"], field: "killed", value: "2")
    _ = try decide(made, .undo, ["b-report"], undoes: edit)
    _ = try decide(made, .edit, ["b-report"], field: "killed", value: "3")
    let ledger = try made.store.decisions()
    #expect(ledger.map(\.action) == [.merge, .edit, .undo, .edit])

    let other = try temporaryStore()
    try other.ingest(Story.attack("c", on: "2020-03-17"))
    func replay() throws -> Int {
      try other.store.add(ledger: ledger, place: { World.places[$0] }, fold: World.fold)
    }
    #expect(try replay() == 4)
    #expect(try replay() == 0)
    try other.ingest(Story.attack("b"), Story.attack("a"))
    #expect(try other.events() == made.events())
    #expect(try other.store.decisions() == ledger)
  }

  @Test func theLedgerOnlyGrows() throws {
    let made = try twoEvents()
    _ = try decide(made, .reject, ["a-report"])
    for sql in ["UPDATE decision SET reason = ''", "DELETE FROM decision"] {
      #expect(throws: StoreError.self) { try made.store.connection.run(sql) }
    }
  }

  @Test func doubtsAreListedUntilDecided() throws {
    let made = try temporaryStore()
    try made.ingest(
      Story.attack("a", confidence: 0.3),
      Story.attack("b", place: World.anbar))
    var apart = Story.attack("d", on: "2020-03-16", place: World.anbar)
    apart.reports[0].actors = []
    try made.ingest(apart)
    #expect(try made.store.doubtfulReports(below: 0.5, limit: nil).map(\.report) == ["a-report"])
    let doubts = try made.store.doubtfulLinks(limit: nil)
    #expect(!doubts.isEmpty)
    let first = try #require(doubts.first)
    _ = try decide(made, .split, [first.report], rest: [try #require(first.other)])
    #expect(try !made.store.doubtfulLinks(limit: nil).contains(first))
  }

  @Test func auditFindsPlansAndCounts() throws {
    let made = try temporaryStore()
    try made.ingest(
      Story.attack("a", status: .planned), Story.attack("b", on: "2020-03-20"),
      Story.attack("c", on: "2020-03-22"))
    #expect(try made.store.overduePlans(on: Sample.day("2020-03-16")).isEmpty)
    #expect(try made.store.overduePlans(on: Sample.day("2020-03-18")).count == 1)
    #expect(try made.store.newestPublication() == Sample.day("2020-03-17"))
    let count = try made.store.countEvents(
      ofTypes: ["rocket-attack"], in: "country:IRQ", from: Sample.day("2020-03-01"),
      to: Sample.day("2020-03-21"))
    #expect(count == 1)
  }
}
