/// Times from one to another: من 3 إلى 7 آذار، بين 17 و20 مايو، بين عامي 2011 و2014.
extension TimeGrammar {
  func span(_ index: Int) -> TimeRead<TimeSense>? {
    if let between = bare(index, .between, .conjunctions) {
      if let pair = period(between.end, isGoverned: true), isPair(pair.value) { return pair }
      guard let first = bound(between.end) else { return nil }
      return joined(first) { end in
        joint(end, .and) ? bound(end + 1) : isCoordinated(end) ? bound(end, [.and]) : nil
      }
    }
    guard let from = bare(index, [.of, .starting, .since], .conjunctions),
      let first = bound(from.end)
    else { return nil }
    if isPair(first.value) { return first }
    return joined(first) { end in hit(end, .to, [.and]).flatMap { bound($0.end) } }
  }

  private func isPair(_ sense: TimeSense) -> Bool {
    switch sense {
    case .range: true
    case .weekdays(let first, let last, _): first != last
    case .date(let parts): (parts.days?.count ?? 0) > 1
    default: false
    }
  }

  /// One end; a day may stand without its month, which the other end has.
  private func bound(_ index: Int, _ lead: Proclitics = []) -> TimeRead<TimeSense>? {
    if let whole = period(index, lead, isGoverned: true) { return whole }
    guard let days = dayNumbers(index, lead), days.value.count == 1 else { return nil }
    return TimeRead(value: .date(DateParts(days: days.value)), end: days.end)
  }

  private func joined(
    _ first: TimeRead<TimeSense>, to last: (Int) -> TimeRead<TimeSense>?
  ) -> TimeRead<TimeSense>? {
    guard let last = last(first.end) else { return nil }
    guard case .date(var start) = first.value, case .date(let end) = last.value else {
      return TimeRead(value: .range(first.value, last.value), end: last.end)
    }
    guard end.month != nil || end.year != nil else { return nil }
    if start.month == nil, start.year == nil {
      (start.month, start.isHijri) = (end.month, end.isHijri)
    }
    if start.year == nil, start.pointer == nil {
      (start.year, start.pointer) = (end.year, end.pointer)
    }
    return TimeRead(value: .range(.date(start), .date(end)), end: last.end)
  }
}
