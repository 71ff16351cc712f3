import EventModel
import Testing

@testable import KnowledgeStore

@Suite struct IngestTests {
  private let report = Sample.report(
    "r1", places: [Sample.place(World.asad)], actors: [Sample.actor(World.quds)])

  @Test func sameArticleAgainWritesNothing() throws {
    let made = try temporaryStore()
    let result = Sample.result(Sample.article(), report)
    #expect(try made.ingest(result, result) == [.added, .unchanged])
    let before = try made.store.connection.number("SELECT total_changes()")
    #expect(try made.ingest(result) == [.unchanged])
    #expect(try made.store.connection.number("SELECT total_changes()") == before)
    #expect(try made.ids() == ["r1"])
  }

  @Test func copyWithTrackingAndOtherIdIsTheSameArticle() throws {
    let made = try temporaryStore()
    try made.ingest(Sample.result(Sample.article(), report))
    let copy = Sample.article("other", url: "http://EXAMPLE.com/news/b01/?utm_source=x#top")
    #expect(try made.ingest(Sample.result(copy, report)) == [.unchanged])
  }

  @Test func changedTextReplacesReports() throws {
    let made = try temporaryStore()
    var old = Sample.result(Sample.article(), report, Sample.report("r2"))
    old.diagnostics = [Diagnostic(code: "old", message: "old")]
    let article = Sample.article(body: Sample.body + " وأضاف شيئا.")
    #expect(
      try made.ingest(old, Sample.result(article, Sample.report("r3"))) == [.added, .updated])
    #expect(try made.ids() == ["r3"])
    #expect(try made.store.report(id: "r3")?.article == article)
    #expect(try made.store.statistics().articles == 1)
    #expect(try made.store.connection.number("SELECT count(*) FROM diagnostic") == 0)
    #expect(try made.store.check() == [])
  }

  @Test func changedTextMayKeepItsReportIds() throws {
    let made = try temporaryStore()
    let article = Sample.article(body: Sample.body + " وأضاف شيئا.")
    try made.ingest(Sample.result(Sample.article(), report), Sample.result(article, report))
    #expect(try made.ids() == ["r1"])
  }

  @Test func otherFactsAreAnUpdateButMissingOnesAreNot() throws {
    let made = try temporaryStore()
    try made.ingest(Sample.result(Sample.article(), report))
    let store = made.store
    var copy = Sample.article()
    copy.source = nil
    copy.language = nil
    copy.published = .unknown
    #expect(try store.outcome(of: copy, fold: World.fold) == .unchanged)
    copy.published = .given(Sample.day("2020-03-18"))
    #expect(try store.outcome(of: copy, fold: World.fold) == .updated)
    copy.published = .unknown
    copy.source = "رويترز"
    #expect(try store.outcome(of: copy, fold: World.fold) == .updated)
  }

  @Test func inferredDateDoesNotMakeAnArticleChange() throws {
    let made = try temporaryStore()
    let raw = Sample.article(published: .unknown)
    var read = raw
    read.published = Publication(
      date: Sample.day("2020-03-17"), basis: .inferred, explanation: "weekday")
    try made.ingest(Sample.result(read, report))
    #expect(try made.store.outcome(of: raw, fold: World.fold) == .unchanged)
    #expect(try made.ingest(Sample.result(read, report)) == [.unchanged])
  }

  @Test func otherParserVersionReplaces() throws {
    let made = try temporaryStore()
    let result = Sample.result(Sample.article(), report)
    try made.ingest(result)
    #expect(try made.store.outcome(of: result.article, fold: World.fold) == .unchanged)
    #expect(
      try made.store.outcome(of: result.article, fold: World.fold, parserVersion: "2")
        == .updated)
    #expect(try made.store.ingest(result, parserVersion: "2") == .updated)
    #expect(try made.store.ingest(result, parserVersion: "2") == .unchanged)
  }

  @Test func articlesOfOneIdStayTwo() throws {
    let made = try temporaryStore()
    let first = Sample.article("b01", url: "https://example.com/1")
    let second = Sample.article("b01", url: "https://example.com/2")
    #expect(
      try made.ingest(Sample.result(first, report), Sample.result(second, Sample.report("r2")))
        == [.added, .added])
    #expect(try made.store.articles(limit: nil).map(\.article.url) == [first.url, second.url])
  }

  @Test func newEntriesAreMarkedAndGoWithTheirLastReport() throws {
    let made = try temporaryStore()
    let named = Sample.report("r1", places: [Sample.village], actors: [Sample.league])
    try made.ingest(Sample.result(Sample.article(), named))
    let places = try made.store.places(namedFolded: "قريه الامل")
    #expect(places.map(\.id) == ["new.qaryat-al-amal"])
    #expect(places.first?.isNew == true)
    #expect(places.first?.parent == "country:IRQ")
    let actors = try made.store.actors(namedFolded: "عصبه الثائرين")
    #expect(actors.map(\.kind) == [.armedGroup])

    let article = Sample.article(body: Sample.body + " تصحيح.")
    try made.ingest(Sample.result(article, report))
    #expect(try made.store.places(namedFolded: "قريه الامل") == [])
    #expect(try made.store.actors(namedFolded: "عصبه الثائرين") == [])
  }

  @Test func catalogueEntriesAreNotFoundAsNew() throws {
    let made = try temporaryStore()
    try made.ingest(Sample.result(Sample.article(), report))
    #expect(try made.store.places(namedFolded: World.fold("قاعدة عين الأسد")) == [])
    #expect(try made.store.actors(namedFolded: World.fold("فيلق القدس")) == [])
  }

  @Test func unknownEventTypeIsAddedByItsCodes() throws {
    let made = try temporaryStore()
    try made.ingest(Sample.result(Sample.article(), Sample.report("r1", type: "comet")))
    #expect(try made.ids { $0.types = ["comet"] } == ["r1"])
  }

  @Test func unknownSpeakerIsKept() throws {
    let made = try temporaryStore()
    var report = report
    report.attribution = Attribution(text: "متحدث", actor: "new.speaker")
    try made.ingest(Sample.result(Sample.article(), report))
    #expect(try made.store.report(id: "r1")?.report == report)
  }
}
