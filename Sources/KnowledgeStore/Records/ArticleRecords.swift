internal import EventModel

/// The tables `article` and `diagnostic`.
struct ArticleRecords {
  let connection: Connection

  /// What is needed to tell whether an article has changed.
  struct Stored {
    var number: Int
    var textHash: String
    var source: String?
    var language: String?
    var published: String?
    var basis: String
    var parserVersion: String
  }

  /// The article of that identity.
  func find(identity: String) throws(StoreError) -> Stored? {
    try connection.first(
      """
      SELECT id, text_hash, source, language, published, published_basis, parser_version
      FROM article WHERE identity = ?
      """, identity
    ) { row in
      Stored(
        number: row.int(0), textHash: row.text(1), source: row.optionalText(2),
        language: row.optionalText(3), published: row.optionalText(4), basis: row.text(5),
        parserVersion: row.text(6))
    }
  }

  /// Text and folded text, as the search index took them in.
  func texts(of number: Int) throws(StoreError) -> (text: String, folded: String)? {
    try connection.first("SELECT text, folded FROM article WHERE id = ?", number) { row in
      (row.text(0), row.text(1))
    }
  }

  /// Adds the article; gives its number.
  func add(
    _ article: Article, identity: String, text: String, folded: String, parserVersion: String
  ) throws(StoreError) -> Int {
    try connection.run(
      """
      INSERT INTO article (external_id, identity, source, url, title, language, published,
        published_basis, published_explanation, parser_version, text_hash, text, folded)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      article.id, identity, article.source, article.url, article.title, article.language,
      article.published.date?.iso, article.published.basis.rawValue,
      article.published.explanation, parserVersion, Self.hash(text), Self.storable(text),
      Self.storable(folded))
    return connection.lastRowID
  }

  /// Writes the article over one of the same identity, whose reports and diagnostics go.
  func replace(
    _ number: Int, with article: Article, text: String, folded: String, parserVersion: String
  ) throws(StoreError) {
    try connection.run("DELETE FROM report WHERE article = ?", number)
    try connection.run("DELETE FROM diagnostic WHERE article = ?", number)
    try connection.run(
      """
      UPDATE article SET external_id = ?, source = ?, url = ?, title = ?, language = ?,
        published = ?, published_basis = ?, published_explanation = ?, parser_version = ?,
        text_hash = ?, text = ?, folded = ?
      WHERE id = ?
      """,
      article.id, article.source, article.url, article.title, article.language,
      article.published.date?.iso, article.published.basis.rawValue,
      article.published.explanation, parserVersion, Self.hash(text), Self.storable(text),
      Self.storable(folded), number)
  }

  /// Adds what an analyst should know of the article.
  func add(_ diagnostics: [Diagnostic], to article: Int) throws(StoreError) {
    for (position, diagnostic) in diagnostics.enumerated() {
      try connection.run(
        "INSERT INTO diagnostic (article, position, code, message) VALUES (?, ?, ?, ?)",
        article, position, diagnostic.code, diagnostic.message)
    }
  }

  static func hash(_ text: String) -> String {
    var hash = StableHash()
    hash.combine(text)
    return hash.hexadecimal
  }

  /// The text with U+FFFD for U+0000, at which `substr` would take the text to end. Offsets stay.
  private static func storable(_ text: String) -> String {
    guard text.utf8.contains(0) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      result.unicodeScalars.append(scalar == "\u{0}" ? "\u{fffd}" : scalar)
    }
    return result
  }
}

extension ArticleRecords.Stored {
  /// Whether the stored article says that it was published later than another text of it.
  func isLater(than article: Article) -> Bool {
    guard let published, let other = article.published.date?.iso else { return false }
    return published > other
  }

  /// Whether the stored article says that it was published earlier than another text of it.
  func isEarlier(than article: Article) -> Bool {
    guard let published, let other = article.published.date?.iso else { return false }
    return published < other
  }

  /// Whether another copy of the article says something that the stored one does not.
  ///
  /// What the copy leaves open (source, language, publication date) is no difference: the parser
  /// or another file has filled it in. Its id and the tracking part of its URL do not count.
  func differs(from article: Article, textHash: String) -> Bool {
    if textHash != self.textHash { return true }
    if let source = article.source, source != self.source { return true }
    if let language = article.language, language != self.language { return true }
    guard article.published.basis == .given else { return false }
    return basis != PublicationBasis.given.rawValue || article.published.date?.iso != published
  }
}
