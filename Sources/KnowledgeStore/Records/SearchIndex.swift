/// Entries of the table `article_fts` that are still to be written.
///
/// They are written together before the transaction ends: every savepoint makes FTS5 write what it
/// has gathered so far to the file, which would cost more than the indexing.
struct SearchIndex {
  /// An article whose text has changed, with the words that its entry was made of.
  private struct Outdated {
    var article: Int
    var text: String
    var folded: String
  }

  private var outdated: [Outdated] = []
  private var added: [Int] = []
  private var isAdded: Set<Int> = []

  /// The article has come into the table.
  mutating func add(_ article: Int) {
    if isAdded.insert(article).inserted { added.append(article) }
  }

  /// The article has changed; `text` and `folded` are what it was before.
  mutating func update(_ article: Int, text: String, folded: String) {
    // One that is still to be added has no entry that could be outdated.
    guard !isAdded.contains(article) else { return }
    outdated.append(Outdated(article: article, text: text, folded: folded))
    add(article)
  }

  /// Writes the entries.
  mutating func write(on connection: Connection) throws(StoreError) {
    for entry in outdated {
      try connection.run(
        """
        INSERT INTO article_fts (article_fts, rowid, text, folded) VALUES ('delete', ?, ?, ?)
        """,
        entry.article, entry.text, entry.folded)
    }
    if !added.isEmpty {
      try connection.run(
        """
        INSERT INTO article_fts (rowid, text, folded)
        SELECT article.id, article.text, article.folded
        FROM json_each(?) CROSS JOIN article ON article.id = json_each.value
        """, jsonList(added))
    }
    self = SearchIndex()
  }
}
