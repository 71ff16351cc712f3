// All wording of the store's errors: what was wrong, where, what to do.

extension StoreError: CustomStringConvertible {
  /// One or two sentences for people.
  package var description: String {
    switch self {
    case .exists(let path):
      "there is already a file at “\(path)”; choose another name, or use the store that is there"
    case .notFound(let path):
      "there is no store at “\(path)”; check the path, or make one with “init”"
    case .cannotOpen(let path, let detail):
      "“\(path)” cannot be opened (\(detail)); check that its folder exists and may be written"
    case .notADatabase(let path):
      "“\(path)” is not a Waqai store, nor any SQLite database; check the path"
    case .foreignDatabase(let path, let applicationID):
      "“\(path)” is a SQLite database of another program"
        + " (application_id \(applicationID)); choose a store that “init” made"
    case .newerVersion(let path, let found, let known):
      "“\(path)” has schema version \(found), this program knows versions up to \(known);"
        + " use a newer waqai"
    case .olderVersion(let path, let found, let known):
      "“\(path)” has schema version \(found), this program reads version \(known);"
        + " open it once with a command that writes, such as “ingest”, to bring it up to date"
    case .locked(let path):
      "“\(path)” is being written by another program; try again when that has finished"
    case .readOnly(let path):
      "“\(path)” must not be written; check the permissions of the file and of its folder"
    case .diskFull(let path):
      "no room is left on the volume of “\(path)”; nothing of the last step was kept"
    case .corrupt(let path, let detail):
      "“\(path)” is damaged (\(detail)); use a copy, or save what can be read with"
        + " “sqlite3 FILE .recover”"
    case .missingFeature(let feature):
      "the SQLite library of this computer lacks \(feature), which the store needs;"
        + " install SQLite \(SQLiteLibrary.neededVersion) or later with \(feature)"
    case .sql(let code, let message, let sql):
      "SQLite error \(code): \(message), in: \(sql)"
    }
  }
}
