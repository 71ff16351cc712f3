internal import EventModel

extension PairComparison {
  func compareDates() {
    let (a, b) = (TimeWindow(left), TimeWindow(right))
    if (a.basis == .series) != (b.basis == .series) {
      refuse(.date, "one tells of one happening, the other of a longer series")
    } else if a.basis == .series {
      compareSeries(a, b)
    } else if a.basis == .unknown || b.basis == .unknown {
      add(.date, 0, "the date of one is unknown")
    } else if !a.overlaps(b) {
      refuse(.date, "\(days(a)) and \(days(b)) have no day in common")
    } else if a.basis == .published || b.basis == .published {
      compareUndated()
    } else {
      compareStated(a, b)
    }
  }

  private func compareStated(_ a: TimeWindow, _ b: TimeWindow) {
    let text = "\(days(a)) and \(days(b)) overlap"
    let isHalfOpen = a.basis == .halfOpen || b.basis == .halfOpen
    switch max(a.days, b.days) {
    case ...2 where !isHalfOpen: add(.date, LinkWeights.sameDay, text)
    case ...8 where !isHalfOpen: add(.date, LinkWeights.sameWeek, text)
    default: add(.date, LinkWeights.sameMonth, text)
    }
  }

  /// Spans longer than a month are the same series where they end within days of each other and
  /// overlap for the most part.
  private func compareSeries(_ window: TimeWindow, _ other: TimeWindow) {
    guard let a = left.earliest, let b = right.earliest, let c = left.latest, let d = right.latest
    else { return }
    let shared = min(c, d) - max(a, b) + 1
    let whole = max(c, d) - min(a, b) + 1
    if window.overlaps(other), Double(shared) >= 0.8 * Double(whole) {
      add(.date, LinkWeights.sameSeries, "both go on over the same months")
    } else {
      refuse(.date, "two series over different months")
    }
  }

  private func compareUndated() {
    guard let a = left.published, let b = right.published else {
      return add(.date, 0, "the date of one is unknown")
    }
    let apart = abs(a - b)
    add(
      .date, apart <= 3 ? LinkWeights.publishedClose : 0,
      "undated; published \(apart) day\(apart == 1 ? "" : "s") apart")
  }

  private func days(_ window: TimeWindow) -> String {
    let first = CalendarDate(dayNumber: window.first).iso
    return window.first == window.last
      ? first : "\(first) to \(CalendarDate(dayNumber: window.last).iso)"
  }
}
