import EventModel
import Testing

@testable import KnowledgeStore

extension Connection {
  /// Titles of the articles that a full-text query finds.
  func articleTitles(matching query: String) throws -> [String] {
    try rows(
      """
      SELECT article.title FROM article_fts JOIN article ON article.id = article_fts.rowid
      WHERE article_fts MATCH ? ORDER BY article.id
      """, query
    ) { row in row.text(0) }
  }
}

@Suite struct SearchTests {
  private func filled() throws -> TemporaryStore {
    let made = try temporaryStore()
    try made.ingest(Sample.result())
    return made
  }

  @Test(arguments: ["قاعدة", "قاعده", "folded:قاعده", "folded:\"عين الاسد\"", "text:\"عين الأسد\""])
  func wordIsFoundAsWrittenAndFolded(query: String) throws {
    #expect(try filled().store.connection.articleTitles(matching: query) == [Sample.title])
  }

  @Test(arguments: ["text:قاعده", "folded:قاعدة", "مطار"])
  func columnHoldsItsOwnSpellingOnly(query: String) throws {
    #expect(try filled().store.connection.articleTitles(matching: query) == [])
  }

  @Test func changedArticleIsFoundByItsNewWordsOnly() throws {
    let made = try filled()
    try made.ingest(Sample.result(Sample.article(title: "زيارة", body: "زار الوزير بغداد")))
    #expect(try made.store.connection.articleTitles(matching: "صواريخ") == [])
    #expect(try made.store.connection.articleTitles(matching: "الوزير") == ["زيارة"])
    #expect(try made.store.check() == [])
  }

  @Test func damagedIndexIsReported() throws {
    let made = try filled()
    try made.store.connection.execute("UPDATE article SET text = 'شيء آخر'")
    #expect(
      try made.store.check() == ["the search index does not agree with the articles' text"])
    try made.store.connection.execute("INSERT INTO article_fts (article_fts) VALUES ('rebuild')")
    #expect(try made.store.check() == [])
  }
}
