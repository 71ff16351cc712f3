import EventModel
import Testing

@testable import KnowledgeStore

@Suite struct DateFilterTests {
  private func filled() throws -> TemporaryStore {
    let made = try temporaryStore()
    try made.ingest(
      Sample.result(
        Sample.article(),
        Sample.report("day", date: Sample.days("2020-03-16", "2020-03-16")),
        Sample.report("year", date: Sample.days("2020-01-01", "2020-12-31")),
        Sample.report("before", date: Sample.days(nil, "2020-02-01")),
        Sample.report("after", date: Sample.days("2020-06-01", nil)),
        Sample.report("undated", date: nil)))
    return made
  }

  private struct Span: Sendable {
    var since: String?
    var until: String?
    var expected: [String]
  }

  private static let spans: [Span] = [
    Span(since: "2020-03-16", until: nil, expected: ["year", "day", "after"]),
    Span(since: "2020-03-17", until: nil, expected: ["year", "after"]),
    Span(since: "2021-01-01", until: nil, expected: ["after"]),
    Span(since: nil, until: "2020-03-16", expected: ["year", "before", "day"]),
    Span(since: nil, until: "2020-03-15", expected: ["year", "before"]),
    Span(since: nil, until: "2019-01-01", expected: ["before"]),
    Span(since: "2020-03-01", until: "2020-03-31", expected: ["year", "day"]),
    Span(since: "2020-02-01", until: "2020-02-01", expected: ["year", "before"]),
    Span(since: "2019-01-01", until: "2019-01-01", expected: ["before"]),
    Span(since: "2022-01-01", until: "2022-12-31", expected: ["after"]),
  ]

  @Test(arguments: spans.indices)
  func datesThatMayLieInTheSpan(index: Int) throws {
    let span = Self.spans[index]
    let ids = try filled().ids {
      $0.since = span.since.map(Sample.day)
      $0.until = span.until.map(Sample.day)
    }
    #expect(ids == span.expected)
  }
}
