package import EventModel

/// An earlier text of an article that was revised.
package struct ArticleVersion: Hashable, Sendable {
  package var published: CalendarDate?
  package var title: String?
  package var text: String
  /// What it reported.
  package var reports: [ReportSnapshot]
}

/// One difference between two versions of an article: a report that is new or gone, or a field that
/// has changed.
package struct VersionChange: Hashable, Sendable {
  /// `added`, `withdrawn`, or the field: `type`, `status`, `date`, `place`, `figures`.
  package var what: String
  /// Id of the report: in the later version, else in the earlier one.
  package var report: String
  package var before: String?
  package var after: String?
}

/// What a later version of an article says otherwise, in the order of its reports.
package func changes(
  from old: [ReportSnapshot], to new: [ReportSnapshot], isSameText: Bool = false
) -> [VersionChange] {
  let successors = successors(of: old, among: new, isSameText: isSameText)
  let predecessors = Dictionary(
    successors.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  var result: [VersionChange] = []
  for report in new {
    guard let before = old.first(where: { $0.key == predecessors[report.key] }) else {
      result.append(
        VersionChange(what: "added", report: report.id, before: nil, after: report.type))
      continue
    }
    let fields: [(String, String?, String?)] = [
      ("type", before.type, report.type), ("status", before.status, report.status),
      ("date", before.date, report.date), ("place", before.place, report.place),
      (
        "figures", before.figures.joined(separator: "; "), report.figures.joined(separator: "; ")
      ),
    ]
    for (field, old, new) in fields where old != new {
      result.append(VersionChange(what: field, report: report.id, before: old, after: new))
    }
  }
  for report in old where successors[report.key] == nil {
    result.append(
      VersionChange(what: "withdrawn", report: report.id, before: report.type, after: nil))
  }
  return result
}
