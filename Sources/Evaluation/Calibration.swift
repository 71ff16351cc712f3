import EventModel

/// Whether confidence keeps its word: reports by confidence, and how many of each bin are right.
package struct Calibration: Hashable, Sendable {
  /// Reports whose confidence lies in one range.
  package struct Bin: Hashable, Sendable {
    /// Least confidence.
    package let lower: Double
    /// The confidence from which the next bin begins; the last bin has its own end, 1, in it.
    package let upper: Double
    package fileprivate(set) var reports = 0
    /// Those paired with an annotated event of their type.
    package fileprivate(set) var right = 0
    /// Those of them that are whole; see ``FieldAgreement/isWhole``.
    package fileprivate(set) var whole = 0

    /// Share of the reports that are paired.
    package var rightShare: Share { Share(right, of: reports) }
    /// Share of the reports that are whole events.
    package var wholeShare: Share { Share(whole, of: reports) }
  }

  /// From the lowest confidence to the highest.
  package private(set) var bins: [Bin]

  /// Empty bins: below 0.5, then steps of a tenth.
  package init() {
    let bounds = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1]
    bins = zip(bounds, bounds.dropFirst()).map { Bin(lower: $0, upper: $1) }
  }

  /// Counts a report; `fields` tells how it agrees with its event, nil where it has none.
  mutating func add(_ report: Report, fields: FieldAgreement?) {
    let index = bins.lastIndex { $0.lower <= report.confidence } ?? 0
    bins[index].reports += 1
    if fields != nil { bins[index].right += 1 }
    if fields?.isWhole == true { bins[index].whole += 1 }
  }
}
