internal import CSQLite

extension StoreError {
  /// The error that SQLite's result code stands for.
  ///
  /// - Parameters:
  ///   - code: result code, primary or extended.
  ///   - database: the connection it came from; its message and path are used.
  ///   - sql: the statement, with placeholders.
  init(code: Int32, database: OpaquePointer?, sql: String) {
    let message =
      database.map { String(cString: sqlite3_errmsg($0)) }
      ?? String(cString: sqlite3_errstr(code))
    let path = database.flatMap { sqlite3_db_filename($0, "main") }.map { String(cString: $0) }
    self.init(code: code, message: message, path: path ?? "", sql: sql)
  }

  /// The error that SQLite's result code stands for, with the facts given.
  init(code: Int32, message: String, path: String, sql: String) {
    switch code & 0xff {
    case SQLITE_BUSY, SQLITE_LOCKED: self = .locked(path: path)
    case SQLITE_READONLY, SQLITE_PERM: self = .readOnly(path: path)
    case SQLITE_FULL: self = .diskFull(path: path)
    case SQLITE_CORRUPT: self = .corrupt(path: path, detail: message)
    case SQLITE_NOTADB: self = .notADatabase(path: path)
    case SQLITE_CANTOPEN: self = .cannotOpen(path: path, detail: message)
    default: self = .sql(code: Int(code), message: message, sql: sql)
    }
  }
}
