import EventModel
import PackFiles
import TestSupport
import Testing

@testable import ArticleParser

/// Expects one report of a text to meet all of `key=value; key=value`, written as the examples of
/// frames write it.
func expectReport(
  meeting expected: String, in text: String, title: String? = nil, published: String = "2020-03-17",
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let wanted = expectations(expected, sourceLocation)
  let found = reports(in: text, published: published, title: title)
  let isMet = found.contains { report in wanted.allSatisfy { $0.holds(in: report) } }
  let told = found.map { report in
    "\(report.type): "
      + wanted.map { "\($0) (found: \($0.found(in: report)))" }.joined(separator: "; ")
  }
  #expect(isMet, "\(told.joined(separator: "\n"))", sourceLocation: sourceLocation)
}

/// Expects no report of a text to meet all of `key=value; key=value`.
func expectNoReport(
  meeting unexpected: String, in text: String, title: String? = nil,
  published: String = "2020-03-17", sourceLocation: SourceLocation = #_sourceLocation
) {
  let wanted = expectations(unexpected, sourceLocation)
  let found = reports(in: text, published: published, title: title)
  #expect(
    !found.contains { report in wanted.allSatisfy { $0.holds(in: report) } },
    sourceLocation: sourceLocation)
}

private func expectations(_ text: String, _ sourceLocation: SourceLocation) -> [ReportExpectation] {
  text.split(separator: ";").compactMap { part in
    let pair = part.split(separator: "=", maxSplits: 1).map {
      $0.drop { $0 == " " }
    }
    guard pair.count == 2,
      let expectation = try? ReportExpectation(key: String(pair[0]), value: String(pair[1]))
    else {
      Issue.record("no expectation: \(part)", sourceLocation: sourceLocation)
      return nil
    }
    return expectation
  }
}

/// The figures of all reports of a text, `killed=3`, `wounded=5..`; of the kinds asked for.
func figures(_ kinds: Set<FigureKind> = [.killed, .wounded], in text: String) -> [String] {
  reports(in: text).flatMap(\.quantities).filter { kinds.contains($0.kind) }.map { figure in
    let low = figure.low.map(String.init) ?? ""
    let high = figure.high.map(String.init) ?? ""
    return "\(figure.kind.rawValue)=" + (low == high ? low : "\(low)..\(high)")
  }
}

/// Ids of a report's actors in a role.
func actors(_ role: ActorRole, of type: String, in text: String) -> [String] {
  reports(in: text).filter { $0.type == type }.flatMap(\.actors).filter { $0.role == role }
    .map(\.id)
}
