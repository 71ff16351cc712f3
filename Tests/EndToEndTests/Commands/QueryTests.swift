import Foundation
import Testing

@Suite("waqai events, waqai timeline")
struct QueryTests {
  @Test("every spelling of a base gives the same answer")
  func spellingsOfABase() async throws {
    let store = try await Samples.store()
    let asked = try await waqai("events", "--db", store, "--base", "القائم", "--format", "jsonl")
    expectSuccess(asked)
    #expect(!asked.lines.isEmpty)
    for name in ["قاعدة القائم", "al-Qaim", "Al Qa'im", "al-Qaim base"] {
      let run = try await waqai("events", "--db", store, "--base", name, "--format", "jsonl")
      expectSuccess(run)
      expectSame(run.stdout, asked.stdout, name)
    }
  }

  @Test("every spelling of a person gives the same answer")
  func spellingsOfAPerson() async throws {
    let store = try await Samples.store()
    let asked = try await waqai("events", "--db", store, "--actor", "بومبيو", "--format", "jsonl")
    expectSuccess(asked)
    #expect(!asked.lines.isEmpty)
    for name in ["Pompeo", "mike pompeo", "مايك بومبيو"] {
      let run = try await waqai("events", "--db", store, "--actor", name, "--format", "jsonl")
      expectSuccess(run)
      expectSame(run.stdout, asked.stdout, name)
    }
  }

  @Test("a name that nothing has brings the nearest ones")
  func unknownName() async throws {
    let store = try await Samples.store()
    expectFailure(
      try await waqai("events", "--db", store, "--base", "القيارا"), saying: "القيارا", "القيارة")
    expectFailure(
      try await waqai("timeline", "--db", store, "--actor", "Mike Pompeio"), saying: "Mike Pompeo")
    expectFailure(
      try await waqai("events", "--db", store, "--type", "roket-attack"), saying: "rocket-attack")
    expectFailure(
      try await waqai("events", "--db", store, "--source", "سومر بريس"), saying: "سومر برس")
  }

  @Test("a name of several brings the choices with their ids, which work")
  func ambiguousName() async throws {
    let store = try await Samples.store()
    let run = try await waqai("events", "--db", store, "--actor", "الأسد")
    expectFailure(run, saying: "person.al-assad-bashar", "person.al-assad-hafez", "--actor")
    let chosen = try await waqai(
      "events", "--db", store, "--actor", "person.al-assad-bashar", "--format", "lines")
    #expect(chosen.status == 0)
  }

  @Test("an answer without reports is no failure; only people are told")
  func emptyAnswer() async throws {
    let store = try await Samples.store()
    let table = try await waqai("events", "--db", store, "--since", "2100")
    #expect(table.status == 0)
    #expect(table.stderr == "note: no event matches\n")
    let reports = try await waqai("events", "--db", store, "--since", "2100", "--reports")
    #expect(reports.stderr == "note: no report matches\n")
    let list = try await waqai("timeline", "--db", store, "--since", "2100", "--format", "json")
    expectSuccess(list)
    #expect((try json(list.stdout) as? [Any])?.isEmpty == true)
  }

  @Test("filters narrow: type, status, role, dates, limit, sort")
  func filters() async throws {
    let store = try await Samples.store()
    let all = try jsonObjects(
      try await waqai("events", "--db", store, "--format", "jsonl").stdout)
    let some = try jsonObjects(
      try await waqai(
        "events", "--db", store, "--type", "ASSAULT", "--status", "occurred", "--since",
        "2020-01-01", "--until", "2021", "--format", "jsonl"
      ).stdout)
    #expect(!some.isEmpty && some.count < all.count)
    for event in some {
      #expect(event["status"] as? String == "occurred")
      #expect((event["plover"] as? [String: Any])?["event"] as? String == "ASSAULT")
    }
    let newest = try jsonObjects(
      try await waqai(
        "events", "--db", store, "--sort", "newest", "--limit", "5", "--format", "jsonl"
      ).stdout)
    #expect(newest.count == 5)
    let dates = newest.compactMap { ($0["date"] as? [String: Any])?["earliest"] as? String }
    #expect(dates == dates.sorted(by: >))
  }

  @Test("options that make no sense are refused with the valid ones")
  func wrongOptions() async throws {
    expectFailure(try await waqai("events", "--since", "soon"), status: 64, saying: "soon", "YYYY")
    expectFailure(
      try await waqai("events", "--since", "2021", "--until", "2020"), status: 64, saying: "swap")
    expectFailure(try await waqai("events", "--limit", "0"), status: 64, saying: "1")
    expectFailure(try await waqai("timeline", "--format", "pdf"), status: 64, saying: "jsonl")
  }
}
