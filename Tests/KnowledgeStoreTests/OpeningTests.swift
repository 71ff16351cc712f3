import EventModel
import Foundation
import Schema
import Testing

@testable import KnowledgeStore

@Suite struct OpeningTests {
  @Test func newStoreIsSoundAndMarked() throws {
    let made = try temporaryStore()
    let statistics = try made.store.statistics()
    #expect(statistics.articles == 0)
    #expect(statistics.schemaVersion == StoreSchema.currentVersion)
    #expect(statistics.journalMode == "wal")
    #expect(statistics.hasFTS5)
    #expect(statistics.fileSize > 0)
    #expect(try made.store.connection.number("PRAGMA application_id") == 0x5741_5149)
    #expect(try made.store.check() == [])
  }

  @Test func closedStoreIsOneFile() throws {
    let folder = try TemporaryFolder()
    var store: KnowledgeStore? = try KnowledgeStore.create(
      at: folder.path("store.db"), catalogue: World.eventTypes)
    try store?.ingest(Sample.result())
    store = nil
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["store.db"])
  }

  @Test func readerSeesWhatAWriterHasNotYetCopiedOver() throws {
    let made = try temporaryStore()
    try made.ingest(Sample.result(Sample.article(), Sample.report("r")))
    let reader = try KnowledgeStore.open(at: made.path, access: .readOnly)
    #expect(try reader.report(id: "r") != nil)
    try made.ingest(Sample.result(Sample.article("b02"), Sample.report("r2")))
    #expect(try reader.report(id: "r2") != nil)
  }

  @Test func catalogueCanBeRenewed() throws {
    let made = try temporaryStore()
    try made.ingest(Sample.result(Sample.article(), Sample.report("r")))
    var type = World.eventTypes[0]
    type.name = "rocket fire"
    try made.store.setCatalogue([type])
    let name = try made.store.connection.first(
      "SELECT name FROM event_type WHERE id = 'rocket-attack'"
    ) { row in row.text(0) }
    #expect(name == "rocket fire")
  }
}
