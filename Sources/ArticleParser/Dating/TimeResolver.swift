internal import EventModel

/// Days from the first to the last; an end is nil where it is open.
struct DaySpan: Hashable, Sendable {
  var first: CalendarDate?
  var last: CalendarDate?

  init(_ first: CalendarDate?, _ last: CalendarDate?) { (self.first, self.last) = (first, last) }
  init(_ day: CalendarDate) { self.init(day, day) }

  /// The same days so many days later.
  func moved(_ days: Int) -> DaySpan {
    DaySpan(first?.adding(days: days), last?.adding(days: days))
  }
}

/// Lays what a phrase means on the calendar.
struct TimeResolver {
  var published: CalendarDate?
  var direction: TimeDirection
  var anchor: EventDate?

  /// The days that an expression names; nil where it cannot be said.
  func days(_ expression: TimeExpression) -> DaySpan? {
    var resolver = self
    switch expression.relation {
    case .since where !expression.isAnaphoric: resolver.direction = .past
    case .by: resolver.direction = .future
    case .before where direction == .unknown: resolver.direction = .future
    default: break
    }
    guard let span = resolver.days(expression.sense) else { return nil }
    return resolver.related(span, expression)
  }

  private func related(_ span: DaySpan, _ expression: TimeExpression) -> DaySpan? {
    let isAhead = direction != .past && (published.map { span.last ?? $0 >= $0 } ?? false)
    switch expression.relation {
    case .at, .during: return clipped(span, expression.sense)
    case .since: return DaySpan(span.first, published.map { max($0, span.first ?? $0) })
    case .starting:
      return direction == .future ? DaySpan(span.first, nil) : span
    case .after:
      let start = span.last?.adding(days: 1)
      guard direction == .past, let start, let published, start <= published else {
        return DaySpan(start, nil)
      }
      return DaySpan(start, published)
    case .before:
      let isEnd = expression.sense.isLate
      let last = isEnd ? span.last : span.first?.adding(days: -1)
      guard isAhead, let published, let last else { return DaySpan(nil, last) }
      return last < published ? DaySpan(nil, last) : DaySpan(published, last)
    case .until, .by:
      let isLast = isAhead || expression.relation == .by
      guard isLast, let published, let last = span.last, last >= published else {
        return DaySpan(nil, span.last)
      }
      return DaySpan(published, last)
    }
  }

  /// Cuts a present unit at publication: this month, with a past verb, is its start to now.
  private func clipped(_ span: DaySpan, _ sense: TimeSense) -> DaySpan {
    guard let published, sense.isOngoing, let first = span.first, let last = span.last,
      first <= published, published <= last
    else { return span }
    switch direction {
    case .past: return DaySpan(first, published)
    case .future: return DaySpan(published, last)
    case .unknown: return span
    }
  }

  /// The days of a sense.
  func days(_ sense: TimeSense) -> DaySpan? {
    switch sense {
    case .date(let parts): return date(parts)
    case .day(let shift, let weekday): return day(shift, weekday)
    case .night(let shift):
      return published.map { DaySpan($0.adding(days: shift), $0.adding(days: shift + 1)) }
    case .weekdays(let first, let last, let pointer): return weekdays(first, last, pointer)
    case .weekdayOfWeek(let weekday, let shift):
      return published.map { DaySpan($0.startOfWeek.adding(days: shift * 7 + weekday - 1)) }
    case .week(let shift):
      return published.map {
        let start = $0.startOfWeek.adding(days: shift * 7)
        return DaySpan(start, start.adding(days: 6))
      }
    case .era(let length, let shift):
      return published.flatMap {
        let first = ($0.year / length + shift) * length
        return years(first, first + length - 1)
      }
    case .years(let first, let last): return years(first, last)
    case .season(let season, let year, let pointer): return self.season(season, year, pointer)
    case .holiday(let month, let day, let length, let isHijri):
      return holiday(month, day, length, isHijri)
    case .portion(let portion, let whole):
      return wholeOfPortion(whole, portion).flatMap { part(portion, of: $0, whole) }
    case .range(let first, let last): return range(first, last)
    case .ago(let amount): return ago(amount)
    case .window(let amount, let side): return window(amount, side)
    case .within(let amount): return window(amount, direction == .future ? 1 : -1)
    case .beside(let inner, let shift):
      return days(inner).flatMap { inner in
        (shift < 0 ? inner.first : inner.last).map { DaySpan($0.adding(days: shift)) }
      }
    case .nightAfter(let inner):
      return days(inner).map { inner in
        inner.first == inner.last ? DaySpan(inner.first, inner.last?.adding(days: 1)) : inner
      }
    case .anchoredUnit(let unit, let shift): return anchored(unit, shift)
    case .anchoredWeekday(let weekday, let side):
      return anchored(.day, side).flatMap { beside in
        (side < 0 ? beside.last : beside.first).map {
          let distance = side < 0 ? $0.weekday - weekday : weekday - $0.weekday
          return DaySpan($0.adding(days: side * ((distance + 7) % 7)))
        }
      }
    case .anchoredOffset(let amount, let side): return anchored(amount, side)
    case .sameDay: return recentAnchor ?? published.map { DaySpan($0) }
    case .duration: return nil
    }
  }

  /// The anchor where it lies in the week before publication.
  private var recentAnchor: DaySpan? {
    guard let anchor = anchored(.day, 0) else { return nil }
    guard let published, let last = anchor.last else { return anchor }
    return published.dayNumber - last.dayNumber <= 7 ? anchor : nil
  }

  private func range(_ first: TimeSense, _ last: TimeSense) -> DaySpan? {
    guard let end = days(last)?.last else { return nil }
    guard let start = days(first)?.first else { return nil }
    if start <= end { return DaySpan(start, end) }
    // من 28 كانون الأول إلى 3 كانون الثاني: the first end lies in the year before.
    if case .weekdays = first {
      return direction == .future
        ? DaySpan(start, end.adding(days: 7)) : DaySpan(start.adding(days: -7), end)
    }
    return DaySpan(start.adding(months: -12), end)
  }

  func years(_ first: Int, _ last: Int) -> DaySpan? {
    guard let start = CalendarDate(year: first, month: 1, day: 1),
      let end = CalendarDate(year: last, month: 12, day: 31)
    else { return nil }
    return DaySpan(start, end)
  }
}

extension TimeSense {
  /// Whether the phrase names the end of something, up to which the whole counts.
  var isLate: Bool { if case .portion(.late, _) = self { true } else { false } }

  /// Whether publication may lie inside and cut it: the present week, month or year.
  var isOngoing: Bool {
    switch self {
    case .week(0), .era(_, 0): true
    case .season(_, let year, let pointer): year == nil && (pointer ?? 0) == 0
    case .date(let parts):
      if let days = parts.days, !days.isEmpty {
        false
      } else if let month = parts.month {
        month == .shift(0) || (parts.year == nil && (parts.pointer ?? 0) == 0)
      } else {
        parts.year == .shift(0)
      }
    default: false
    }
  }
}
