internal import Schema

/// Brings a file to the version of the schema that this program knows.
struct Migrator {
  let connection: Connection
  let migrations: [Migration]

  init(_ connection: Connection, migrations: [Migration] = StoreSchema.migrations) {
    self.connection = connection
    self.migrations = migrations
  }

  /// The version that this program writes.
  static var knownVersion: Int { StoreSchema.currentVersion }

  /// The version that the file has; 0 for an empty one.
  func version() throws(StoreError) -> Int { try connection.number("PRAGMA user_version") }

  /// Runs the steps that the file lacks, all in one transaction; none where it is up to date.
  func migrate() throws(StoreError) {
    let known = migrations.last?.version ?? 0
    guard try version() < known else { return }
    try connection.transaction { () throws(StoreError) in
      // Another process may have done it while this one waited for the lock.
      let found = try version()
      for migration in migrations where migration.version > found {
        try connection.execute(migration.sql)
        try connection.execute("PRAGMA user_version = \(migration.version)")
      }
      try connection.execute("PRAGMA application_id = \(StoreSchema.applicationID)")
    }
  }

  /// Throws unless the file is a Waqai store of a version that this program knows.
  func requireStore() throws(StoreError) {
    let applicationID = try connection.number("PRAGMA application_id")
    guard applicationID == Int(StoreSchema.applicationID) else {
      let isEmpty = try connection.number("SELECT count(*) FROM sqlite_schema") == 0
      if isEmpty && applicationID == 0 { throw .notADatabase(path: connection.path) }
      throw .foreignDatabase(path: connection.path, applicationID: applicationID)
    }
    let found = try version()
    let known = migrations.last?.version ?? 0
    if found > known {
      throw .newerVersion(path: connection.path, found: found, known: known)
    }
  }
}
