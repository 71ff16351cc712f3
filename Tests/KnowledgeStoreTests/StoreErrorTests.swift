import EventModel
import Foundation
import Schema
import Testing

@testable import KnowledgeStore

@Suite struct StoreErrorTests {
  private func write(_ bytes: Data, _ name: String, in folder: TemporaryFolder) throws -> String {
    let path = folder.path(name)
    try bytes.write(to: URL(fileURLWithPath: path))
    return path
  }

  private static let accesses: [KnowledgeStore.Access] = [.readWrite, .readOnly]

  @Test(arguments: accesses)
  func missingFile(access: KnowledgeStore.Access) throws {
    let folder = try TemporaryFolder()
    let path = folder.path("none.db")
    expect(.notFound(path: path), from: { try KnowledgeStore.open(at: path, access: access) })
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func existingFileIsLeftAlone() throws {
    let folder = try TemporaryFolder()
    let path = try write(Data("text".utf8), "notes.txt", in: folder)
    expect(.exists(path: path), from: { try KnowledgeStore.create(at: path, catalogue: []) })
    #expect(FileManager.default.contents(atPath: path) == Data("text".utf8))
  }

  @Test func missingFolder() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("none/store.db")
    let error = #expect(throws: StoreError.self) {
      try KnowledgeStore.create(at: path, catalogue: [])
    }
    guard case .cannotOpen(path, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test(arguments: accesses)
  func textFile(access: KnowledgeStore.Access) throws {
    let folder = try TemporaryFolder()
    let path = try write(Data(repeating: 65, count: 5_000), "a.txt", in: folder)
    expect(.notADatabase(path: path), from: { try KnowledgeStore.open(at: path, access: access) })
  }

  @Test func emptyFileAndFolder() throws {
    let folder = try TemporaryFolder()
    let path = try write(Data(), "empty.db", in: folder)
    for path in [path, folder.url.path] {
      expect(
        .notADatabase(path: path), from: { try KnowledgeStore.open(at: path, access: .readOnly) })
    }
  }

  @Test(arguments: accesses)
  func databaseOfAnotherProgram(access: KnowledgeStore.Access) throws {
    let folder = try TemporaryFolder()
    let path = folder.path("other.db")
    try Connection(path: path, mode: .create, busyTimeout: 0).execute(
      "CREATE TABLE t (x); PRAGMA application_id = 77")
    expect(
      .foreignDatabase(path: path, applicationID: 77),
      from: { try KnowledgeStore.open(at: path, access: access) })
  }

  @Test(arguments: accesses)
  func newerVersion(access: KnowledgeStore.Access) throws {
    let made = try temporaryStore()
    try made.store.connection.execute("PRAGMA user_version = 99")
    expect(
      .newerVersion(path: made.path, found: 99, known: StoreSchema.currentVersion),
      from: { try KnowledgeStore.open(at: made.path, access: access) })
  }

  @Test func olderVersionCannotBeRead() throws {
    let made = try temporaryStore()
    try made.store.connection.execute("PRAGMA user_version = 3")
    expect(
      .olderVersion(path: made.path, found: 3, known: StoreSchema.currentVersion),
      from: { try KnowledgeStore.open(at: made.path, access: .readOnly) })
  }

  @Test func lockedByAnotherWriter() throws {
    let made = try temporaryStore()
    let other = try KnowledgeStore.open(at: made.path, access: .readWrite, busyTimeout: 20)
    try made.store.inTransaction { () throws in
      expect(.locked(path: made.path), from: { try other.ingest(Sample.result()) })
      #expect(try other.reports(matching: EventFilter()) == [])
    }
    #expect(try other.ingest(Sample.result()) == .added)
  }

  @Test func writingToAStoreOpenedForReading() throws {
    let made = try temporaryStore()
    let reader = try KnowledgeStore.open(at: made.path, access: .readOnly)
    expect(.readOnly(path: made.path), from: { try reader.ingest(Sample.result()) })
  }

  @Test func fullDisk() throws {
    let made = try temporaryStore()
    let connection = made.store.connection
    let pages = try connection.number("PRAGMA page_count")
    try connection.execute("PRAGMA max_page_count = \(pages)")
    let body = String(repeating: "سقطت صواريخ ", count: 100_000)
    expect(
      .diskFull(path: made.path),
      from: { try made.store.ingest(Sample.result(Sample.article(body: body))) })
    #expect(try made.store.statistics().articles == 0)
    #expect(try made.store.check() == [])
  }

  @Test func damagedFile() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("store.db")
    var store: KnowledgeStore? = try KnowledgeStore.create(at: path, catalogue: World.eventTypes)
    try store?.ingest(Sample.result(Sample.article(), Sample.report("r")))
    store = nil
    var bytes = try #require(FileManager.default.contents(atPath: path))
    // All pages but the first, which holds the header and the beginning of the schema.
    bytes.replaceSubrange(4_096..., with: Data(repeating: 0x5a, count: bytes.count - 4_096))
    try bytes.write(to: URL(fileURLWithPath: path))
    let error = #expect(throws: StoreError.self) {
      try KnowledgeStore.open(at: path, access: .readOnly).reports(matching: EventFilter())
    }
    guard case .corrupt(path, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func unknownValueIsDamage() throws {
    let made = try temporaryStore()
    try made.ingest(Sample.result(Sample.article(), Sample.report("r")))
    try made.store.connection.execute("UPDATE report SET status = 'secret'")
    expect(
      .corrupt(path: made.path, detail: "column “status” holds an unknown value"),
      from: { try made.store.report(id: "r") })
  }

  @Test func failedStatementShowsItsSQLWithoutValues() throws {
    let made = try temporaryStore()
    try made.ingest(Sample.result(Sample.article("a"), Sample.report("secret-id")))
    let again = Sample.result(Sample.article("b"), Sample.report("secret-id"))
    let error = #expect(throws: StoreError.self) { try made.ingest(again) }
    let text = String(describing: try #require(error))
    #expect(text.contains("INSERT INTO report"))
    #expect(text.contains("UNIQUE constraint failed: report.id"))
    #expect(!text.contains("secret"))
  }
}
