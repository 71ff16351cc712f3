/// Prepared statements by their SQL, so that each is compiled once a connection.
final class StatementCache {
  /// A class around the statement, which cannot be copied into a dictionary.
  final class Entry {
    let statement: Statement
    var isInUse = false

    init(_ statement: consuming Statement) { self.statement = statement }
  }

  private var entries: [String: Entry] = [:]
  /// The filters of a long session could otherwise fill memory with their variants.
  private let capacity = 256

  /// The statement of this SQL; a fresh one where it is being stepped through further up the
  /// stack.
  func entry(for sql: String, on database: OpaquePointer) throws(StoreError) -> Entry {
    if let entry = entries[sql], !entry.isInUse { return entry }
    let entry = Entry(try Statement(sql, on: database))
    if entries.count >= capacity { entries.removeAll() }
    entries[sql] = entry
    return entry
  }

  /// Ends all statements.
  func removeAll() { entries.removeAll() }
}
