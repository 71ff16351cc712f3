import EventModel
import Testing

@testable import KnowledgeStore

@Suite struct PackRecordTests {
  private func ingest(
    _ store: KnowledgeStore, _ packs: [PackRow], version: String
  ) throws -> KnowledgeStore.Outcome {
    try store.ingest(
      Sample.result(Sample.article(), Sample.report("r")), place: { World.places[$0] },
      actor: { World.actors[$0] }, fold: World.fold, parserVersion: version, packs: packs)
  }

  private let builtIn = PackRow(name: "built-in", digest: "1")
  private let mine = PackRow(name: "mine", digest: "2")

  @Test func anArticleHasTheVersionsThatItWasReadWith() throws {
    let made = try temporaryStore()
    #expect(try ingest(made.store, [builtIn, mine], version: "1+mine") == .added)
    let packs = try made.store.packs()
    #expect(packs.map(\.pack) == [builtIn, mine])
    #expect(packs.map(\.articleCount) == [1, 1])
  }

  @Test func readAgainItHasTheNewOnes() throws {
    let made = try temporaryStore()
    _ = try ingest(made.store, [builtIn, mine], version: "1+mine@2")
    let changed = PackRow(name: "mine", digest: "3")
    #expect(try ingest(made.store, [builtIn, changed], version: "1+mine@3") == .updated)
    #expect(try made.store.packs().map(\.pack) == [builtIn, changed])
  }
}
