/// Why the store could not do what was asked; the cases carry facts, the wording is in
/// `StoreError+Description.swift`.
package enum StoreError: Error, Hashable, Sendable {
  /// ``KnowledgeStore/create(at:catalogue:)`` found something at the path.
  case exists(path: String)
  /// There is no file at the path.
  case notFound(path: String)
  /// The file, or one beside it, cannot be opened or made; the detail is SQLite's.
  case cannotOpen(path: String, detail: String)
  /// The file is no SQLite database, or an empty one.
  case notADatabase(path: String)
  /// The file is a SQLite database of another program.
  case foreignDatabase(path: String, applicationID: Int)
  /// The file was written by a later version of this program.
  case newerVersion(path: String, found: Int, known: Int)
  /// The file was written by an earlier version and could not be brought up to date, since it was
  /// opened for reading.
  case olderVersion(path: String, found: Int, known: Int)
  /// Another program kept writing for longer than the store waits.
  case locked(path: String)
  /// The file or its folder must not be written, or it was opened for reading.
  case readOnly(path: String)
  /// No room is left on the volume.
  case diskFull(path: String)
  /// The file is damaged; the detail says where.
  case corrupt(path: String, detail: String)
  /// The SQLite library lacks what the store needs, e.g. `FTS5`.
  case missingFeature(String)
  /// SQLite refused a statement. The SQL has placeholders where values were bound.
  case sql(code: Int, message: String, sql: String)
}
