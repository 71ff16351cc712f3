import EventLinking
import EventModel
import Testing

@testable import KnowledgeStore

@Suite struct VersionTests {
  private let url = "https://example.com/news/attack"

  private func version(_ words: String, _ killed: Int, on day: String) -> ArticleReports {
    Story.attack(
      "v", published: day, killed: (killed, killed), text: "\(words) في هجوم على القاعدة", url: url)
  }

  @Test func aRevisionReplacesItsReportsAndKeepsTheFirstText() throws {
    let made = try temporaryStore()
    #expect(
      try made.ingest(
        version("سقط عشرة", 10, on: "2020-03-17"), version("سقط ثلاثة عشر", 13, on: "2020-03-18"))
        == [.added, .updated])
    let event = try #require(try made.events().first)
    #expect(event.figures.first?.best == 13)
    #expect(event.reports.count == 1)
    let revisions = try made.store.revisions(ofReport: event.reports[0].report.id)
    #expect(revisions.count == 1)
    #expect(revisions.first?.published == Sample.day("2020-03-17"))
    let change = revisions.first?.changes.first
    #expect(change?.what == "figures")
    #expect(change?.before == "killed 10")
    #expect(change?.after == "killed 13")
  }

  @Test func theLaterTextCountsWhicheverComesFirst() throws {
    let first = version("سقط عشرة", 10, on: "2020-03-17")
    let second = version("سقط ثلاثة عشر", 13, on: "2020-03-18")
    let forward = try temporaryStore()
    try forward.ingest(first, second)
    let backward = try temporaryStore()
    try backward.ingest(second, first)
    #expect(try forward.events() == backward.events())
    let id = try #require(try forward.events().first?.reports.first?.report.id)
    #expect(
      try forward.store.revisions(ofReport: id).map(\.changes)
        == backward.store.revisions(ofReport: id).map(\.changes))
    #expect(try forward.ingest(first) == [.unchanged])
    #expect(try backward.ingest(first) == [.unchanged])
    #expect(try backward.ingest(second) == [.unchanged])
  }

  @Test func idsOfAFirstTextLeadToTheRevisedOne() throws {
    let made = try temporaryStore()
    try made.ingest(version("سقط عشرة", 10, on: "2020-03-17"))
    let old = try #require(try made.events().first).id
    var second = version("نفي الهجوم", 0, on: "2020-03-18")
    second.reports[0].places = [Sample.place(World.anbar)]
    try made.ingest(second)
    let event = try #require(try made.events().first)
    #expect(event.id != old)
    #expect(try made.store.event(id: old)?.id == event.id)
  }

  @Test func reparsingKeepsIdsAndTellsWhatChanged() throws {
    let made = try temporaryStore()
    var story = Story.attack("a")
    try made.ingest(story)
    let old = try #require(try made.events().first)
    story.reports[0].id = "new-id"
    story.reports[0].places = [Sample.place(World.baghdad)]
    let numbers = try made.store.articlesToReparse(all: false, parserVersion: "2")
    #expect(numbers.count == 1)
    let article = try #require(try made.store.storedArticle(numbers[0]))
    #expect(article.article == story.article)
    let changes = try made.store.reparse(
      numbers[0], story, place: { World.places[$0] }, actor: { World.actors[$0] },
      fold: World.fold, parserVersion: "2")
    #expect(changes.map(\.what) == ["place"])
    let event = try #require(try made.events().first)
    #expect(event.id.prefix(10) == old.id.prefix(10))
    #expect(event.reports.map(\.report.id) == ["a-report"])
    #expect(event.record.places.map(\.id) == ["iq.city.baghdad"])
    #expect(try made.store.articlesToReparse(all: false, parserVersion: "2") == [])
    #expect(try made.store.articlesToReparse(all: true, parserVersion: "2") == numbers)
    #expect(try made.store.check() == [])
  }
}
