internal import TextAnalysis

/// Dates by day, month and year.
extension TimeGrammar {
  /// A name of a month with its second name: آذار/مارس، يناير (كانون الثاني)، أبريل نيسان. Unless
  /// it is sure to be a date, it needs a second name.
  func monthName(
    _ index: Int, _ lead: Proclitics, isSure: Bool, afterDay: Bool = false
  ) -> TimeRead<(month: Int, isHijri: Bool)>? {
    let kinds: CalendarKind = afterDay ? [.month, .monthAfterDay] : .month
    if let name = hit(index, kinds, lead), afterDay || !name.isDefinite {
      if let second = secondName(name.end, of: name.value) {
        return TimeRead(value: (name.value, false), end: second)
      }
      return isSure ? TimeRead(value: (name.value, false), end: name.end) : nil
    }
    let hijri: CalendarKind = isSure ? [.hijriMonth, .hijriWeak] : .hijriMonth
    return hit(index, hijri, lead).map { TimeRead(value: ($0.value, true), end: $0.end) }
  }

  private func secondName(_ index: Int, of month: Int) -> Int? {
    let inner = skipping([.slash, .dash, .openBracket], index)
    guard let second = bare(inner, .month) else { return nil }
    if inner == index { return second.value == month ? second.end : nil }
    if isMark(index, .dash), second.value != month { return nil }
    return isMark(index, .openBracket) ? skipping([.closeBracket], second.end) : second.end
  }

  /// The year behind a month: 2014، عام 2014، من العام الماضي، من العام نفسه.
  func yearBehind(_ index: Int) -> TimeRead<(year: TimeReference, isHijri: Bool)>? {
    let plain = skipping([.comma], index)
    if let year = yearNumber(plain) {
      return TimeRead(value: (.number(year.value.year), year.value.isHijri), end: year.end)
    }
    let start = bare(index, .of)?.end ?? index
    guard let sense = unitPhrase(start, [.to]) else { return nil }
    switch sense.value {
    case .date(let parts):
      guard let year = parts.year, parts.month == nil else { return nil }
      return TimeRead(value: (year, parts.isHijri), end: sense.end)
    case .anchoredUnit(.year, let shift):
      return TimeRead(value: (.anchored(shift), false), end: sense.end)
    default: return nil
    }
  }

  /// A month: شهر آذار/مارس الماضي، مارس 2014، يناير من العام الماضي.
  func month(_ index: Int, _ lead: Proclitics, isGoverned: Bool) -> TimeRead<TimeSense>? {
    var (start, lead) = (index, lead)
    var isSure = isGoverned
    if let word = bare(index, [.unit, .unitDual], lead), word.value == TimeUnit.month.rawValue {
      (start, lead, isSure) = (word.end, [], true)
    }
    guard !isBlocked(index, as: .date) else { return nil }
    guard let name = monthName(start, lead, isSure: true) else { return nil }
    var parts = DateParts(month: .number(name.value.month), isHijri: name.value.isHijri)
    let end = monthTail(&parts, name.end)
    if end == name.end, !isSure, monthName(start, lead, isSure: false) == nil { return nil }
    if parts.year == nil, parts.pointer == nil, joint(end, .and) == false,
      let second = monthName(end, [.and], isSure: isSure), isCoordinated(end)
    {
      var last = DateParts(month: .number(second.value.month), isHijri: second.value.isHijri)
      let lastEnd = monthTail(&last, second.end)
      parts.year = last.year
      parts.pointer = last.pointer
      return TimeRead(value: .range(.date(parts), .date(last)), end: lastEnd)
    }
    return TimeRead(value: .date(parts), end: end)
  }

  /// Whether the token begins with و.
  func isCoordinated(_ index: Int) -> Bool {
    range.contains(index)
      && tokens.hasReading(index) { $0.proclitics.contains(.and) }
  }

  /// Reads year and pointer behind a month's name.
  private func monthTail(_ parts: inout DateParts, _ index: Int) -> Int {
    var end = index
    if let year = yearBehind(end) {
      parts.year = year.value.year
      parts.isHijri = parts.isHijri || year.value.isHijri
      end = year.end
    } else if let pointer = hit(end, .pointer) {
      parts.pointer = pointer.value
      end = pointer.end
    } else if let same = bare(end, .same) {
      parts.year = .anchored(0)
      end = same.end
    }
    return end
  }

  /// Days of a month: 17، السادس والعشرين، 3 و4، 17-20.
  func dayNumbers(_ index: Int, _ lead: Proclitics) -> TimeRead<ClosedRange<Int>>? {
    guard let first = dayNumber(index, lead) else { return nil }
    var days = first.value...first.value
    var end = first.end
    while true {
      var next: TimeRead<Int>?
      if joint(end, .and) || joint(end, .or) || isMark(end, .dash) {
        next = dayNumber(end + 1, [])
      } else if hit(end, .to) != nil {
        next = dayNumber(end + 1, [])
      } else if isMark(end, .comma), digits(end + 1) != nil {
        next = dayNumber(end + 1, [])
      } else if isCoordinated(end) {
        next = ordinal(end, [.and])
      }
      guard let next, next.value > days.upperBound else { break }
      days = days.lowerBound...next.value
      end = next.end
    }
    return TimeRead(value: days, end: end)
  }

  private func dayNumber(_ index: Int, _ lead: Proclitics) -> TimeRead<Int>? {
    if let value = digits(index) {
      return (1...31).contains(value) ? TimeRead(value: value, end: index + 1) : nil
    }
    return ordinal(index, lead).flatMap { $0.value <= 31 ? $0 : nil }
  }

  /// A day of a month: 17 آذار/مارس 2020، السادس من الشهر الجاري، 3 و4 من مايو.
  func date(_ index: Int, _ lead: Proclitics) -> TimeRead<TimeSense>? {
    guard let days = dayNumbers(index, lead), ordinal(index - 1)?.end ?? 0 <= index else {
      return nil  // the second half of an ordinal: الخامس والعشرين
    }
    var start = days.end
    let of = bare(start, .of)
    if let of { start = of.end }
    let word = bare(start, .unit).flatMap { $0.value == TimeUnit.month.rawValue ? $0 : nil }
    if let word { start = word.end }
    if let name = monthName(start, [], isSure: true, afterDay: true) {
      var parts = DateParts(
        month: .number(name.value.month), days: days.value, isHijri: name.value.isHijri)
      let end = monthTail(&parts, name.end)
      if parts.year == nil, isBlocked(index, as: .date) { return nil }
      return equivalent(TimeRead(value: .date(parts), end: end))
    }
    guard of != nil, word == nil, let unit = monthUnit(start) else { return nil }
    return TimeRead(
      value: .date(DateParts(month: unit.value, days: days.value)), end: unit.end)
  }

  /// الشهر الجاري، ذلك الشهر; الشهر alone is the present one.
  private func monthUnit(_ index: Int) -> TimeRead<TimeReference>? {
    if let unit = unitPhrase(index, []) {
      switch unit.value {
      case .date(let parts):
        if let month = parts.month { return TimeRead(value: month, end: unit.end) }
      case .anchoredUnit(.month, let shift):
        return TimeRead(value: .anchored(shift), end: unit.end)
      default: break
      }
      return nil
    }
    guard let word = definite(index, .unit), word.value == TimeUnit.month.rawValue else {
      return nil
    }
    return TimeRead(value: .shift(0), end: word.end)
  }

  /// A date with its equivalent of the other calendar behind it: of two, the Gregorian one counts.
  private func equivalent(_ date: TimeRead<TimeSense>) -> TimeRead<TimeSense> {
    var start = skipping([.comma, .openBracket], date.end)
    guard let word = hit(start, .equals) else { return date }
    start = word.end
    if joint(start, .to) || joint(start, .by) { start += 1 }
    guard let other = longer(self.date(start, [.to, .by]), numericDate(start, isGoverned: true)),
      case .date(let first) = date.value, case .date(var second) = other.value
    else { return date }
    let end = skipping([.closeBracket], other.end)
    if first.isHijri, !second.isHijri {
      second.weekday = first.weekday ?? second.weekday
      return TimeRead(value: .date(second), end: end)
    }
    return TimeRead(value: date.value, end: end)
  }

  /// 17/3/2020، 2020-03-17، 17.03.2020; without a year only where the phrase is governed.
  func numericDate(_ index: Int, isGoverned: Bool) -> TimeRead<TimeSense>? {
    guard kinds(index).contains(.digits) else { return nil }
    if let parts = pointedDate(index) { return TimeRead(value: .date(parts), end: index + 1) }
    guard let first = digits(index), isMark(index + 1, .slash) || isMark(index + 1, .dash),
      let second = digits(index + 2)
    else { return nil }
    let mark = tokens.text.tokens[index + 1].mark
    if isMark(index + 3, mark), let third = digits(index + 4) {
      return Self.numeric(first, second, third).map {
        equivalent(TimeRead(value: .date($0), end: bare(index + 5, .era)?.end ?? index + 5))
      }
    }
    guard isGoverned, mark == .slash, (1...31).contains(first), (1...12).contains(second) else {
      return nil
    }
    let parts = DateParts(month: .number(second), days: first...first)
    return TimeRead(value: .date(parts), end: index + 3)
  }

  private func pointedDate(_ index: Int) -> DateParts? {
    let token = tokens.text.tokens[index]
    let pieces = tokens.text.bytes[Int(token.lower)..<Int(token.upper)].split(separator: 0x2E).map {
      $0.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }
    return pieces.count == 3 && token.upper - token.lower <= 10
      ? Self.numeric(pieces[0], pieces[1], pieces[2]) : nil
  }

  /// Day, month, year, unless the year comes first; two digits are a year of 1950 to 2049.
  private static func numeric(_ first: Int, _ second: Int, _ third: Int) -> DateParts? {
    var (day, month, year) = (first, second, third)
    if first > 31 { (day, year) = (third, first) }
    if month > 12, day <= 12 { (day, month) = (month, day) }
    if year < 100 { year += year < 50 ? 2000 : 1900 }
    guard (1...31).contains(day), (1...12).contains(month), (1300...2150).contains(year) else {
      return nil
    }
    return DateParts(
      year: .number(year), month: .number(month), days: day...day, isHijri: year <= 1500)
  }
}
