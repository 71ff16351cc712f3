import EventModel
import Testing

@testable import TimelineExport

@Suite("Every format of a list of events")
struct EventFormatTests {
  private let reports = Array(Sample.reports.prefix(2))

  private func event(corrections: [Correction] = []) -> Event {
    var record = reports[0].report
    record.id = "0a1b2c3d4e-rocket-attack"
    let claims = [(0, 5), (1, 8)].map { group, value in
      FigureClaim(
        figure: Figure(kind: .rockets, low: value, high: value, approximate: false, text: "صواريخ"),
        source: "صحيفة \(group)", attribution: nil, published: CalendarDate(iso: "2020-03-17"),
        report: reports[group].report.id, sourceGroup: group)
    }
    let account = FigureAccount(
      kind: .rockets, low: 5, best: 8, high: 8, isContradicted: true, claims: claims)
    let phases = [Status.planned, .occurred].map {
      StatusPhase(
        status: $0, firstReport: CalendarDate(iso: "2020-03-17"),
        lastReport: CalendarDate(iso: "2020-03-18"), reports: 1, sources: 1)
    }
    return Event(
      record: record, reports: reports, articleCount: 2, sourceCount: 2,
      firstReport: CalendarDate(iso: "2020-03-17"), lastReport: CalendarDate(iso: "2020-03-18"),
      statuses: phases, figures: [account], corrections: corrections)
  }

  private let correction = Correction(
    field: "rockets", value: "7", reason: "counted on site", decision: 3)

  @Test func onlyAddsToTheFieldsOfReports() throws {
    let report = try #require(reports.first)
    for format in [ReportFormat.lines, .csv] {
      let own = try format.text(of: [report]).split(whereSeparator: \.isNewline).first ?? ""
      let text = try format.text(ofEvents: [event()])
      let first = text.split(whereSeparator: \.isNewline).first ?? ""
      let separator: Character = format == .csv ? "," : "\t"
      #expect(first.count { $0 == separator } > own.count { $0 == separator })
      if format == .csv { #expect(first.hasPrefix(own)) }
    }
    let json = try ReportFormat.jsonl.text(ofEvents: [event()])
    for key in [
      "articles", "sources", "firstReport", "lastReport", "statuses", "figures", "reports",
    ] {
      #expect(json.contains("\"\(key)\":"))
    }
    #expect(json.contains("\"disputed\":true"))
  }

  @Test func peopleSeeWeightHistoryAndDisputes() throws {
    let text = try ReportFormat.text.text(ofEvents: [event()])
    #expect(text.contains("2 articles, 2 sources · planned 2020-03-17, occurred 2020-03-17"))
    let table = try ReportFormat.table.text(ofEvents: [event()], width: 300)
    #expect(table.contains("rockets 8 (5-8 disputed)"))
    #expect(details(of: event()).contains("5 2020-03-17, صحيفة 0 «صواريخ»"))
  }

  @Test func correctionsAreMarkedEverywhere() throws {
    let corrected = event(corrections: [correction])
    #expect(try ReportFormat.table.text(ofEvents: [corrected], width: 300).contains("rockets 7*"))
    for format in [ReportFormat.text, .md] {
      #expect(try format.text(ofEvents: [corrected]).contains("corrected: rockets"))
    }
    for format in [ReportFormat.lines, .csv] {
      #expect(
        try format.text(ofEvents: [corrected]).hasSuffix(
          format == .csv ? ",rockets\r\n" : "\trockets\n"))
    }
    #expect(try ReportFormat.json.text(ofEvents: [corrected]).contains("counted on site"))
    let shown = details(of: corrected)
    #expect(shown.contains("rockets 7*"))
    #expect(shown.contains("corrected   rockets to 7, decision 3: counted on site"))
  }
}
