/// Reports that people have parted: no report of one list is the event of a report of the other.
package struct Separation: Hashable, Sendable {
  package var part: [ReportKey]
  package var rest: [ReportKey]

  /// Makes a value of its parts.
  package init(part: [ReportKey], rest: [ReportKey]) {
    self.part = part
    self.rest = rest
  }
}

/// What people have decided on links, by the keys of the reports.
package struct LinkingConstraints: Hashable, Sendable {
  /// Lists of reports that are one event, whatever the program thinks.
  package var together: [[ReportKey]] = []
  /// Reports that are not, whatever the program thinks.
  package var apart: [Separation] = []
  /// Reports that tell of no event.
  package var rejected: Set<ReportKey> = []

  /// No decision.
  package init() {}
}
