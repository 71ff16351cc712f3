internal import EventModel

/// The tables `article_version` and `event_alias`.
struct VersionRecords {
  let connection: Connection

  /// Whether an earlier version of the article has this text.
  func has(_ article: Int, textHash: String) throws(StoreError) -> Bool {
    try connection.first(
      "SELECT 1 FROM article_version WHERE article = ? AND text_hash = ?", article, textHash
    ) { _ in true } ?? false
  }

  /// Keeps the stored state of an article as a version, before another takes its place.
  func keep(_ article: Int, reports: [ReportSnapshot]) throws(StoreError) {
    try connection.run(
      """
      INSERT OR REPLACE INTO article_version (article, text_hash, published, title, text, reports)
      SELECT id, text_hash, published, title, text, ? FROM article WHERE id = ?
      """, json(reports), article)
  }

  /// Keeps a version that came in after a later one.
  func keep(
    _ article: Int, earlier version: Article, textHash: String, reports: [ReportSnapshot]
  ) throws(StoreError) {
    try connection.run(
      """
      INSERT OR REPLACE INTO article_version (article, text_hash, published, title, text, reports)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      article, textHash, version.published.date?.iso, version.title, version.text, json(reports))
  }

  /// Lets the keys of reports that are gone lead to those that took their place: the same reports of
  /// a later text, for which decisions go on to hold, or else others of the same event.
  func add(successors: [Int: Int], areSame: Bool) throws(StoreError) {
    for (key, successor) in successors.sorted(by: { $0.key < $1.key }) where key != successor {
      try connection.run(
        """
        INSERT OR REPLACE INTO event_alias (report_key, successor, is_same) VALUES (?, ?, ?)
        """, key, successor, areSame)
    }
  }

  /// The states of an article before this one, oldest first.
  func versions(of article: Int) throws(StoreError) -> [ArticleVersion] {
    try connection.rows(
      """
      SELECT published, title, text, reports FROM article_version WHERE article = ?
      ORDER BY published NULLS FIRST, text_hash
      """, article
    ) { row throws(StoreError) in
      ArticleVersion(
        published: try row.date(0), title: row.optionalText(1), text: row.text(2),
        reports: snapshots(ofJSON: row.text(3)))
    }
  }
}
