internal import EventModel
internal import LanguagePacks
internal import PackFiles

/// The examples that frames do not live up to: accepting ones that the frame does not find as
/// expected, rejecting ones that it finds.
///
/// Each example is the body of an article, published on 17 March 2020 unless it says `published=…`;
/// `read` gives the article's reports. Expectations that cannot be read are another check's matter.
func failingExamples(
  _ examples: [FrameExample], read: (Article) -> [Report]
) -> [PackProblem] {
  examples.compactMap { example in
    let expectations = example.expectations.compactMap {
      try? Expectation(key: trimmed($0.key), value: trimmed($0.value))
    }
    var published = CalendarDate(year: 2020, month: 3, day: 17)
    for case .published(let day) in expectations { published = day }
    let article = Article(
      id: "example", body: example.text, language: "ar",
      published: published.map(Publication.given) ?? .unknown)
    let reports = read(article)
    let found = reports.filter { $0.rule == example.frame }
    let message =
      example.isAccepted
      ? missing(example, found, others: reports, expectations)
      : found.first.map { "frame “\(example.frame)” finds “\(trigger($0))” here and must not" }
    return message.map {
      PackProblem(file: "ar/frames/examples.tsv", line: example.line, message: $0)
    }
  }
}

/// What an accepting example lacks; nil where one report has it all.
private func missing(
  _ example: FrameExample, _ found: [Report], others: [Report], _ expectations: [Expectation]
) -> String? {
  let failures = found.map { report in
    (report, expectations.filter { !$0.holds(in: report) })
  }
  guard let (report, failed) = failures.min(by: { $0.1.count < $1.1.count }) else {
    let list = others.map { "\($0.type) by “\($0.rule)”" }.joined(separator: ", ")
    return "frame “\(example.frame)” finds nothing here; found: "
      + (list.isEmpty ? "no event" : list)
  }
  guard !failed.isEmpty else { return nil }
  return "frame “\(example.frame)”: "
    + failed.map { "\($0) does not hold, found: \($0.found(in: report))" }.joined(separator: "; ")
}

/// The words that the report's first mention hangs on.
private func trigger(_ report: Report) -> String { report.mentions.first?.trigger.text ?? "" }
