internal import CSQLite

/// A prepared statement; ends with its value.
///
/// While ``step()`` gives true, the column functions read the current row; columns count from 0.
struct Statement: ~Copyable {
  private let handle: OpaquePointer
  private let sql: String

  /// Prepares the first statement of `sql`.
  init(_ sql: String, on database: OpaquePointer) throws(StoreError) {
    var prepared: OpaquePointer?
    let code = sqlite3_prepare_v3(
      database, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
    guard code == SQLITE_OK else {
      throw StoreError(code: code, database: database, sql: sql)
    }
    guard let prepared else {
      throw .sql(code: Int(SQLITE_MISUSE), message: "no statement", sql: sql)
    }
    handle = prepared
    self.sql = sql
  }

  deinit { sqlite3_finalize(handle) }

  /// Binds values to all placeholders, in order.
  func bind<each Value: Bindable>(_ values: repeat each Value) throws(StoreError) {
    var index: Int32 = 0
    for value in repeat each values {
      index += 1
      try check(value.bind(to: handle, at: index))
    }
  }

  /// Binds a list whose length is known only when it runs.
  func bind(list values: [any Bindable]) throws(StoreError) {
    for (offset, value) in values.enumerated() {
      try check(value.bind(to: handle, at: Int32(offset + 1)))
    }
  }

  /// Goes to the next row; false when there is none.
  func step() throws(StoreError) -> Bool {
    let code = sqlite3_step(handle)
    switch code {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw failure(code)
    }
  }

  /// Makes the statement ready to run again and lets go of the bound values.
  func reset() {
    // The code repeats what step() has already thrown.
    _ = sqlite3_reset(handle)
    _ = sqlite3_clear_bindings(handle)
  }

  private func check(_ code: Int32) throws(StoreError) {
    if code != SQLITE_OK { throw failure(code) }
  }

  private func failure(_ code: Int32) -> StoreError {
    StoreError(code: code, database: sqlite3_db_handle(handle), sql: sql)
  }
}

// MARK: - Columns of the current row

extension Statement {
  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

  /// The text; empty for NULL.
  func text(_ column: Int32) -> String {
    guard let bytes = sqlite3_column_text(handle, column) else { return "" }
    let count = Int(sqlite3_column_bytes(handle, column))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

  /// The number; 0 for NULL.
  func int(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }

  func optionalInt(_ column: Int32) -> Int? { isNull(column) ? nil : int(column) }

  /// The number; 0 for NULL.
  func double(_ column: Int32) -> Double { sqlite3_column_double(handle, column) }

  func optionalDouble(_ column: Int32) -> Double? { isNull(column) ? nil : double(column) }

  func bool(_ column: Int32) -> Bool { int(column) != 0 }

  /// A value of a closed list; an unknown one means that the file is damaged.
  func value<Value: RawRepresentable<String>>(
    _ column: Int32, as type: Value.Type
  ) throws(StoreError) -> Value {
    guard let value = Value(rawValue: text(column)) else {
      throw unreadable(column)
    }
    return value
  }

  /// The error for a column that holds what cannot stand there. It names column and table, not the
  /// value.
  func unreadable(_ column: Int32) -> StoreError {
    let name = sqlite3_column_name(handle, column).map { String(cString: $0) } ?? "\(column)"
    let path = sqlite3_db_filename(sqlite3_db_handle(handle), "main").map { String(cString: $0) }
    return .corrupt(path: path ?? "", detail: "column “\(name)” holds an unknown value")
  }
}
