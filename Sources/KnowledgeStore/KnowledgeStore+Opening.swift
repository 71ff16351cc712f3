#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

extension KnowledgeStore {
  /// How long a connection waits for another one that writes, in milliseconds.
  package static let defaultBusyTimeout: Int32 = 5_000

  /// Makes an empty store with its event types.
  ///
  /// - Throws: ``StoreError/exists(path:)`` if there is a file at the path; what is there is left
  ///   alone. A file that could not be finished is removed.
  package static func create(
    at path: String, catalogue types: [EventTypeRow]
  ) throws(StoreError) -> KnowledgeStore {
    guard !FileManager.default.fileExists(atPath: path) else { throw .exists(path: path) }
    try requireLibrary()
    do {
      let connection = try Connection(path: path, mode: .create, busyTimeout: defaultBusyTimeout)
      // Kept in the file: from now on every program that opens it uses a write-ahead log.
      try connection.execute("PRAGMA journal_mode = WAL")
      try configureForWriting(connection)
      try Migrator(connection).migrate()
      let store = KnowledgeStore(connection)
      try store.setCatalogue(types)
      return store
    } catch {
      for ending in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: path + ending)
      }
      throw error
    }
  }

  /// Opens a store.
  ///
  /// For writing, a store of an earlier version is brought up to date first. For reading, nothing
  /// is changed, and the file may lie in a folder that must not be written.
  ///
  /// - Throws: ``StoreError/notFound(path:)``, ``StoreError/notADatabase(path:)``,
  ///   ``StoreError/foreignDatabase(path:applicationID:)``,
  ///   ``StoreError/newerVersion(path:found:known:)``, ``StoreError/locked(path:)`` and others.
  package static func open(
    at path: String, access: Access
  ) throws(StoreError) -> KnowledgeStore {
    try open(at: path, access: access, busyTimeout: defaultBusyTimeout)
  }

  /// Opens a store that waits so many milliseconds for others that write.
  package static func open(
    at path: String, access: Access, busyTimeout: Int32
  ) throws(StoreError) -> KnowledgeStore {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .notFound(path: path)
    }
    guard !isFolder else { throw .notADatabase(path: path) }
    try requireLibrary()
    switch access {
    case .readWrite: return try openForWriting(path, busyTimeout)
    case .readOnly: return try openForReading(path, busyTimeout)
    }
  }

  private static func openForWriting(
    _ path: String, _ busyTimeout: Int32
  ) throws(StoreError) -> KnowledgeStore {
    let connection = try Connection(path: path, mode: .readWrite, busyTimeout: busyTimeout)
    let migrator = Migrator(connection)
    try migrator.requireStore()
    // SQLite opens a protected file for reading where it was asked to write, and says nothing.
    guard !connection.isReadOnly else { throw .readOnly(path: path) }
    try configureForWriting(connection)
    try migrator.migrate()
    let store = KnowledgeStore(connection)
    try store.linkUnlinked()
    return store
  }

  private static func openForReading(
    _ path: String, _ busyTimeout: Int32
  ) throws(StoreError) -> KnowledgeStore {
    var connection = try Connection(path: path, mode: .readOnly, busyTimeout: busyTimeout)
    do {
      try Migrator(connection).requireStore()
    } catch {
      // A write-ahead log needs a file beside the store. Where none can be made and none with
      // content is there, nobody writes, and the file can be read by itself.
      guard error.isFromUnwritableFolder, isLogEmpty(path) else { throw error }
      connection = try Connection(path: path, mode: .immutable, busyTimeout: busyTimeout)
      try Migrator(connection).requireStore()
    }
    try connection.execute("PRAGMA temp_store = MEMORY")
    let found = try Migrator(connection).version()
    let known = Migrator.knownVersion
    guard found == known else { throw .olderVersion(path: path, found: found, known: known) }
    return KnowledgeStore(connection)
  }

  private static func configureForWriting(_ connection: Connection) throws(StoreError) {
    // With a write-ahead log, NORMAL cannot damage the file; a power cut may cost the last
    // transactions, which the next ingest makes up for. The log may grow to 16 MB, so that pages
    // which every article changes are not copied into the file after each.
    try connection.execute(
      """
      PRAGMA synchronous = NORMAL;
      PRAGMA foreign_keys = ON;
      PRAGMA temp_store = MEMORY;
      PRAGMA cache_size = -65536;
      PRAGMA wal_autocheckpoint = 4000;
      """)
  }

  private static func requireLibrary() throws(StoreError) {
    if !SQLiteLibrary.isNewEnough { throw .missingFeature("STRICT tables") }
    if !SQLiteLibrary.hasFTS5 { throw .missingFeature("FTS5") }
    if !SQLiteLibrary.hasRTree { throw .missingFeature("R*Tree") }
  }

  private static func isLogEmpty(_ path: String) -> Bool {
    FileManager.default.contents(atPath: path + "-wal")?.isEmpty ?? true
  }
}

extension StoreError {
  /// Whether this is how SQLite fails where it cannot make a file beside the store.
  fileprivate var isFromUnwritableFolder: Bool {
    switch self {
    case .cannotOpen, .readOnly: true
    default: false
    }
  }
}
