/// A share of counted things; nil as a value where there are none.
package struct Share: Hashable, Sendable {
  package var count: Int
  package var total: Int

  /// Makes a share.
  package init(_ count: Int = 0, of total: Int = 0) {
    self.count = count
    self.total = total
  }

  /// 0 to 1; nil where there is nothing to take a share of.
  package var value: Double? { total == 0 ? nil : Double(count) / Double(total) }

  static func += (left: inout Share, right: Share) {
    left.count += right.count
    left.total += right.total
  }
}

/// How many of the things reported are annotated, and how many of the annotated ones are reported.
package struct PrecisionRecall: Hashable, Sendable {
  /// Pairs of a reported and an annotated thing.
  package var matched: Int
  package var reported: Int
  package var annotated: Int

  /// Makes a count.
  package init(matched: Int = 0, reported: Int = 0, annotated: Int = 0) {
    self.matched = matched
    self.reported = reported
    self.annotated = annotated
  }

  /// Of those reported the share that is annotated; nil where nothing is reported.
  package var precision: Double? { Share(matched, of: reported).value }
  /// Of those annotated the share that is reported; nil where nothing is annotated.
  package var recall: Double? { Share(matched, of: annotated).value }
  /// The harmonic mean of the two; nil where there is nothing at all.
  package var f1: Double? { Share(2 * matched, of: reported + annotated).value }

  static func += (left: inout PrecisionRecall, right: PrecisionRecall) {
    left.matched += right.matched
    left.reported += right.reported
    left.annotated += right.annotated
  }
}
