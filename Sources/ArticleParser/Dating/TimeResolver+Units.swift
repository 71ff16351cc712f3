internal import EventModel

/// Parts of longer times, seasons, distances.
extension TimeResolver {
  /// The whole whose part is meant: a bare month lies where its part does, not its first day.
  func wholeOfPortion(_ whole: TimeSense, _ portion: TimePortion) -> DaySpan? {
    guard case .date(let parts) = whole, parts.year == nil, parts.pointer == nil,
      case .number = parts.month, let published, let span = days(whole), direction != .future,
      let part = part(portion, of: span, whole), let first = part.first, first > published,
      direction == .past
    else { return days(whole) }
    return DaySpan(span.first?.adding(months: -12), span.last?.adding(months: -12))
  }

  /// A part of a time: days 1–10, 11–20 and 21–end of a month, thirds and named parts of a year.
  func part(_ portion: TimePortion, of span: DaySpan, _ whole: TimeSense) -> DaySpan? {
    guard let first = span.first, let last = span.last else { return nil }
    let length = last.dayNumber - first.dayNumber + 1
    switch portion {
    case .week(0): return DaySpan(last.adding(days: -6), last)
    case .week(let number):
      let start = first.adding(days: (number - 1) * 7)
      return DaySpan(start, min(start.adding(days: 6), last))
    case .first(let amount):
      return DaySpan(first, moved(first, amount.unit, amount.high).adding(days: -1))
    case .part(let number, let count):
      if length >= 360, length <= 367 {
        let start = first.adding(months: 12 / count * (number - 1))
        return DaySpan(start, first.adding(months: 12 / count * number).adding(days: -1))
      }
      if length < 32, count == 2 {
        return number == 1
          ? DaySpan(first, first.adding(days: 14)) : DaySpan(first.adding(days: 15), last)
      }
      let start = first.adding(days: length * (number - 1) / count)
      return DaySpan(start, first.adding(days: length * number / count - 1))
    case .early:
      if length <= 1 { return span }
      if length <= 7 { return DaySpan(first, first.adding(days: 1)) }
      if length < 40 { return DaySpan(first, first.adding(days: 9)) }
      return DaySpan(first, proportion(first, length, 1, 4).adding(days: -1))
    case .middle:
      if length <= 1 { return span }
      if length <= 7 { return DaySpan(first.adding(days: 2), first.adding(days: 3)) }
      if length < 40 { return DaySpan(first.adding(days: 10), first.adding(days: 19)) }
      return DaySpan(
        proportion(first, length, 1, 3), proportion(first, length, 2, 3).adding(days: -1))
    case .late:
      if length <= 1 || isAnchorEnd(whole) { return DaySpan(last) }
      if length <= 7 { return DaySpan(first.adding(days: 4), last) }
      if length < 40 { return DaySpan(first.adding(days: 20), last) }
      return DaySpan(proportion(first, length, 3, 4), last)
    }
  }

  /// نهايته: the last day of the anchor.
  private func isAnchorEnd(_ whole: TimeSense) -> Bool {
    whole == .anchoredUnit(.century, 0)
  }

  /// The day after a share of a time; of years in whole months.
  private func proportion(
    _ first: CalendarDate, _ length: Int, _ part: Int, _ count: Int
  ) -> CalendarDate {
    length >= 360
      ? first.adding(months: (length + 5) / 365 * 12 * part / count)
      : first.adding(days: length * part / count)
  }

  /// A meteorological season; winter begins in the December before its year.
  func season(_ season: Int, _ year: TimeReference?, _ pointer: Int?) -> DaySpan? {
    func span(_ year: Int) -> DaySpan? {
      let month = season == 1 ? 12 : season * 3 - 3
      guard
        let start = CalendarDate(year: season == 1 ? year - 1 : year, month: month, day: 1)
      else { return nil }
      return DaySpan(start, start.adding(months: 2).endOfMonth)
    }
    if let year { return self.year(year).flatMap(span) }
    guard let published else { return nil }
    let spans = (-2...2).compactMap { span(published.year + $0) }
    switch pointer {
    case 0:
      return spans.first { $0.last.map { $0 >= published } ?? false && direction != .past }
        ?? spans.last { $0.first.map { $0 <= published } ?? false }
    case .some(..<0): return spans.last { $0.last.map { $0 < published } ?? false }
    case .some: return spans.first { $0.first.map { $0 > published } ?? false }
    case nil:
      return direction == .future
        ? spans.first { $0.last.map { $0 >= published } ?? false }
        : spans.last { $0.first.map { $0 <= published } ?? false }
    }
  }

  /// So long ago: the day for hours and days, the whole unit for longer ones.
  func ago(_ amount: TimeAmount) -> DaySpan? {
    guard let published else { return nil }
    if amount.isLess {
      return DaySpan(moved(published, amount.unit, -amount.high), published)
    }
    func back(_ count: Int) -> CalendarDate { moved(published, amount.unit, -count) }
    let (early, late) = (back(amount.high), back(amount.low))
    switch amount.unit {
    case .minute, .hour: return amount.isVague ? DaySpan(published) : DaySpan(early, late)
    case .day: return DaySpan(early, late)
    case .week: return DaySpan(early.startOfWeek, late.startOfWeek.adding(days: 6))
    case .month: return DaySpan(early.startOfMonth, late.endOfMonth)
    case .year: return DaySpan(early.startOfYear, late.endOfYear)
    case .decade, .century: return DaySpan(early.startOfYear, late.endOfYear)
    }
  }

  /// A day so many units later; hours count where they make whole days.
  private func moved(_ day: CalendarDate, _ unit: TimeUnit, _ count: Int) -> CalendarDate {
    switch unit {
    case .minute: day
    case .hour: day.adding(days: count / 24)
    case .day: day.adding(days: count)
    case .week: day.adding(days: count * 7)
    case .month: day.adding(months: count)
    case .year: day.adding(months: count * 12)
    case .decade: day.adding(months: count * 120)
    case .century: day.adding(months: count * 1200)
    }
  }

  /// The last or next so many units, publication included; few days are seven, few others three.
  func window(_ amount: TimeAmount, _ side: Int) -> DaySpan? {
    guard let published else { return nil }
    var count = amount.high
    switch amount.unit {
    case .minute: return DaySpan(published)
    case .hour:
      let days = amount.isVague ? 1 : max(1, (count + 23) / 24)
      return side < 0
        ? DaySpan(published.adding(days: -days), published)
        : DaySpan(published, published.adding(days: days))
    case .day: if amount.isVague { count = side < 0 ? 3 : 7 }
    default: if amount.isVague { count = 3 }
    }
    let other = moved(published, amount.unit, count * side.signum())
    return side < 0 ? DaySpan(other, published) : DaySpan(published, other)
  }

  /// The day, week, month or year of the anchor, or one beside it.
  func anchored(_ unit: TimeUnit, _ shift: Int) -> DaySpan? {
    guard let anchor else { return nil }
    let span = DaySpan(anchor.earliest, anchor.latest)
    switch unit {
    case .minute, .hour: return span
    case .day: return span.moved(shift)
    case .week:
      return anchor.earliest.map {
        let start = $0.startOfWeek.adding(days: shift * 7)
        return DaySpan(start, start.adding(days: 6))
      }
    case .month:
      return anchor.earliest.map {
        let start = $0.startOfMonth.adding(months: shift)
        return DaySpan(start, start.endOfMonth)
      }
    case .year: return anchor.earliest.flatMap { years($0.year + shift, $0.year + shift) }
    case .decade, .century: return span
    }
  }

  /// So long before or after the anchor; hours leave it the same day or the one beside it.
  func anchored(_ amount: TimeAmount, _ side: Int) -> DaySpan? {
    let span: DaySpan
    if let anchor {
      span = DaySpan(anchor.earliest, anchor.latest)
    } else if direction == .future, side > 0, let published {
      span = DaySpan(published)
    } else {
      return nil
    }
    func moved(_ day: CalendarDate?, _ count: Int) -> CalendarDate? {
      day.map { self.moved($0, amount.unit, count * side) }
    }
    if amount.unit.rawValue <= TimeUnit.hour.rawValue, amount.high < 24 {
      return side < 0
        ? DaySpan(span.first?.adding(days: -1), span.last)
        : DaySpan(span.first, span.last?.adding(days: 1))
    }
    let least = amount.isLess ? 0 : amount.low
    let start = moved(span.first, least)
    if direction == .past, side > 0, let published, let start, start > published { return nil }
    return side < 0
      ? DaySpan(moved(span.first, amount.high), moved(span.last, least))
      : DaySpan(moved(span.first, least), moved(span.last, amount.high))
  }
}
