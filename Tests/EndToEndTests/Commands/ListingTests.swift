import Foundation
import Testing

@Suite("waqai places, actors, articles, types")
struct ListingTests {
  static let commands = ["places", "actors", "articles", "types"]

  @Test("give the same rows in every form", arguments: commands)
  func forms(_ command: String) async throws {
    let store = try await Samples.store()
    let objects = try await waqai(command, "--db", store, "--format", "jsonl")
    let csv = try await waqai(command, "--db", store, "--format", "csv")
    for run in [objects, csv] { expectSuccess(run) }
    let rows = try jsonObjects(objects.stdout)
    #expect(!rows.isEmpty)
    #expect(csv.lines.count == rows.count + 1)
    let columns = try #require(csv.lines.first).split(separator: ",").map(String.init)
    #expect(columns.contains("id"))
    #expect(Set(columns) == Set(rows[0].keys))
  }

  @Test("say so where the store is empty")
  func empty() async throws {
    let folder = try TemporaryFolder()
    let store = folder.path("a.db")
    let made = try await waqai("init", "--db", store)
    #expect(made.stdout == "made \(store)\n")
    for command in ["places", "actors", "articles"] {
      let run = try await waqai(command, "--db", store)
      #expect(run.status == 0)
      #expect(run.stderr == "note: the store has no \(command)\n")
    }
    expectFailure(try await waqai("init", "--db", store), saying: store)
  }

  @Test("all types of the ontology are there, with their codes")
  func types() async throws {
    let run = try await waqai(
      "types", "--db", try await Samples.store(), "--format", "jsonl")
    let types = try jsonObjects(run.stdout)
    #expect(types.count == 55)
    #expect(types.allSatisfy { $0["plover"] is String && $0["quad"] is Int })
  }
}
