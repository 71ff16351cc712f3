import EventModel
import Testing

@testable import TimelineExport

@Suite("Every format of a list of reports")
struct ReportFormatTests {
  @Test("is written as recorded", arguments: ReportFormat.allCases)
  func golden(format: ReportFormat) throws {
    try expectGolden(
      try format.text(of: Sample.reports, width: 80), "reports.\(format.rawValue).golden")
  }

  @Test("has no direction marks but for the exact words in JSON", arguments: ReportFormat.allCases)
  func directionMarks(format: ReportFormat) throws {
    let text = try format.text(of: Sample.reports)
    let hasMarks = text.unicodeScalars.contains(where: isBidiControl)
    #expect(hasMarks == [.json, .jsonl].contains(format))
  }

  @Test("has a form for no reports", arguments: ReportFormat.allCases)
  func empty(format: ReportFormat) throws {
    let text = try format.text(of: [])
    switch format {
    case .json: #expect(text == "[]\n")
    case .csv: #expect(text.hasPrefix("date,earliest,latest,precision,status,type,"))
    case .md: #expect(text == "# Chronicle\n")
    case .text, .table, .lines, .jsonl: #expect(text.isEmpty)
    }
  }

  @Test("reads text as text in a terminal: no escape sequence of an article comes through")
  func escapeSequences() throws {
    var report = Sample.call
    report.mentions = [Sample.mention("هجوم\u{1B}[2J", trigger: 0..<4)]
    let stored = [StoredReport(report: report, article: Sample.agency)]
    for format in [ReportFormat.text, .table, .lines, .md] {
      #expect(try !format.text(of: stored).contains("\u{1B}"))
    }
  }
}

@Suite("The table of reports")
struct ReportTableTests {
  @Test("fits the width", arguments: [80, 100, 132, 200])
  func width(columns: Int) throws {
    let table = try ReportFormat.table.text(of: Sample.reports, width: columns)
    let widest = table.split(separator: "\n").map { displayWidth(of: $0) }.max() ?? 0
    #expect(widest <= columns)
  }

  @Test("lets only the last column be Arabic")
  func arabicLast() throws {
    let listing = Listing.table(of: Sample.reports)
    for row in listing.rows {
      #expect(!row.dropLast().contains { hasRightToLeftLetters($0.cell) })
    }
  }

  @Test("shortens ids as far as they stay different")
  func shortIDs() {
    #expect(lengthThatParts(["6a1f20c93b4e", "6a1f20c93b5f"], atLeast: 8) == 11)
    #expect(lengthThatParts(["6a", "7b"], atLeast: 8) == 8)
    #expect(lengthThatParts(["a", "a"], atLeast: 1) == 1)
  }
}

@Suite("The details of a report")
struct ReportDetailsTests {
  @Test("are written as recorded")
  func golden() throws {
    let text = details(
      of: Sample.reports[0], facts: [("cameo", "194"), ("acled", "Explosions/Remote violence")],
      showsSteps: true)
    try expectGolden(text, "details.golden")
  }

  @Test("are JSON with the steps where these are asked for")
  func steps() throws {
    #expect(try prettyJSON(ReportRecord(Sample.reports[0], showsSteps: true)).contains("\"steps\""))
    #expect(try !prettyJSON(ReportRecord(Sample.reports[0])).contains("\"steps\""))
  }

  @Test("mark the trigger only where it lies in the evidence")
  func marking() {
    var mention = Sample.mention("شن هجوما", trigger: 3..<8)
    #expect(mention.markedEvidence == "شن [هجوما]")
    mention.trigger.start = 0
    #expect(mention.markedEvidence == "شن هجوما")
  }
}
