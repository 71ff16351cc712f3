import EventModel
import Testing

@testable import KnowledgeStore

@Suite struct TransactionTests {
  private struct Interruption: Error {}

  private func result(_ id: String, _ reportID: String) -> ArticleReports {
    Sample.result(
      Sample.article(id), Sample.report(reportID, places: [Sample.place(World.asad)]))
  }

  @Test func failureUndoesAllOfIt() throws {
    let made = try temporaryStore()
    #expect(throws: Interruption.self) {
      try made.store.inTransaction {
        try made.ingest(result("a", "r1"))
        throw Interruption()
      }
    }
    #expect(try made.store.statistics().articles == 0)
    // What the connection remembered of the places is undone as well.
    try made.ingest(result("a", "r1"))
    #expect(try made.ids { $0.places = ["country:IRQ"] } == ["r1"])
    #expect(try made.store.check() == [])
  }

  @Test func failedArticleIsUndoneAlone() throws {
    let made = try temporaryStore()
    try made.store.inTransaction {
      try made.ingest(result("a", "r1"))
      // A second article with a report of the same id.
      #expect(throws: StoreError.self) { try made.ingest(result("b", "r1")) }
      try made.ingest(result("c", "r2"))
    }
    #expect(try made.ids() == ["r1", "r2"])
    #expect(try made.store.articles(limit: nil).map(\.article.id) == ["a", "c"])
    #expect(try made.store.check() == [])
  }

  @Test func articleMayChangeTwiceInOneTransaction() throws {
    let made = try temporaryStore()
    func version(_ words: String) -> ArticleReports {
      Sample.result(Sample.article(body: Sample.body + words), Sample.report("r1"))
    }
    try made.ingest(version(" واحد"))
    try made.store.inTransaction {
      try made.ingest(version(" اثنان"))
      try made.ingest(version(" ثلاثة"))
    }
    #expect(try made.store.check() == [])
    #expect(try made.store.connection.articleTitles(matching: "ثلاثة").count == 1)
    #expect(try made.store.connection.articleTitles(matching: "واحد").count == 0)
  }

  @Test func resultOfTheBodyIsHandedOn() throws {
    #expect(try temporaryStore().store.inTransaction { 7 } == 7)
  }
}
