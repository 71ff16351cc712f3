import Schema
import Testing

@testable import KnowledgeStore

@Suite struct MigrationTests {
  /// A file that the first steps have made.
  private func old(
    _ folder: TemporaryFolder, version: Int
  ) throws -> String {
    let path = folder.path("old.db")
    let connection = try Connection(path: path, mode: .create, busyTimeout: 0)
    try Migrator(connection, migrations: Array(StoreSchema.migrations.prefix(version))).migrate()
    return path
  }

  private func schema(_ connection: Connection) throws -> [String] {
    try connection.rows("SELECT name || coalesce(sql, '') FROM sqlite_schema ORDER BY name") {
      row in row.text(0)
    }
  }

  @Test(arguments: 1...StoreSchema.currentVersion)
  func everyOlderVersionComesUpToDate(version: Int) throws {
    let folder = try TemporaryFolder()
    let path = try old(folder, version: version)
    let store = try KnowledgeStore.open(at: path, access: .readWrite)
    #expect(try store.statistics().schemaVersion == StoreSchema.currentVersion)
    #expect(try schema(store.connection) == schema(temporaryStore().store.connection))
    #expect(try store.ingest(Sample.result(Sample.article(), Sample.report("r"))) == .added)
  }

  @Test func migratingAgainChangesNothing() throws {
    let made = try temporaryStore()
    let before = try schema(made.store.connection)
    let version = try made.store.connection.number("PRAGMA schema_version")
    try Migrator(made.store.connection).migrate()
    _ = try KnowledgeStore.open(at: made.path, access: .readWrite)
    #expect(try schema(made.store.connection) == before)
    #expect(try made.store.connection.number("PRAGMA schema_version") == version)
  }

  @Test func brokenStepLeavesTheFileAsItWas() throws {
    let folder = try TemporaryFolder()
    let path = try old(folder, version: 1)
    let connection = try Connection(path: path, mode: .readWrite, busyTimeout: 0)
    var steps = StoreSchema.migrations
    // The third step makes tables that are there already.
    steps[2] = Migration(version: 3, name: "again", sql: steps[1].sql)
    #expect(throws: StoreError.self) { try Migrator(connection, migrations: steps).migrate() }
    #expect(try Migrator(connection).version() == 1)
    #expect(try connection.number("SELECT count(*) FROM sqlite_schema WHERE name = 'report'") == 0)
  }
}
