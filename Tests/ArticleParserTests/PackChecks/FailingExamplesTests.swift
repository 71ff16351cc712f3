import EventModel
import PackFiles
import Testing

@testable import ArticleParser
@testable import LanguagePacks

/// A report that a frame found.
private func report(by rule: String, status: Status = .occurred) -> Report {
  Report(
    id: "r", type: "withdrawal", status: status,
    plover: PloverCode(event: "RETREAT", mode: nil, quad: 2), date: nil, places: [], actors: [],
    quantities: [], attribution: nil,
    mentions: [
      Mention(
        evidence: Quote(span: Span(start: 0, end: 5), text: "انسحب"),
        trigger: Quote(span: Span(start: 0, end: 5), text: "انسحب"))
    ], confidence: 0.9, rule: rule)
}

private func example(
  accepts: Bool = true, _ expectations: [(key: String, value: String)] = []
) -> FrameExample {
  FrameExample(
    frame: "f", isAccepted: accepts, text: "انسحب الجيش", expectations: expectations, line: 7)
}

@Suite struct FailingExamplesTests {
  private func failures(_ example: FrameExample, _ reports: [Report]) -> [String] {
    failingExamples([example]) { _ in reports }.map(\.message)
  }

  @Test func anAcceptingExampleIsFoundByItsFrame() {
    #expect(failures(example(), [report(by: "g"), report(by: "f")]) == [])
  }

  @Test func anotherFrameDoesNotDo() {
    #expect(
      failures(example(), [report(by: "g")]) == [
        "frame “f” finds nothing here; found: withdrawal by “g”"
      ])
  }

  @Test func nothingAtAllDoesNotDo() {
    #expect(failures(example(), []) == ["frame “f” finds nothing here; found: no event"])
  }

  @Test func expectationsAreMet() {
    #expect(failures(example([("status", "occurred")]), [report(by: "f")]) == [])
    #expect(
      failures(example([("status", "planned")]), [report(by: "f")]) == [
        "frame “f”: status=planned does not hold, found: occurred"
      ])
  }

  @Test func oneReportMeetsThemAll() {
    let reports = [report(by: "f"), report(by: "f", status: .planned)]
    #expect(failures(example([("status", "planned")]), reports) == [])
  }

  @Test func aRejectingExampleIsNotFoundByItsFrame() {
    #expect(failures(example(accepts: false), [report(by: "g")]) == [])
    #expect(
      failures(example(accepts: false), [report(by: "f")]) == [
        "frame “f” finds “انسحب” here and must not"
      ])
  }

  @Test func problemsNameTheExamplesLine() {
    let problems = failingExamples([example()]) { _ in [] }
    #expect(problems.map(\.line) == [7])
    #expect(problems.map(\.file) == ["ar/frames/examples.tsv"])
  }

  @Test(arguments: [([], "2020-03-17"), ([(key: "published", value: "2019-05-01")], "2019-05-01")])
  func theDayOfPublication(
    _ expectations: [(key: String, value: String)], _ expected: String
  ) {
    var days: [String?] = []
    _ = failingExamples([example(expectations)]) { article in
      days.append(article.published.date?.iso)
      #expect(article.text == "انسحب الجيش")
      return []
    }
    #expect(days == [expected])
  }
}
