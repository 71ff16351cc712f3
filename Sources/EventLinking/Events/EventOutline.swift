package import EventModel

/// What is known of an event as far as it can be asked for: type, status, date, place, counts.
///
/// A pure function of the event's reports.
package struct EventOutline: Hashable, Sendable {
  package var type: String
  package var status: Status
  package var earliest: Int?
  package var latest: Int?
  /// Position, in the evidence, of the report whose date it is; nil where none is dated.
  package var dateFrom: Int?
  /// Id of the main place; nil where none is known.
  package var place: String?
  package var articleCount: Int
  package var sourceCount: Int
  /// Days of publication since 1970-01-01.
  package var firstReport: Int?
  package var lastReport: Int?
  /// The independent source of each report, from 0.
  package var sourceGroups: [Int]

  /// Works out the outline.
  ///
  /// - Parameter evidence: The event's reports in their order; one at least.
  package init(of evidence: [EventEvidence]) {
    let reports = evidence.map(\.report)
    sourceGroups = EventLinking.sourceGroups(of: evidence)
    articleCount = Set(reports.map(\.article)).count
    sourceCount = (sourceGroups.max() ?? -1) + 1
    let days = reports.compactMap(\.published)
    firstReport = days.min()
    lastReport = days.max()
    type = Self.type(of: reports, sourceGroups)
    status = Self.status(of: reports)
    let status = status
    dateFrom = Self.mostExactDate(of: reports, saying: status)
    earliest = dateFrom.flatMap { reports[$0].earliest }
    latest = dateFrom.flatMap { reports[$0].latest }
    place = Self.mainPlace(of: reports)
  }

  /// The type that most independent sources name; one that says which weapon rather than one that
  /// does not; of several, that of the earlier report.
  private static func type(of reports: [LinkableReport], _ groups: [Int]) -> String {
    var sources: [String: Set<Int>] = [:]
    for (report, group) in zip(reports, groups) { sources[report.type, default: []].insert(group) }
    var best = reports[0].type
    func rank(_ type: String) -> (Int, Int) {
      (TypeRelation.isGeneric(type) ? 0 : 1, sources[type]?.count ?? 0)
    }
    for report in reports where rank(report.type) > rank(best) { best = report.type }
    return best
  }

  /// It occurred where somebody says so, even if others deny it, which the history of statuses shows;
  /// else what was said last.
  private static func status(of reports: [LinkableReport]) -> Status {
    if reports.contains(where: { $0.status == .occurred }) { return .occurred }
    return reports[reports.count - 1].status
  }

  /// The narrowest interval of the reports with the event's status, else of any.
  private static func mostExactDate(of reports: [LinkableReport], saying status: Status) -> Int? {
    func span(_ report: LinkableReport) -> Int {
      guard let earliest = report.earliest, let latest = report.latest else { return .max }
      return latest - earliest
    }
    let dated = reports.indices.filter { reports[$0].isDated }
    let own = dated.filter { reports[$0].status == status }
    return (own.isEmpty ? dated : own).min { (span(reports[$0]), $0) < (span(reports[$1]), $1) }
  }

  /// The most exact of the reports' main places.
  private static func mainPlace(of reports: [LinkableReport]) -> String? {
    let mains = reports.compactMap { report in
      report.places.first { $0.role == .at } ?? report.places.first
    }
    func rank(_ place: LinkablePlace) -> Int {
      if place.isUnnamed { return 0 }
      switch place.kind {
      case .country: return 1
      case .governorate: return 2
      case .other: return 3
      case .city: return 4
      case .base, .facility: return 5
      }
    }
    guard var best = mains.first else { return nil }
    for place in mains where rank(place) > rank(best) { best = place }
    return best.id
  }
}
