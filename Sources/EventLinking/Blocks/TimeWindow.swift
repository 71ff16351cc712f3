internal import EventModel

/// The days in which a report's event may lie, for finding others and for comparing.
struct TimeWindow: Hashable, Sendable {
  /// Where the window comes from.
  enum Basis: Hashable, Sendable {
    /// The text gives both ends, at most ``longestSpan`` days apart.
    case stated
    /// The text gives one end.
    case halfOpen
    /// The text gives no date; the day of publication stands in.
    case published
    /// The text gives a longer span, in which something went on or recurred.
    case series
    /// Nothing is known.
    case unknown
  }

  var first: Int
  var last: Int
  var basis: Basis

  /// Days of the longest span that still dates one happening: a month.
  static let longestSpan = 31
  /// Days by which the ends of two accounts of one series may differ: each is told up to its day.
  private static let endOfSeries = 15
  /// Days after its announcement in which an undated plan is looked for.
  private static let planned = 30
  /// Days before publication in which an undated event is looked for.
  private static let told = 7

  init(_ report: LinkableReport) {
    switch (report.earliest, report.latest) {
    case (let first?, let last?):
      let isSeries = last - first > Self.longestSpan
      self.init(
        first: isSeries ? last - Self.endOfSeries : first, last: last,
        basis: isSeries ? .series : .stated)
    case (let day?, nil), (nil, let day?):
      self.init(first: day, last: day, basis: .halfOpen)
    case (nil, nil):
      guard let published = report.published else {
        self.init(first: 0, last: 0, basis: .unknown)
        return
      }
      let isPlan = report.status == .planned || report.status == .hypothetical
      let mayBePlan = isPlan || report.status == .negated
      self.init(
        first: isPlan ? published : published - Self.told,
        last: mayBePlan ? published + Self.planned : published, basis: .published)
    }
  }

  private init(first: Int, last: Int, basis: Basis) {
    self.first = first
    self.last = last
    self.basis = basis
  }

  var days: Int { last - first + 1 }

  func overlaps(_ other: TimeWindow) -> Bool { first <= other.last && other.first <= last }
}
