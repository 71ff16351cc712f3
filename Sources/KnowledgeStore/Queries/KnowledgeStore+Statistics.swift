/// What a store holds and what it runs on.
package struct Statistics: Hashable, Sendable {
  package var articles: Int
  package var reports: Int
  package var events: Int
  /// Entries, with those that only contain the places of reports.
  package var places: Int
  /// Entries, with those that the actors of reports are part of.
  package var actors: Int
  package var schemaVersion: Int
  package var sqliteVersion: String
  package var hasFTS5: Bool
  /// `wal`, unless another tool has changed it.
  package var journalMode: String
  /// Bytes of the file, without the write-ahead log.
  package var fileSize: Int
}

extension KnowledgeStore {
  /// Counts what the store holds.
  package func statistics() throws(StoreError) -> Statistics {
    Statistics(
      articles: try connection.number("SELECT count(*) FROM article"),
      reports: try connection.number("SELECT count(*) FROM report"),
      events: try connection.number("SELECT count(*) FROM event"),
      places: try connection.number("SELECT count(*) FROM place"),
      actors: try connection.number("SELECT count(*) FROM actor"),
      schemaVersion: try Migrator(connection).version(),
      sqliteVersion: SQLiteLibrary.version,
      hasFTS5: SQLiteLibrary.hasFTS5,
      journalMode: try connection.first("PRAGMA journal_mode") { row in row.text(0) } ?? "",
      fileSize: try connection.number("PRAGMA page_count")
        * connection.number("PRAGMA page_size"))
  }

  /// Looks for damage: what is wrong, one line each; empty when the store is sound.
  ///
  /// Reads the whole file. The search index is only looked at in a store that is open for writing.
  package func check() throws(StoreError) -> [String] {
    var findings = try connection.rows("PRAGMA integrity_check") { row in row.text(0) }
    findings.removeAll { $0 == "ok" }
    findings += try connection.rows("PRAGMA foreign_key_check") { row in
      "a row of table \(row.text(0)) refers to an entry of \(row.text(2)) that is not there"
    }
    if !connection.isReadOnly {
      do {
        try connection.run(
          "INSERT INTO article_fts (article_fts, rank) VALUES ('integrity-check', 1)")
      } catch .corrupt {
        findings.append("the search index does not agree with the articles' text")
      }
    }
    return findings
  }
}
