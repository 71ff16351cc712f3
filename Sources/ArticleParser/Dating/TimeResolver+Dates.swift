internal import EventModel

/// Days, months and years that are named.
extension TimeResolver {
  func day(_ shift: Int, _ weekday: Int?) -> DaySpan? {
    guard let published else { return nil }
    let day = published.adding(days: shift)
    guard let weekday, weekday != day.weekday else { return DaySpan(day) }
    // Printed the day after it was written: the weekday knows better.
    for distance in [-1, 1, -2, 2] where day.adding(days: distance).weekday == weekday {
      return DaySpan(day.adding(days: distance))
    }
    return DaySpan(day)
  }

  func weekdays(_ first: Int, _ last: Int, _ pointer: Int?) -> DaySpan? {
    guard let published else { return nil }
    let length = (last - first + 7) % 7
    let end: CalendarDate
    switch pointer ?? (direction == .future ? 2 : 0) {
    case -2: end = latest(last, onOrBefore: published.adding(days: -1)).adding(days: -7)
    case -1: end = latest(last, onOrBefore: published.adding(days: -1))
    case 1:
      let start = latest(first, onOrBefore: published.adding(days: 7))
      return DaySpan(start, start.adding(days: length))
    case 2:
      if pointer != nil {
        let start = latest(first, onOrBefore: published.adding(days: 14))
        return DaySpan(start, start.adding(days: length))
      }
      let start = latest(first, onOrBefore: published.adding(days: 6))
      return DaySpan(start, start.adding(days: length))
    default: end = latest(last, onOrBefore: published)
    }
    return DaySpan(end.adding(days: -length), end)
  }

  private func latest(_ weekday: Int, onOrBefore day: CalendarDate) -> CalendarDate {
    day.adding(days: -((day.weekday - weekday + 7) % 7))
  }

  /// A date of named parts.
  func date(_ parts: DateParts) -> DaySpan? {
    if parts.isHijri { return hijri(parts) }
    guard let month = parts.month else {
      return parts.year.flatMap(self.year).flatMap { years($0, $0) }
    }
    switch month {
    case .number(let number):
      if let year = parts.year {
        return self.year(year).flatMap { span($0, number, parts.days) }
      }
      return withoutYear(number, parts)
    case .shift(let shift):
      return published.flatMap { span($0.startOfMonth.adding(months: shift), parts.days) }
    case .anchored(let shift):
      return anchor?.earliest.flatMap { span($0.startOfMonth.adding(months: shift), parts.days) }
    }
  }

  func year(_ reference: TimeReference) -> Int? {
    switch reference {
    case .number(let year): year
    case .shift(let shift): published.map { $0.year + shift }
    case .anchored(let shift): anchor?.earliest.map { $0.year + shift }
    }
  }

  private func span(_ start: CalendarDate, _ days: ClosedRange<Int>?) -> DaySpan? {
    span(start.year, start.month, days)
  }

  private func span(_ year: Int, _ month: Int, _ days: ClosedRange<Int>?) -> DaySpan? {
    guard let start = CalendarDate(year: year, month: month, day: 1) else { return nil }
    guard let days else { return DaySpan(start, start.endOfMonth) }
    guard let first = CalendarDate(year: year, month: month, day: days.lowerBound),
      let last = CalendarDate(year: year, month: month, day: days.upperBound)
    else { return nil }
    return DaySpan(first, last)
  }

  /// The year of a date that names none.
  private func withoutYear(_ month: Int, _ parts: DateParts) -> DaySpan? {
    guard let published else { return nil }
    lazy var candidates = (-28...28).compactMap { span(published.year + $0, month, parts.days) }
    if let weekday = parts.weekday {
      let agreeing = candidates.filter { $0.first?.weekday == weekday }
      if let chosen = chosen(from: agreeing, published) { return chosen }
    }
    switch parts.pointer {
    case -1, -2:
      let ended = candidates.filter { $0.last.map { $0 < published } ?? false }
      return parts.pointer == -1 ? ended.last : ended.dropLast().last
    case 0: return candidates.first { $0.first?.year == published.year }
    case 1, 2:
      return candidates.first { $0.first.map { $0 > published } ?? false }
    default: break
    }
    switch direction {
    case .past: return last(month, parts.days, until: published)
    case .future: return next(month, parts.days, from: published)
    case .unknown:
      let past = last(month, parts.days, until: published)
      let next = next(month, parts.days, from: published)
      guard let before = past?.last, let after = next?.first else { return past ?? next }
      let isNear =
        after.dayNumber - published.dayNumber <= 60 && published.dayNumber - before.dayNumber > 270
      return isNear ? next : past
    }
  }

  /// The last such days of a month that began by a day; every fourth year or eighth has a 29
  /// February.
  private func last(
    _ month: Int, _ days: ClosedRange<Int>?, until day: CalendarDate
  ) -> DaySpan? {
    (0...28).lazy.compactMap { span(day.year - $0, month, days) }.first { span in
      span.first.map { $0 <= day } ?? false
    }
  }

  /// The next such days of a month that have not ended by a day.
  private func next(
    _ month: Int, _ days: ClosedRange<Int>?, from day: CalendarDate
  ) -> DaySpan? {
    (0...28).lazy.compactMap { span(day.year + $0, month, days) }.first { span in
      span.last.map { $0 >= day } ?? false
    }
  }

  /// The most recent day whose weekday agrees; one ahead where the verb or the distance says so.
  private func chosen(from spans: [DaySpan], _ published: CalendarDate) -> DaySpan? {
    let tolerance = direction == .future ? -7 : 7
    let past = spans.last { span in
      span.first.map { $0 <= published.adding(days: tolerance) } ?? false
    }
    let next = spans.first { span in
      span.first.map { $0 > published.adding(days: tolerance) } ?? false
    }
    guard let next, let after = next.first else { return past }
    guard let past, let before = past.last else { return next }
    let ahead = after.dayNumber - published.dayNumber
    let behind = published.dayNumber - before.dayNumber
    if direction == .future { return ahead <= 366 || ahead < behind ? next : past }
    return ahead <= 366 && behind > 730 ? next : past
  }

  /// A hijri date, one day either way; one day, where the weekday tells.
  private func hijri(_ parts: DateParts) -> DaySpan? {
    let years: ClosedRange<Int>
    if let year = parts.year {
      switch year {
      case .number(let number): years = number...number
      case .shift(let shift):
        guard let published else { return nil }
        let now = HijriCalendar.year(of: published) + shift
        years = now...now
      case .anchored(let shift):
        guard let day = anchor?.earliest else { return nil }
        let now = HijriCalendar.year(of: day) + shift
        years = now...now
      }
    } else {
      guard let published else { return nil }
      let now = HijriCalendar.year(of: published)
      years = now - 3...now + 3
    }
    guard case .number(let month)? = parts.month else {
      return DaySpan(
        HijriCalendar.start(year: years.lowerBound, month: 1).adding(days: -1),
        HijriCalendar.end(year: years.upperBound, month: 12))
    }
    let spans = years.map { year in
      let start = HijriCalendar.start(year: year, month: month)
      guard let days = parts.days else {
        return DaySpan(start.adding(days: -1), HijriCalendar.end(year: year, month: month))
      }
      return DaySpan(
        start.adding(days: days.lowerBound - 2), start.adding(days: days.upperBound))
    }
    guard let span = spans.count == 1 ? spans.first : nearest(spans, parts.pointer) else {
      return nil
    }
    guard let weekday = parts.weekday, let first = span.first, let last = span.last,
      let day = (first.dayNumber...last.dayNumber).map(CalendarDate.init(dayNumber:)).first(where: {
        $0.weekday == weekday
      })
    else { return span }
    return DaySpan(day)
  }

  private func nearest(_ spans: [DaySpan], _ pointer: Int?) -> DaySpan? {
    guard let published else { return nil }
    switch pointer ?? (direction == .future ? 2 : 0) {
    case ..<0: return spans.last { $0.last.map { $0 < published } ?? false }
    case 1: return spans.first { $0.first.map { $0 > published } ?? false }
    case 2: return spans.first { $0.last.map { $0 >= published } ?? false }
    default: return spans.last { $0.first.map { $0 <= published } ?? false }
    }
  }

  func holiday(_ month: Int, _ day: Int, _ length: Int, _ isHijri: Bool) -> DaySpan? {
    if isHijri {
      return date(
        DateParts(month: .number(month), days: day...day + length - 1, isHijri: true))
    }
    guard
      let first = date(DateParts(month: .number(month), days: day...day))?.first
    else { return nil }
    return DaySpan(first, first.adding(days: length - 1))
  }
}
