import EventModel
import Testing

@testable import KnowledgeStore

@Suite struct QueryPlanTests {
  private static func filter(_ change: (inout EventFilter) -> Void) -> EventFilter {
    var filter = EventFilter()
    change(&filter)
    return filter
  }

  static let filters: [EventFilter] = [
    filter { $0.places = ["country:IRQ"] },
    filter { $0.places = ["country:IRQ", "country:IRN"] },
    filter { $0.actors = ["org.irgc"] },
    filter { $0.actors = ["org.irgc", "org.quds-force"] },
    filter { ($0.actors, $0.roles) = (["org.irgc"], [.actor, .accused]) },
    filter { $0.roles = [.actor] },
    filter { $0.types = ["visit"] },
    filter { $0.types = ["visit", "rocket-attack"] },
    filter { $0.statuses = [.planned] },
    filter { $0.statuses = [.planned, .negated] },
    filter { $0.sources = ["رويترز"] },
    filter { $0.sources = ["رويترز", "السومرية"] },
    filter { $0.since = Sample.day("2020-03-01") },
    filter { $0.until = Sample.day("2020-03-01") },
    filter {
      ($0.since, $0.until) = (Sample.day("2020-03-01"), Sample.day("2020-04-01"))
      ($0.places, $0.types, $0.sort) = (["country:IRQ"], ["visit"], .place)
    },
  ]

  @Test(arguments: filters.indices)
  func filterReadsNoReportThatItsIndexDoesNotFind(index: Int) throws {
    let plan = try temporaryStore().store.explainPlan(of: Self.filters[index])
    #expect(plan.contains { $0.hasPrefix("SEARCH report ") }, "\(plan)")
    #expect(!plan.contains { $0.hasPrefix("SCAN report") }, "\(plan)")
  }

  @Test(arguments: [EventSort.date, .newest, .type, .place])
  func orderComesFromAnIndex(sort: EventSort) throws {
    let plan = try temporaryStore().store.explainPlan(of: Self.filter { $0.sort = sort })
    #expect(plan.first?.hasPrefix("SCAN report USING INDEX report_by_") == true, "\(plan)")
    #expect(!plan.contains("USE TEMP B-TREE FOR ORDER BY"), "\(plan)")
  }

  @Test func broadFilterWalksInOrderAndFindsTheSame() throws {
    let made = try temporaryStore()
    let count = FilterQuery.manyReports + 10
    let reports = (0..<count).map { number in
      Sample.report(
        "r\(number + 10_000)", status: number % 3 == 0 ? .planned : .occurred,
        date: EventDate(day: Sample.day("2020-01-01").adding(days: number % 700)),
        places: [Sample.place(World.asad), Sample.place(World.baghdad, .near)],
        actors: [Sample.actor(World.quds)])
    }
    try made.ingest(
      ArticleReports(article: Sample.article(), reports: reports, diagnostics: []))
    let broad = Self.filter {
      $0.places = ["country:IRQ"]
      $0.actors = ["org.quds-force", "org.irgc"]
      $0.sources = ["السومرية", "رويترز"]
      $0.types = ["visit", "rocket-attack"]
      $0.since = Sample.day("2020-01-01")
      $0.until = Sample.day("2022-01-01")
      $0.limit = 50
    }
    let plan = try made.store.explainPlan(of: broad)
    #expect(plan.first?.contains(" report USING INDEX report_by_date") == true, "\(plan)")
    #expect(!plan.contains("USE TEMP B-TREE FOR ORDER BY"), "\(plan)")
    let found = try made.store.reports(matching: broad).map(\.report.id)
    let unfiltered = try made.ids { $0.limit = 50 }
    #expect(found == unfiltered)

    // With one narrow condition the same ones are only checked.
    var narrow = broad
    narrow.statuses = [.planned]
    narrow.limit = nil
    let expected = try made.ids().filter { id in
      reports.contains { $0.id == id && $0.status == .planned }
    }
    #expect(try made.store.reports(matching: narrow).map(\.report.id) == expected)
    let narrowPlan = try made.store.explainPlan(of: narrow)
    #expect(narrowPlan.first?.contains("report_by_status") == true, "\(narrowPlan)")
  }
}
