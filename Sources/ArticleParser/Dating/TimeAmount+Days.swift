internal import EventModel

extension TimeAmount {
  /// The amount in days, months as 30 and years as 365 of them.
  var inDays: ClosedRange<Int> {
    let factor: Int
    switch unit {
    case .minute, .hour: return 0...1
    case .day: factor = 1
    case .week: factor = 7
    case .month: factor = 30
    case .year: factor = 365
    case .decade: factor = 3650
    case .century: factor = 36_500
    }
    return (low * factor)...(max(low, high) * factor)
  }
}

extension TimeUnit {
  /// The whole weeks, months or years around two days; the days themselves of shorter units.
  func whole(from first: CalendarDate, to last: CalendarDate) -> EventDate {
    switch self {
    case .minute, .hour, .day: EventDate(earliest: first, latest: last)
    case .week: EventDate(earliest: first.startOfWeek, latest: last.startOfWeek.adding(days: 6))
    case .month: EventDate(earliest: first.startOfMonth, latest: last.endOfMonth)
    case .year, .decade, .century:
      EventDate(earliest: first.startOfYear, latest: last.endOfYear)
    }
  }
}
