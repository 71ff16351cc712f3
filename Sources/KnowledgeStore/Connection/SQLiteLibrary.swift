internal import CSQLite

/// The SQLite library that the program runs with.
enum SQLiteLibrary {
  /// STRICT tables came with 3.37, JSON functions without an option with 3.38.
  static let neededVersion = "3.38.0"
  static let neededVersionNumber: Int32 = 3_038_000

  static var version: String { String(cString: sqlite3_libversion()) }

  static var isNewEnough: Bool { sqlite3_libversion_number() >= neededVersionNumber }

  /// Whether full-text search was compiled in.
  static var hasFTS5: Bool { sqlite3_compileoption_used("ENABLE_FTS5") != 0 }

  /// Whether the index of positions was compiled in.
  static var hasRTree: Bool { sqlite3_compileoption_used("ENABLE_RTREE") != 0 }
}
