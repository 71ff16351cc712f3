package import EventModel

/// An article of the store as it came in, to be parsed again.
package struct StoredArticle: Hashable, Sendable {
  /// Its number in this store.
  package var number: Int
  /// With its text; the publication date only where it was given.
  package var article: Article
}

extension KnowledgeStore {
  /// The numbers of the articles that another version of the parser has read, or of all.
  package func articlesToReparse(
    all: Bool, parserVersion: String
  ) throws(StoreError) -> [Int] {
    try connection.rows(
      "SELECT id FROM article WHERE ?1 OR parser_version <> ?2 ORDER BY id", all, parserVersion
    ) { row in row.int(0) }
  }

  /// An article as it came in. What the parser had worked out of its date is left out.
  package func storedArticle(_ number: Int) throws(StoreError) -> StoredArticle? {
    try connection.first(
      """
      SELECT external_id, source, url, title, language, published, published_basis,
        published_explanation, text
      FROM article WHERE id = ?
      """, number
    ) { row throws(StoreError) in
      var article = try row.article(from: 0)
      if article.published.basis != .given { article.published = .unknown }
      article.body = Article.body(ofText: row.text(8), title: article.title)
      return StoredArticle(number: number, article: article)
    }
  }

  /// Puts what another version of the parser has found in the place of what was stored.
  ///
  /// A report that follows an earlier one keeps its id and its key, so that the ids of events and
  /// all decisions hold.
  ///
  /// - Returns: What has changed, in the order of the new reports.
  package func reparse(
    _ number: Int, _ result: ArticleReports, place: (String) -> Place?,
    actor: (String) -> Actor?, fold: (String) -> String, parserVersion: String,
    packs: [PackRow] = []
  ) throws(StoreError) -> [VersionChange] {
    try change { () throws(StoreError) in
      let identity = try connection.first(
        "SELECT identity FROM article WHERE id = ?", number
      ) { row in row.text(0) }
      guard let identity, let stored = try articles.find(identity: identity) else { return [] }
      let before = try snapshots(ofArticle: number)
      try replace(
        stored, identity, with: result, place: place, actor: actor, fold: fold,
        parserVersion: parserVersion, packs: packs)
      return changes(from: before, to: try snapshots(ofArticle: number), isSameText: true)
    }
  }
}
