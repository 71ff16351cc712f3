/// How fine a date is known.
public enum DatePrecision: String, Sendable, Codable, CaseIterable {
  /// One day, or a night over two.
  case day
  /// Up to a week.
  case week
  /// Up to a month.
  case month
  /// Up to a quarter or season.
  case season
  /// Up to a year.
  case year
  /// More than a year, or one end open.
  case longer

  /// The precision of an interval, by its length; one end open is ``longer``.
  public init(earliest: CalendarDate?, latest: CalendarDate?) {
    guard let earliest, let latest else {
      self = .longer
      return
    }
    switch latest.dayNumber - earliest.dayNumber {
    case ...1: self = .day
    case ...7: self = .week
    case ...31: self = .month
    case ...92: self = .season
    case ...366: self = .year
    default: self = .longer
    }
  }
}

/// When something happened or is to happen: whole days, both ends included.
///
/// One end is nil where it is open ("before", "from … on"). Conventions are those of the gold
/// format: weeks run Monday to Sunday, early/middle/late month are days 1–10, 11–20, 21–end.
public struct EventDate: Hashable, Sendable {
  /// First possible day; nil where open.
  public var earliest: CalendarDate?
  /// Last possible day; nil where open.
  public var latest: CalendarDate?
  /// How fine the text is.
  public var precision: DatePrecision
  /// The words that say so; nil where the date comes from context.
  public var text: String?

  /// Makes a date interval; precision follows from its length.
  public init(earliest: CalendarDate?, latest: CalendarDate?, text: String? = nil) {
    self.earliest = earliest
    self.latest = latest
    precision = DatePrecision(earliest: earliest, latest: latest)
    self.text = text
  }

  /// Makes the interval of one day.
  public init(day: CalendarDate, text: String? = nil) {
    self.init(earliest: day, latest: day, text: text)
  }

  /// Whether the two intervals share a day; open ends reach for ever.
  public func overlaps(_ other: EventDate) -> Bool {
    if let earliest, let end = other.latest, end < earliest { return false }
    if let latest, let start = other.earliest, latest < start { return false }
    return true
  }
}

extension EventDate: Codable {
  private enum CodingKeys: String, CodingKey { case earliest, latest, precision, text }

  /// Writes all four keys; open ends and absent words as null.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(earliest, forKey: .earliest)
    try container.encode(latest, forKey: .latest)
    try container.encode(precision, forKey: .precision)
    try container.encode(text, forKey: .text)
  }
}
