import EventModel
import Testing

@testable import KnowledgeStore

@Suite struct RoundTripTests {
  /// A report in which every field has a value.
  private func fullResult() -> ArticleReports {
    let article = Sample.article(
      published: Publication(
        date: Sample.day("2020-03-17"), basis: .inferred, explanation: "يوم الثلاثاء"))
    var report = Sample.report("rocket-attack-2020-03-16-asad-1", in: article)
    report.date = EventDate(
      earliest: Sample.day("2020-03-16"), latest: Sample.day("2020-03-17"), text: "أمس")
    report.places = [Sample.place(World.baghdad, .near), Sample.place(World.asad), Sample.village]
    report.actors = [Sample.actor(World.quds, .accused), Sample.league]
    report.quantities = [
      Figure(kind: .rockets, low: 5, high: 5, approximate: false, text: "خمسة صواريخ"),
      Figure(kind: .killed, low: 20, high: nil, approximate: true, text: "عشرات"),
    ]
    report.attribution = Attribution(text: "مصدر أمني", actor: "org.coalition")
    report.mentions.append(
      Mention(
        evidence: Sample.quote("قصف على قاعدة عين الأسد", in: article),
        trigger: Sample.quote("قصف", in: article)))
    report.steps = ["trigger: سقطت", "a \"quoted\" \\ step\n\u{1}", ""]
    return ArticleReports(
      article: article, reports: [report],
      diagnostics: [Diagnostic(code: "year-guessed", message: "The year follows from the text.")])
  }

  @Test func reportWithAllFieldsComesBack() throws {
    let made = try temporaryStore()
    let result = fullResult()
    try made.ingest(result)
    let stored = try #require(try made.store.report(id: result.reports[0].id))
    #expect(stored.report == result.reports[0])
    #expect(stored.article == result.article)
  }

  @Test func listedReportHasAnArticleWithoutTextAndNoSteps() throws {
    let made = try temporaryStore()
    let result = fullResult()
    try made.ingest(result)
    let stored = try #require(try made.store.reports(matching: EventFilter()).first)
    var article = result.article
    article.body = ""
    var report = result.reports[0]
    report.steps = []
    #expect(stored.report == report)
    #expect(stored.article == article)
  }

  @Test func absentValuesStayAbsent() throws {
    let made = try temporaryStore()
    let article = Article(id: "x", body: "سقطت صواريخ")
    let mention = Mention(
      evidence: Sample.quote("سقطت صواريخ", in: article),
      trigger: Sample.quote("سقطت", in: article))
    let report = Report(
      id: "r", type: "rocket-attack", status: .negated,
      plover: PloverCode(event: "ASSAULT", mode: nil, quad: 4), date: nil, places: [], actors: [],
      quantities: [], attribution: nil, mentions: [mention], confidence: 0, rule: "f")
    try made.ingest(Sample.result(article, report))
    let stored = try #require(try made.store.report(id: "r"))
    #expect(stored == StoredReport(report: report, article: article))
  }

  @Test(arguments: [
    ("2020-03-16", nil), (nil, "2020-03-16"), ("2020-01-01", "2020-12-31"), (nil, nil),
  ])
  func openAndLongDatesComeBack(earliest: String?, latest: String?) throws {
    let made = try temporaryStore()
    let report = Sample.report("r", date: Sample.days(earliest, latest))
    try made.ingest(Sample.result(Sample.article(), report))
    #expect(try made.store.report(id: "r")?.report.date == report.date)
  }

  @Test(arguments: [nil, "", "عنوان"])
  func bodyComesBackUnderAnyTitle(title: String?) throws {
    let made = try temporaryStore()
    let article = Sample.article(
      title: title, body: "\n\nسقطت خمسة صواريخ على قاعدة عين الأسد أمس\n")
    try made.ingest(Sample.result(article, Sample.report("r", in: article)))
    #expect(try made.store.report(id: "r")?.article == article)
  }

  @Test func unknownReportIsNil() throws {
    #expect(try temporaryStore().store.report(id: "r") == nil)
  }

  @Test func manyReportsKeepTheirParts() throws {
    let made = try temporaryStore()
    let count = 1_203
    let reports = (0..<count).map { number in
      var report = Sample.report("r\(number + 10_000)")
      report.quantities = [
        Figure(kind: .killed, low: number, high: number, approximate: false, text: "\(number)")
      ]
      return report
    }
    try made.ingest(
      ArticleReports(article: Sample.article(), reports: reports, diagnostics: []))
    let stored = try made.store.reports(matching: EventFilter())
    #expect(stored.map(\.report) == reports)
  }
}
