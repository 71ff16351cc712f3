package import EventModel

/// A stored report in the form of the contract, with the article that it comes from.
package struct ReportRecord: Encodable {
  /// Name and version of the form.
  package static let schema = "waqai.report/1"

  private var stored: StoredReport
  private var showsSteps: Bool

  /// Wraps a stored report; `showsSteps` adds the way from the words to the record as `steps`.
  package init(_ stored: StoredReport, showsSteps: Bool = false) {
    self.stored = stored
    self.showsSteps = showsSteps
  }

  private enum CodingKeys: String, CodingKey { case schema, article, steps }

  /// Writes the keys of an event of `extract`, then `article` and `schema`.
  package func encode(to encoder: any Encoder) throws {
    try stored.report.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(Self.schema, forKey: .schema)
    try container.encode(ArticleReference(article: stored.article), forKey: .article)
    if showsSteps { try container.encode(stored.report.steps, forKey: .steps) }
  }
}

/// What a report says of its article.
struct ArticleReference: Encodable {
  var article: Article

  private enum CodingKeys: String, CodingKey { case id, source, url, title, published }

  /// Writes every key, unknown values as null.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(article.id, forKey: .id)
    try container.encode(article.source, forKey: .source)
    try container.encode(article.url, forKey: .url)
    try container.encode(article.title, forKey: .title)
    try container.encode(article.published, forKey: .published)
  }
}
