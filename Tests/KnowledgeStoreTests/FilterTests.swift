import EventModel
import Testing

@testable import KnowledgeStore

@Suite struct FilterTests {
  private func filled() throws -> TemporaryStore {
    let made = try temporaryStore()
    let second = Sample.article("b02", source: "رويترز")
    try made.ingest(
      Sample.result(
        Sample.article(),
        Sample.report(
          "a", actors: [Sample.actor(World.quds), Sample.actor(World.coalition, .recipient)]),
        Sample.report("b", type: "visit", actors: [Sample.actor(World.coalition)]),
        Sample.report("c", status: .planned, actors: [Sample.actor(World.quds, .accused)])),
      Sample.result(second, Sample.report("d", type: "visit", status: .negated, in: second)))
    return made
  }

  @Test func emptyFilterLetsAllThrough() throws {
    #expect(try filled().ids() == ["a", "b", "c", "d"])
  }

  @Test func actorsInAnyRole() throws {
    let made = try filled()
    #expect(try made.ids { $0.actors = ["org.coalition"] } == ["a", "b"])
    #expect(try made.ids { $0.actors = ["org.coalition", "org.quds-force"] } == ["a", "b", "c"])
  }

  @Test func rolesHoldForTheNamedActors() throws {
    let made = try filled()
    let ids = try made.ids {
      $0.actors = ["org.coalition"]
      $0.roles = [.actor, .accused]
    }
    #expect(ids == ["b"])
  }

  @Test func rolesAloneHoldForAnyActor() throws {
    let made = try filled()
    #expect(try made.ids { $0.roles = [.accused] } == ["c"])
    #expect(try made.ids { $0.roles = [.accused, .recipient] } == ["a", "c"])
  }

  @Test func types() throws {
    let made = try filled()
    #expect(try made.ids { $0.types = ["visit"] } == ["b", "d"])
    #expect(try made.ids { $0.types = ["visit", "rocket-attack"] } == ["a", "b", "c", "d"])
    #expect(try made.ids { $0.types = ["comet"] } == [])
  }

  @Test func statuses() throws {
    let made = try filled()
    #expect(try made.ids { $0.statuses = [.planned] } == ["c"])
    #expect(try made.ids { $0.statuses = [.planned, .negated] } == ["c", "d"])
  }

  @Test func sources() throws {
    let made = try filled()
    #expect(try made.ids { $0.sources = ["رويترز"] } == ["d"])
    #expect(try made.ids { $0.sources = ["رويترز", "السومرية"] } == ["a", "b", "c", "d"])
  }

  @Test func fieldsCombineWithAnd() throws {
    let ids = try filled().ids {
      $0.actors = ["org.quds-force"]
      $0.statuses = [.planned]
      $0.sources = ["السومرية"]
    }
    #expect(ids == ["c"])
  }

  @Test func valuesWithQuotesAreOnlyValues() throws {
    #expect(try filled().ids { $0.types = ["x' OR 1 --", "\"]\\"] } == [])
  }

  @Test func limit() throws {
    let made = try filled()
    #expect(try made.ids { $0.limit = 2 } == ["a", "b"])
    #expect(try made.ids { $0.limit = 0 } == [])
    #expect(try made.ids { $0.limit = -1 } == [])
  }

  @Test(arguments: ["a", "rocket", "", "z"])
  func idsByTheirBeginning(prefix: String) throws {
    let expected = ["a", "b", "c", "d"].filter { $0.hasPrefix(prefix) }
    let made = try filled()
    #expect(try made.store.reportIDs(startingWith: prefix, limit: 10) == expected)
    #expect(try made.store.reportIDs(startingWith: prefix, limit: 1) == Array(expected.prefix(1)))
  }
}
