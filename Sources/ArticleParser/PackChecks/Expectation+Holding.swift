internal import EventModel
internal import TextAnalysis

extension Expectation {
  /// Whether the report meets the expectation.
  func holds(in report: Report) -> Bool {
    switch self {
    case .status(let status): report.status == status
    case .type(let type): report.type == type
    case .place(let role, let words):
      report.places.contains {
        $0.role == role && [$0.id, $0.name, $0.nameArabic ?? "", $0.text].contains(words: words)
      }
    case .actor(let role, let words):
      report.actors.contains {
        $0.role == role && [$0.id, $0.name, $0.nameArabic ?? "", $0.text].contains(words: words)
      }
    case .figure(let kind, let low, let high):
      report.quantities.contains { $0.kind == kind && $0.low == low && $0.high == high }
    case .date(let earliest, let latest):
      report.date?.earliest == earliest && report.date?.latest == latest
    case .published: true
    }
  }

  /// What the report has in the expectation's place, for messages.
  func found(in report: Report) -> String {
    switch self {
    case .status: return report.status.rawValue
    case .type: return report.type
    case .place(let role, _):
      return listed(report.places.filter { $0.role == role }.map { "\($0.id) “\($0.text)”" })
    case .actor(let role, _):
      return listed(report.actors.filter { $0.role == role }.map { "\($0.id) “\($0.text)”" })
    case .figure(let kind, _, _):
      return listed(
        report.quantities.filter { $0.kind == kind }.map { bounds($0.low, $0.high) })
    case .date: return report.date.map { bounds($0.earliest?.iso, $0.latest?.iso) } ?? "none"
    case .published(let day): return day.iso
    }
  }

  private func listed(_ items: [String]) -> String {
    items.isEmpty ? "none" : items.joined(separator: ", ")
  }

  private func bounds<Value>(_ low: Value?, _ high: Value?) -> String {
    (low.map { "\($0)" } ?? "") + ".." + (high.map { "\($0)" } ?? "")
  }
}

extension [String] {
  /// Whether one of the texts has the words side by side, after folding.
  fileprivate func contains(words: String) -> Bool {
    let wanted = foldedLetters(words)
    return !wanted.isEmpty && contains { foldedLetters($0).firstRange(of: wanted) != nil }
  }
}

extension Expectation: CustomStringConvertible {
  /// `key=value`, as examples have it.
  var description: String {
    switch self {
    case .status(let status): "status=\(status.rawValue)"
    case .type(let type): "type=\(type)"
    case .place(let role, let words): "\(role.rawValue)=\(words)"
    case .actor(let role, let words): "\(role.rawValue)=\(words)"
    case .figure(let kind, let low, let high): "\(kind.rawValue)=\(bounds(low, high))"
    case .date(let earliest, let latest): "date=\(bounds(earliest?.iso, latest?.iso))"
    case .published(let day): "published=\(day.iso)"
    }
  }
}
