/// What a phrase that says when means, before it is laid on a calendar.
indirect enum TimeSense: Hashable, Sendable {
  /// Day, month and year, as far as they are named.
  case date(DateParts)
  /// Days from publication, with the weekday that stands beside it.
  case day(Int, weekday: Int?)
  /// The night that begins so many days from publication.
  case night(Int)
  /// Weekdays (1 Monday), the second on or after the first; pointer: last (-1), next (1).
  case weekdays(Int, Int, pointer: Int?)
  /// A weekday of the week so many weeks from publication's.
  case weekdayOfWeek(Int, Int)
  /// The week so many weeks from publication's.
  case week(Int)
  /// The decade or century (its length in years) so many of them from publication's.
  case era(length: Int, shift: Int)
  /// Years from the first to the last.
  case years(Int, Int)
  /// A season (1 winter); its year, or a pointer.
  case season(Int, year: TimeReference?, pointer: Int?)
  /// A day of every year, and how many days it lasts.
  case holiday(month: Int, day: Int, length: Int, isHijri: Bool)
  /// A part of a longer time.
  case portion(TimePortion, TimeSense)
  /// From the start of one to the end of the other.
  case range(TimeSense, TimeSense)
  /// So long before publication.
  case ago(TimeAmount)
  /// The last (-1) or next (1) so many units, counted from publication.
  case window(TimeAmount, Int)
  /// So long before or after publication, as the verb says.
  case within(TimeAmount)
  /// The day before (-1) or after (1).
  case beside(TimeSense, Int)
  /// The night between the day and the next one.
  case nightAfter(TimeSense)
  /// The unit of the anchor, or the one before or after.
  case anchoredUnit(TimeUnit, Int)
  /// The nearest such weekday before (-1) or after (1) the anchor.
  case anchoredWeekday(Int, Int)
  /// So long before (-1) or after (1) the anchor.
  case anchoredOffset(TimeAmount, Int)
  /// Some part of the day that is spoken of, else of publication: مساء، فجرا.
  case sameDay
  /// A length of time.
  case duration(TimeAmount)

  /// Whether it needs an anchor.
  var isAnaphoric: Bool {
    switch self {
    case .anchoredUnit, .anchoredWeekday, .anchoredOffset, .sameDay: true
    case .date(let parts): parts.isAnaphoric
    case .season(_, let year, _): year?.isAnaphoric ?? false
    case .portion(_, let whole), .beside(let whole, _), .nightAfter(let whole): whole.isAnaphoric
    case .range(let first, let last): first.isAnaphoric || last.isAnaphoric
    default: false
    }
  }
}

/// The parts of a date that a text names.
struct DateParts: Hashable, Sendable {
  var year: TimeReference?
  var month: TimeReference?
  var days: ClosedRange<Int>?
  var weekday: Int?
  /// الماضي (-1), الجاري (0), المقبل (1) behind the month.
  var pointer: Int?
  var isHijri = false

  /// Whether a part is that of an event spoken of.
  var isAnaphoric: Bool { year?.isAnaphoric ?? false || month?.isAnaphoric ?? false }
}

/// Which month or year.
enum TimeReference: Hashable, Sendable {
  /// By number.
  case number(Int)
  /// So many from publication's.
  case shift(Int)
  /// So many from the anchor's.
  case anchored(Int)

  var isAnaphoric: Bool { if case .anchored = self { true } else { false } }
}

/// Units that time is counted in; raw values are those of the vocabulary.
enum TimeUnit: Int, Sendable {
  case minute, hour, day, week, month, year, decade, century
}

/// A number of units.
struct TimeAmount: Hashable, Sendable {
  var low: Int
  var high: Int
  var unit: TimeUnit
  /// No number is named: أيام، بضعة أشهر.
  var isVague = false
  /// أقل من
  var isLess = false
}

/// A named part of a month, year, week, season or decade.
enum TimePortion: Hashable, Sendable {
  case early, middle, late
  /// A half, third or quarter, counted from 1.
  case part(Int, of: Int)
  /// A week of a month, counted from 1; 0 is the last.
  case week(Int)
  /// The first so many units.
  case first(TimeAmount)
}
