import Foundation
import Testing

@Suite("waqai show")
struct ShowTests {
  @Test("shows a report by its id or the beginning of it, with the way to it")
  func one() async throws {
    let store = try await Samples.store()
    let listed = try await waqai(
      "events", "--db", store, "--actor", "بومبيو", "--limit", "1", "--format", "jsonl")
    let id = try #require(try jsonObjects(listed.stdout).first?["id"] as? String)
    let short = try await waqai("show", "--db", store, String(id.prefix(8)))
    expectSuccess(short)
    #expect(short.lines.first == "id          \(id)")
    #expect(!short.stdout.contains("step 1"))
    let explained = try await waqai("show", "--db", store, id, "--explain")
    #expect(explained.stdout.contains("step 1"))
    let record = try await waqai("show", "--db", store, id, "--format", "json")
    #expect((try json(record.stdout) as? [String: Any])?["id"] as? String == id)
  }

  @Test("refuses an id of none and of several")
  func wrongIDs() async throws {
    let store = try await Samples.store()
    expectFailure(try await waqai("show", "--db", store, "zzzzzzzz"), saying: "zzzzzzzz")
    expectFailure(try await waqai("show", "--db", store, ""), saying: "more than one")
    expectFailure(try await waqai("show", "--db", store), status: 64, saying: "id")
  }
}
