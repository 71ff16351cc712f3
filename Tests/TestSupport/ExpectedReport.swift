package import EventModel
package import Testing

/// Expects an article's text to have exactly one report of a type, with the status, and hands it on
/// for closer looks; nil, with an issue, where there is none or another one too.
@discardableResult
package func expectReport(
  type: String, status: Status = .occurred, in text: String, published: String = "2020-03-17",
  sourceLocation: SourceLocation = #_sourceLocation
) -> Report? {
  let all = reports(in: text, published: published)
  let found = all.filter { $0.type == type }
  #expect(found.count == 1, "found: \(summary(of: all))", sourceLocation: sourceLocation)
  guard found.count == 1, let report = found.first else { return nil }
  #expect(report.status == status, sourceLocation: sourceLocation)
  return report
}

/// Expects a text to have no report, or none of a type.
package func expectNoReport(
  type: String? = nil, in text: String, published: String = "2020-03-17",
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let found = reports(in: text, published: published).filter { type == nil || $0.type == type }
  #expect(found.isEmpty, "found: \(summary(of: found))", sourceLocation: sourceLocation)
}

/// Reports in short, for the messages of failed tests.
private func summary(of reports: [Report]) -> String {
  reports.map { "\($0.status.rawValue) \($0.type) by \($0.rule)" }.joined(separator: "; ")
}
