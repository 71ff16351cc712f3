package import EventModel

/// How much of their wording two articles share, and whether one is a copy of the other.
package struct CopyComparison: Hashable, Sendable {
  /// Share of the common among all shingles, 0 to 1 (Jaccard).
  package var resemblance: Double
  /// Share of the shorter text's shingles that the longer one has too, 0 to 1.
  package var containment: Double
  /// Whether one is a copy: syndicated, lightly edited, shortened or with a paragraph added.
  package var isCopy: Bool

  /// Days by which the publication dates of copies may differ.
  package static let daysApart = 7

  /// Texts with fewer shingles must be the same nearly word for word: flash news of different events
  /// have the same few words.
  private static let shortText = 40
  private static let leastResemblance = 0.55
  private static let leastResemblanceOfShort = 0.85
  private static let leastContainment = 0.85

  /// Compares two texts.
  ///
  /// Copies share more than half of their shingles, or the longer one, at most twice as long, has
  /// nearly all of the shorter one's. Their numbers must agree: what a ministry or a court puts out
  /// every day in the same words is no copy of yesterday's. Where both dates are known they lie
  /// within ``daysApart``.
  package init(
    _ left: WordShingles, publishedOn leftDate: CalendarDate?, _ right: WordShingles,
    publishedOn rightDate: CalendarDate?
  ) {
    let shared = sharedCount(left.hashes, right.hashes)
    let (shorter, longer) = (
      min(left.hashes.count, right.hashes.count), max(left.hashes.count, right.hashes.count)
    )
    let all = shorter + longer - shared
    resemblance = all == 0 ? 0 : Double(shared) / Double(all)
    containment = shorter == 0 ? 0 : Double(shared) / Double(shorter)
    isCopy =
      Self.isNear(leftDate, rightDate) && Self.numbersAgree(left, right)
      && (shorter < Self.shortText
        ? resemblance >= Self.leastResemblanceOfShort
        : resemblance >= Self.leastResemblance
          || (containment >= Self.leastContainment && longer <= shorter * 2))
  }

  private static func isNear(_ left: CalendarDate?, _ right: CalendarDate?) -> Bool {
    guard let left, let right else { return true }
    return abs(left.dayNumber - right.dayNumber) <= daysApart
  }

  /// At least half of the numbers of the text that has fewer are in the other one too.
  private static func numbersAgree(_ left: WordShingles, _ right: WordShingles) -> Bool {
    let fewer = min(left.numbers.count, right.numbers.count)
    return sharedCount(left.numbers, right.numbers) * 2 >= fewer
  }
}
