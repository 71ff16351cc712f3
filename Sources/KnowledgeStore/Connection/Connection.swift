internal import CSQLite

/// One connection to one SQLite file.
final class Connection {
  let path: String
  private let handle: OpaquePointer
  private let cache = StatementCache()

  /// How a file is opened.
  enum Mode {
    /// Makes the file where there is none.
    case create
    case readWrite
    case readOnly
    /// Reads a file that nobody changes, without any lock or file beside it.
    case immutable
  }

  /// Opens the file.
  ///
  /// SQLite looks at the file only when the first statement runs.
  init(path: String, mode: Mode, busyTimeout: Int32) throws(StoreError) {
    let flags =
      switch mode {
      case .create: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      case .readWrite: SQLITE_OPEN_READWRITE
      case .readOnly: SQLITE_OPEN_READONLY
      case .immutable: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
      }
    let name = mode == .immutable ? Self.immutableURI(path) : path
    var opened: OpaquePointer?
    let code = sqlite3_open_v2(
      name, &opened, flags | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK, let opened else {
      let message = opened.map { String(cString: sqlite3_errmsg($0)) } ?? "no memory"
      sqlite3_close_v2(opened)
      throw StoreError(code: code, message: message, path: path, sql: "")
    }
    self.path = path
    handle = opened
    sqlite3_busy_timeout(handle, busyTimeout)
    // Shadow tables of the search index and the schema cannot be changed by mistake.
    _ = csqlite_config_defensive(handle, 1)
  }

  deinit {
    cache.removeAll()
    sqlite3_close_v2(handle)
  }

  /// Whether a transaction is open.
  var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

  /// Whether the file was opened for reading, or could only be.
  var isReadOnly: Bool { sqlite3_db_readonly(handle, "main") == 1 }

  /// Row id of the last row that was added.
  var lastRowID: Int { Int(sqlite3_last_insert_rowid(handle)) }

  /// Runs a statement that gives no rows.
  func run<each Value: Bindable>(_ sql: String, _ values: repeat each Value) throws(StoreError) {
    let entry = try cache.entry(for: sql, on: handle)
    entry.isInUse = true
    defer {
      entry.statement.reset()
      entry.isInUse = false
    }
    try entry.statement.bind(repeat each values)
    while try entry.statement.step() {}
  }

  /// Runs a statement and reads each of its rows.
  func rows<Element, each Value: Bindable>(
    _ sql: String, _ values: repeat each Value,
    read: (borrowing Statement) throws(StoreError) -> Element
  ) throws(StoreError) -> [Element] {
    let entry = try cache.entry(for: sql, on: handle)
    entry.isInUse = true
    defer {
      entry.statement.reset()
      entry.isInUse = false
    }
    try entry.statement.bind(repeat each values)
    var result: [Element] = []
    while try entry.statement.step() { result.append(try read(entry.statement)) }
    return result
  }

  /// Runs a statement with a list of values and reads each of its rows.
  func rows<Element>(
    _ sql: String, list values: [any Bindable],
    read: (borrowing Statement) throws(StoreError) -> Element
  ) throws(StoreError) -> [Element] {
    let entry = try cache.entry(for: sql, on: handle)
    entry.isInUse = true
    defer {
      entry.statement.reset()
      entry.isInUse = false
    }
    try entry.statement.bind(list: values)
    var result: [Element] = []
    while try entry.statement.step() { result.append(try read(entry.statement)) }
    return result
  }

  /// Runs a statement and reads its first row; nil where it has none.
  func first<Element, each Value: Bindable>(
    _ sql: String, _ values: repeat each Value,
    read: (borrowing Statement) throws(StoreError) -> Element
  ) throws(StoreError) -> Element? {
    let entry = try cache.entry(for: sql, on: handle)
    entry.isInUse = true
    defer {
      entry.statement.reset()
      entry.isInUse = false
    }
    try entry.statement.bind(repeat each values)
    return try entry.statement.step() ? try read(entry.statement) : nil
  }

  /// Runs all statements of a text, without keeping them.
  func execute(_ sql: String) throws(StoreError) {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    if code != SQLITE_OK { throw StoreError(code: code, database: handle, sql: sql) }
  }

  /// The first column of the first row, as a number.
  func number(_ sql: String) throws(StoreError) -> Int {
    try first(sql) { row in row.int(0) } ?? 0
  }

  private static func immutableURI(_ path: String) -> String {
    var uri = "file:"
    for character in path.unicodeScalars {
      switch character {
      case "%": uri += "%25"
      case "?": uri += "%3f"
      case "#": uri += "%23"
      default: uri.unicodeScalars.append(character)
      }
    }
    return uri + "?immutable=1"
  }
}
