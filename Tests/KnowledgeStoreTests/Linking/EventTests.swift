import EventLinking
import EventModel
import Testing

@testable import KnowledgeStore

@Suite struct EventTests {
  @Test func reportsOfOneAttackAreOneEvent() throws {
    let made = try temporaryStore()
    try made.ingest(Story.attack("a"), Story.attack("b"), Story.attack("c", on: "2020-03-17"))
    #expect(try made.groups() == [["a-report", "b-report"], ["c-report"]])
    let event = try #require(try made.events().first)
    #expect(event.articleCount == 2)
    #expect(event.sourceCount == 2)
    #expect(event.firstReport == Sample.day("2020-03-17"))
    #expect(try made.store.check() == [])
  }

  @Test(arguments: 0..<24)
  func orderAndBatchesMakeNoDifference(seed: Int) throws {
    let stories = [
      Story.attack("a", killed: (3, nil)), Story.attack("b", killed: (4, 4)),
      Story.attack("c", on: "2020-03-17"), Story.attack("d", type: "armed-attack"),
      Story.attack("e", published: "2020-03-15", status: .planned),
      Story.attack("f", text: Story.wire), Story.attack("g", text: Story.wire + " انتهى."),
    ]
    func answer(_ order: [ArticleReports]) throws -> [Event] {
      let made = try temporaryStore()
      for start in stride(from: 0, to: order.count, by: 3) {
        try made.store.inTransaction {
          for story in order[start..<min(start + 3, order.count)] { try made.store.ingest(story) }
        }
      }
      return try made.events()
    }
    var random = SystemOrder(seed: seed)
    #expect(try answer(stories.shuffled(using: &random)) == answer(stories))
  }

  @Test func copiesCountAsOneSource() throws {
    let made = try temporaryStore()
    try made.ingest(
      Story.attack("a", text: Story.wire),
      Story.attack("b", published: "2020-03-18", text: Story.wire + " بحسب الوكالة."),
      Story.attack("c"))
    let event = try #require(try made.events().first)
    #expect(event.reports.map(\.report.id).contains("b-report"))
    #expect(event.articleCount == 3)
    #expect(event.sourceCount == 2)
    #expect(try made.store.original(ofReport: "b-report")?.id == "a")
    #expect(try made.store.original(ofReport: "a-report") == nil)
    #expect(try made.store.statistics().articles == 3)
  }

  @Test func onePaperIsOneSource() throws {
    let made = try temporaryStore()
    try made.ingest(Story.attack("a", source: "الصباح"), Story.attack("b", source: "الصباح"))
    #expect(try made.events().map(\.sourceCount) == [1])
    #expect(try made.events().map(\.articleCount) == [2])
  }

  @Test func theEarlierArticleNamesTheEventAndOldIdsLeadOn() throws {
    let made = try temporaryStore()
    try made.ingest(Story.attack("late", published: "2020-03-18"))
    let first = try #require(try made.events().first).id
    try made.ingest(Story.attack("later", published: "2020-03-19"))
    #expect(try made.events().map(\.id) == [first])
    try made.ingest(Story.attack("early", published: "2020-03-16"))
    let event = try #require(try made.events().first)
    #expect(event.reports.count == 3)
    #expect(event.id != first)
    #expect(try made.store.event(id: first) == made.store.event(id: event.id))
    #expect(try made.store.eventIDs(startingWith: String(first.prefix(8)), limit: 5) == [event.id])
    #expect(try made.store.event(id: "0000000000-raid") == nil)
  }

  @Test func figuresKeepWhoSaidWhich() throws {
    let made = try temporaryStore()
    try made.ingest(
      Story.attack("a", killed: (10, 10)),
      Story.attack("b", published: "2020-03-18", killed: (13, 13)),
      Story.attack("c", published: "2020-03-18", killed: (9, nil)))
    let account = try #require(try made.events().first?.figures.first)
    #expect(account.low == 9)
    #expect(account.high == 13)
    #expect(account.isContradicted)
    #expect(account.claims.count == 3)
    #expect(Set(account.claims.compactMap(\.source)) == ["صحيفة a", "صحيفة b", "صحيفة c"])
  }

  @Test func boundsAndNumbersAgree() throws {
    let made = try temporaryStore()
    try made.ingest(Story.attack("a", killed: (3, nil)), Story.attack("b", killed: (4, 4)))
    let account = try #require(try made.events().first?.figures.first)
    #expect(!account.isContradicted)
    #expect((account.low, account.best, account.high) == (3, 4, 4))
  }

  @Test func aPaperThatCorrectsItselfDoesNotContradictItself() throws {
    let made = try temporaryStore()
    try made.ingest(
      Story.attack("a", source: "الصباح", killed: (10, 10)),
      Story.attack("b", published: "2020-03-18", source: "الصباح", killed: (13, 13)))
    let account = try #require(try made.events().first?.figures.first)
    #expect(!account.isContradicted)
    #expect(account.best == 13)
    #expect(account.claims.map(\.isSuperseded) == [true, false])
  }

  @Test func statusHasAHistory() throws {
    let made = try temporaryStore()
    try made.ingest(
      Story.attack("b", published: "2020-03-17"),
      Story.attack("a", published: "2020-03-15", status: .planned),
      Story.attack("c", published: "2020-03-18", status: .negated))
    let event = try #require(try made.events().first)
    #expect(event.statuses.map(\.status) == [.planned, .occurred, .negated])
    #expect(event.record.status == .occurred)
    #expect(event.isDenied)
    #expect(try made.events { $0.statuses = [.occurred] }.count == 1)
    #expect(try made.events { $0.statuses = [.planned] }.isEmpty)
  }

  @Test func filtersLookAtAllReports() throws {
    let made = try temporaryStore()
    try made.ingest(Story.attack("a"), Story.attack("b", type: "armed-attack", source: "رويترز"))
    #expect(try made.events { $0.sources = ["رويترز"] }.count == 1)
    #expect(try made.events { $0.places = ["country:IRQ"] }.count == 1)
    #expect(try made.events { $0.actors = ["org.quds-force"] }.first?.reports.count == 2)
    #expect(try made.events { $0.types = ["rocket-attack"] }.count == 1)
    #expect(try made.events { $0.types = ["armed-attack"] }.isEmpty)
    #expect(try made.events { $0.since = Sample.day("2020-03-17") }.isEmpty)
    #expect(try made.events { $0.until = Sample.day("2020-03-17") }.count == 1)
    for sort in EventSort.allCases { #expect(try made.events { $0.sort = sort }.count == 1) }
  }

  @Test func linksAndRefusalsAreExplained() throws {
    let made = try temporaryStore()
    try made.ingest(Story.attack("a"), Story.attack("b"), Story.attack("c", type: "drone-attack"))
    let event = try #require(try made.events { $0.types = ["rocket-attack"] }.first)
    let links = try made.store.links(ofEvent: event.id)
    #expect(links.count == 1)
    #expect(links.first?.decision.verdict == .same)
    let refusals = try made.store.refusals(ofEvent: event.id, limit: 9)
    #expect(refusals.map(\.other) == ["c-report"])
    #expect(
      refusals.first?.decision.reasons.contains { $0.isConflict && $0.aspect == .type } == true)
  }

  @Test func oldStoresGetTheirEvents() throws {
    let made = try temporaryStore()
    try made.ingest(Story.attack("a"), Story.attack("b"))
    let before = try made.events()
    try made.store.connection.execute("DELETE FROM event; DELETE FROM report_event")
    for table in ["report_pair", "report_block", "article_band"] {
      try made.store.connection.execute("DELETE FROM \(table)")
    }
    let store = try KnowledgeStore.open(at: made.path, access: .readWrite)
    #expect(try store.events(matching: EventFilter()) == before)
  }

  @Test func anErrorUndoesTheLinksToo() throws {
    struct Stop: Error {}
    let made = try temporaryStore()
    try made.ingest(Story.attack("a"))
    let before = try made.events()
    #expect(throws: Stop.self) {
      try made.store.inTransaction {
        try made.store.ingest(Story.attack("b"))
        throw Stop()
      }
    }
    #expect(try made.events() == before)
    try made.ingest(Story.attack("c"))
    #expect(try made.groups() == [["a-report", "c-report"]])
  }
}

/// An order that is the same in every run.
struct SystemOrder: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
