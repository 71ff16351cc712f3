internal import EventLinking
internal import EventModel

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// What a version of an article reported: enough to say what the next version changed.
package struct ReportSnapshot: Hashable, Sendable, Codable {
  package var key: Int
  package var id: String
  package var type: String
  package var status: String
  /// `YYYY-MM-DD/YYYY-MM-DD`, `..` for an open end; nil where undated.
  package var date: String?
  /// Id of the main place.
  package var place: String?
  /// `killed 3`, `wounded 5-9`.
  package var figures: [String]
  /// Where the words stand that name the event.
  var triggerStart: Int
  var triggerEnd: Int

  init(_ report: Report, key: ReportKey) {
    self.key = key.value
    id = report.id
    type = report.type
    status = report.status.rawValue
    date = report.date.map { "\($0.earliest?.iso ?? "..")/\($0.latest?.iso ?? "..")" }
    place = report.mainPlace
    figures = report.quantities.map { figure in
      let low = figure.low.map(String.init) ?? ".."
      let high = figure.high.map(String.init) ?? ".."
      return "\(figure.kind.rawValue) " + (low == high ? low : "\(low)-\(high)")
    }
    triggerStart = report.mentions.first?.trigger.start ?? 0
    triggerEnd = report.mentions.first?.trigger.end ?? 0
  }
}

/// Which of the reports of an article's new state follows which of the old state.
///
/// First by key, then by the place of the words, where the text is the same, since only the parser
/// has changed, then by type. Gives keys of old reports with those of their successors.
func successors(
  of old: [ReportSnapshot], among new: [ReportSnapshot], isSameText: Bool
) -> [Int: Int] {
  var result: [Int: Int] = [:]
  var free = new
  func match(_ agree: (ReportSnapshot, ReportSnapshot) -> Bool) {
    for report in old where result[report.key] == nil {
      guard let index = free.firstIndex(where: { agree(report, $0) }) else { continue }
      result[report.key] = free.remove(at: index).key
    }
  }
  match { $0.key == $1.key }
  if isSameText {
    match { $0.triggerStart < $1.triggerEnd && $1.triggerStart < $0.triggerEnd }
  }
  match { $0.type == $1.type && $0.status == $1.status }
  return result
}

/// A list of snapshots as JSON.
func json(_ reports: [ReportSnapshot]) -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  // Encoding texts and whole numbers cannot fail.
  guard let data = try? encoder.encode(reports) else { return "[]" }
  return String(decoding: data, as: UTF8.self)
}

/// The snapshots of a JSON list; none where the text is no such list.
func snapshots(ofJSON text: String) -> [ReportSnapshot] {
  (try? JSONDecoder().decode([ReportSnapshot].self, from: Data(text.utf8))) ?? []
}
