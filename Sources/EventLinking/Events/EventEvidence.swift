internal import EventModel

/// A report of an event, with what else its article is for the event.
package struct EventEvidence: Hashable, Sendable {
  package var report: LinkableReport
  /// Who published the article; nil where unknown.
  package var source: String?
  /// The article from which all copies of this text come, by its identity; its own where it is none.
  package var original: String

  /// Makes a value of its parts.
  package init(report: LinkableReport, source: String?, original: String) {
    self.report = report
    self.source = source
    self.original = original
  }
}

/// The independent source of each piece of evidence, numbered from 0 in the order of the evidence.
///
/// Articles of one paper and copies of one text are one source, and so is what is connected through
/// several of both.
func sourceGroups(of evidence: [EventEvidence]) -> [Int] {
  var group = Array(evidence.indices)
  var byName: [String: Int] = [:]
  func unite(_ a: Int, _ b: Int) {
    let (into, from) = (min(group[a], group[b]), max(group[a], group[b]))
    guard into != from else { return }
    for index in group.indices where group[index] == from { group[index] = into }
  }
  for (index, item) in evidence.enumerated() {
    var names = ["text\u{1F}" + item.original, "text\u{1F}" + item.report.article]
    if let source = item.source { names.append("source\u{1F}" + source) }
    for name in names {
      if let first = byName[name] { unite(first, index) } else { byName[name] = index }
    }
  }
  var numbers: [Int: Int] = [:]
  return group.map { root in
    if let number = numbers[root] { return number }
    numbers[root] = numbers.count
    return numbers.count - 1
  }
}
