/// One step from one version of the store's schema to the next.
package struct Migration: Hashable, Sendable {
  /// The version that the file has afterwards (`PRAGMA user_version`); the first one is 1.
  package let version: Int
  /// Name of the file without its ending, e.g. `v0001_world_knowledge`.
  package let name: String
  /// One or more statements, as the file has them.
  package let sql: String

  package init(version: Int, name: String, sql: String) {
    self.version = version
    self.name = name
    self.sql = sql
  }
}

/// The schema of a Waqai store, as the plain SQL files beside this one state it.
package enum StoreSchema {
  /// Marks a SQLite file as a Waqai store (`PRAGMA application_id`): the letters `WAQI`.
  package static let applicationID: Int32 = 0x5741_5149

  /// All steps, oldest first; the version of each is the number in its name.
  ///
  /// A step that was released is never changed, since files of users have gone through it: what
  /// is to be otherwise goes into a new file at the end.
  package static let migrations: [Migration] = [
    ("v0001_world_knowledge", PackageResources.v0001_world_knowledge_sql),
    ("v0002_articles_and_reports", PackageResources.v0002_articles_and_reports_sql),
    ("v0003_search", PackageResources.v0003_search_sql),
    ("v0004_views", PackageResources.v0004_views_sql),
    ("v0005_packs_and_positions", PackageResources.v0005_packs_and_positions_sql),
    ("v0006_events", PackageResources.v0006_events_sql),
  ].map { name, sql in
    Migration(version: version(of: name), name: name, sql: String(decoding: sql, as: UTF8.self))
  }

  /// `v0004_views` is version 4.
  private static func version(of name: String) -> Int { Int(name.dropFirst().prefix(4)) ?? 0 }

  /// The version that this program writes and reads.
  package static var currentVersion: Int { migrations.last?.version ?? 0 }
}
