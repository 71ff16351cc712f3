import Testing

@testable import Schema

@Suite struct SchemaTests {
  @Test func versionsAscendFromOne() {
    let versions = StoreSchema.migrations.map(\.version)
    #expect(versions.first == 1)
    #expect(versions.last == StoreSchema.currentVersion)
    #expect(zip(versions, versions.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test(arguments: StoreSchema.migrations)
  func fileIsNamedAfterItsVersion(migration: Migration) {
    let digits = String(migration.version)
    let padded = String(repeating: "0", count: 4 - digits.count) + digits
    #expect(migration.name.hasPrefix("v\(padded)_"))
  }

  @Test(arguments: StoreSchema.migrations)
  func fileStartsWithWhatItIsFor(migration: Migration) {
    #expect(migration.sql.hasPrefix("-- "))
    #expect(migration.sql.hasSuffix(";\n"))
  }

  @Test(arguments: StoreSchema.migrations)
  func ordinaryTablesAreStrict(migration: Migration) {
    for statement in migration.sql.split(separator: ";\n") {
      guard statement.contains("CREATE TABLE") else { continue }
      #expect(statement.contains("\n) STRICT"))
    }
  }

  @Test func applicationIDReadsWAQI() {
    let id = UInt32(bitPattern: StoreSchema.applicationID)
    let letters = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: id >> $0) }
    #expect(String(decoding: letters, as: UTF8.self) == "WAQI")
  }
}
