/// A version of a pack, as the store records it.
package struct PackRow: Hashable, Sendable {
  /// `built-in`, or the name of the pack's folder.
  package var name: String
  /// A digest of its tables.
  package var digest: String

  /// Makes a row.
  package init(name: String, digest: String) {
    self.name = name
    self.digest = digest
  }
}

/// The tables `pack` and `article_pack`.
struct PackRecords {
  let connection: Connection

  /// Writes with which packs an article was read, over what was there.
  func set(_ packs: [PackRow], ofArticle article: Int) throws(StoreError) {
    try connection.run("DELETE FROM article_pack WHERE article = ?", article)
    for pack in packs {
      try connection.run(
        "INSERT INTO pack (name, digest) VALUES (?, ?) ON CONFLICT DO NOTHING", pack.name,
        pack.digest)
      try connection.run(
        """
        INSERT OR IGNORE INTO article_pack (article, pack)
        SELECT ?, id FROM pack WHERE name = ? AND digest = ?
        """, article, pack.name, pack.digest)
    }
  }
}

extension KnowledgeStore {
  /// The versions of packs that the store's articles were read with, with the number of articles;
  /// those of most articles first.
  package func packs() throws(StoreError) -> [(pack: PackRow, articleCount: Int)] {
    try connection.rows(
      """
      SELECT pack.name, pack.digest, count(*) AS articles
      FROM article_pack JOIN pack ON pack.id = article_pack.pack
      GROUP BY pack.id ORDER BY articles DESC, pack.name, pack.digest
      """
    ) { row in (PackRow(name: row.text(0), digest: row.text(1)), row.int(2)) }
  }
}
