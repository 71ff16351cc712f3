import EventModel
import Testing

@testable import KnowledgeStore

@Suite struct SummaryTests {
  private func filled() throws -> TemporaryStore {
    let made = try temporaryStore()
    let later = Sample.article("b02", published: .given(Sample.day("2020-05-01")))
    let undated = Sample.article("b03", source: nil, published: .unknown)
    let quds = Sample.actor(World.quds)
    try made.ingest(
      Sample.result(
        Sample.article(),
        // Two places in Iraq and one actor in two roles: counted once each.
        Sample.report(
          "r1", places: [Sample.place(World.asad), Sample.place(World.baghdad)],
          actors: [quds, Sample.actor(World.quds, .claimant)]),
        Sample.report("r2", places: [Sample.place(World.asad)], actors: [quds])),
      Sample.result(undated),
      Sample.result(
        later,
        Sample.report(
          "r3", places: [Sample.place(World.iran)], actors: [Sample.league], in: later)))
    return made
  }

  @Test func articlesNewestFirst() throws {
    let made = try filled()
    let articles = try made.store.articles(limit: nil)
    #expect(articles.map(\.article.id) == ["b02", "b01", "b03"])
    #expect(articles.map(\.reportCount) == [1, 2, 0])
    #expect(articles.map(\.article.body) == ["", "", ""])
    #expect(try made.store.articles(limit: 1).map(\.article.id) == ["b02"])
  }

  @Test func placesCountReportsInsideThem() throws {
    let places = try filled().store.places(limit: nil)
    #expect(
      places.map(\.place.id) == [
        "country:IRQ", "iq.base.ain-al-asad", "iq.gov.anbar", "country:IRN", "iq.city.baghdad",
      ])
    #expect(places.map(\.reportCount) == [2, 2, 2, 1, 1])
    #expect(places[1].place == World.asad)
  }

  @Test func actorsCountReportsInAnyRole() throws {
    let actors = try filled().store.actors(limit: 2)
    #expect(actors.map(\.reportCount) == [2, 1])
    #expect(actors.first?.actor == World.quds)
    #expect(actors.last?.actor.isNew == true)
  }

  @Test func sourcesByName() throws {
    let sources = try filled().store.sources()
    #expect(sources.map(\.name) == ["السومرية"])
    #expect(sources.map(\.articleCount) == [2])
  }

  @Test func statisticsCountEntries() throws {
    let statistics = try filled().store.statistics()
    #expect(statistics.articles == 3)
    #expect(statistics.reports == 3)
    #expect(statistics.places == 5)
    // Quds Force, the Revolutionary Guard and Iran, of which it is part, and the league.
    #expect(statistics.actors == 4)
  }
}
