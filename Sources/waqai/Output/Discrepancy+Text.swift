import Evaluation
import EventModel
import TimelineExport

extension Discrepancy {
  /// The discrepancy over several lines, with a line break at the end.
  var text: String {
    let facts =
      ["\(type) (\(status.rawValue))", difficulty?.rawValue, rule.map { "by \($0)" }]
      + [confidence.map { "confidence \($0)" }, "article \(article)"]
    let lines = ["“\(singleLine(evidence))”"] + differences.map(\.text)
    return "\(origin): \(kind.rawValue): "
      + facts.compactMap(\.self).joined(separator: ", ") + "\n"
      + lines.map { "    \($0)\n" }.joined()
  }
}

extension FieldDifference {
  fileprivate var text: String {
    func words(_ value: String?) -> String { value.map { singleLine($0) } ?? "none" }
    return "\(field): \(words(reported)), annotated \(words(annotated))"
  }
}
