internal import TextAnalysis

/// Weeks, months, years, seasons, decades and their parts.
extension TimeGrammar {
  /// A unit that is pointed at: الأسبوع الماضي، هذا الشهر، عام 2014، ذلك اليوم، العام نفسه.
  func unitPhrase(_ index: Int, _ lead: Proclitics) -> TimeRead<TimeSense>? {
    if let this = bare(index, .this, lead), let unit = definite(this.end, .unit),
      let sense = Self.shifted(unit.value, 0)
    {
      return TimeRead(value: sense, end: unit.end)
    }
    if let that = bare(index, .that, lead) {
      if let unit = definite(that.end, .unit), let kind = TimeUnit(rawValue: unit.value) {
        return TimeRead(value: .anchoredUnit(kind, 0), end: unit.end)
      }
      return definite(that.end, .moment).map {
        TimeRead(value: .anchoredUnit(.day, 0), end: $0.end)
      }
    }
    if let same = bare(index, .samePrefix, lead), let unit = definite(same.end, .unit),
      let kind = TimeUnit(rawValue: unit.value)
    {
      return TimeRead(value: .anchoredUnit(kind, 0), end: unit.end)
    }
    guard let unit = hit(index, [.unit, .unitDual], lead), let kind = TimeUnit(rawValue: unit.value)
    else { return nil }
    if kind == .year {
      guard !unit.isDefinite || !isBlocked(index, as: .year) else { return nil }
      if let year = years(unit.end) { return year }
    }
    guard unit.isDefinite, definite(index, .unit, lead) != nil else { return nil }
    if let pointer = hit(unit.end, .pointer), let sense = Self.shifted(unit.value, pointer.value) {
      return TimeRead(value: sense, end: pointer.end)
    }
    if let other = hit(unit.end, [.same, .next, .previous]),
      other.isDefinite || bare(unit.end, .same) != nil || other.end > unit.end + 1
    {
      return TimeRead(value: .anchoredUnit(kind, other.value), end: other.end)
    }
    return kind == .week ? weekOfMonth(unit.end) : nil
  }

  /// A unit so many from the present one.
  static func shifted(_ unit: Int, _ shift: Int) -> TimeSense? {
    switch TimeUnit(rawValue: unit) {
    case .hour, .minute:
      shift == 0
        ? nil : .window(TimeAmount(low: 1, high: 1, unit: .hour), shift)
    case .day: .day(shift, weekday: nil)
    case .week: .week(shift)
    case .month: .date(DateParts(month: .shift(shift)))
    case .year: .date(DateParts(year: .shift(shift)))
    case .decade: .era(length: 10, shift: shift)
    case .century: .era(length: 100, shift: shift)
    case nil: nil
    }
  }

  /// Numbers behind عام: 2014، 2013 و2014، 2013-2014.
  private func years(_ index: Int) -> TimeRead<TimeSense>? {
    guard let first = yearNumber(index, short: true) else { return nil }
    var end = first.end
    var start = skipping([.dash, .slash], end)
    if joint(end, .and) { start = end + 1 }
    let sense = TimeSense.date(
      DateParts(year: .number(first.value.year), isHijri: first.value.isHijri))
    if start > end, let second = yearNumber(start), second.value.year > first.value.year {
      end = second.end
      return TimeRead(
        value: .range(
          sense,
          .date(DateParts(year: .number(second.value.year), isHijri: second.value.isHijri))),
        end: end)
    }
    return TimeRead(value: sense, end: end)
  }

  /// The number of a year where a preposition or a part asks for one: في 2014، مطلع 2020.
  func governedYear(_ index: Int) -> TimeRead<TimeSense>? {
    guard let year = yearNumber(index), !isMark(year.end, .percent), !isMark(year.end, .slash),
      !isMark(year.end, .dash), !isMark(year.end, .colon),
      hit(year.end, [.unit, .unitPlural]) == nil
    else { return nil }
    return TimeRead(
      value: .date(DateParts(year: .number(year.value.year), isHijri: year.value.isHijri)),
      end: year.end)
  }

  /// الأول من مارس behind الأسبوع.
  private func weekOfMonth(_ index: Int) -> TimeRead<TimeSense>? {
    var read = ordinal(index, [])
    if read == nil, let last = definite(index, .ordinalLast) {
      read = TimeRead(value: 0, end: last.end)
    }
    guard let read, (0...5).contains(read.value), let of = bare(read.end, .of),
      let whole = whole(of.end)
    else { return nil }
    return TimeRead(value: .portion(.week(read.value), whole.value), end: whole.end)
  }

  /// What has parts: a month, unit, season, year or decade; الشهر alone is the present one.
  func whole(_ index: Int) -> TimeRead<TimeSense>? {
    var best = unitPhrase(index, [])
    best = longer(best, month(index, [], isGoverned: true))
    best = longer(best, season(index, [], isGoverned: true))
    best = longer(best, governedYear(index))
    best = longer(best, decade(index, []))
    if definite(index, .fraction) != nil { best = longer(best, portion(index, [])) }
    if best == nil, let unit = definite(index, .unit), unit.value >= TimeUnit.week.rawValue,
      definite(unit.end, [.ordinal, .ordinalBound]) == nil,
      let sense = Self.shifted(unit.value, 0)
    {
      best = TimeRead(value: sense, end: unit.end)
    }
    return best
  }

  /// Early, middle, late; halves, thirds and quarters: أواخر مايو، الربع الأول من 2020.
  func portion(_ index: Int, _ lead: Proclitics) -> TimeRead<TimeSense>? {
    if let part = bare(index, .portion, lead), let whole = whole(part.end) {
      let portion: TimePortion = part.value == 1 ? .early : part.value == 2 ? .middle : .late
      return TimeRead(value: .portion(portion, whole.value), end: whole.end)
    }
    if let end = bare(index, .itsEnd, lead) {
      return TimeRead(value: .portion(.late, .anchoredUnit(.century, 0)), end: end.end)
    }
    if let units = firstUnits(index, lead) { return units }
    guard let part = definite(index, .fraction, lead) else { return nil }
    var number = ordinal(part.end, [])
    if number == nil, let last = definite(part.end, .ordinalLast) {
      number = TimeRead(value: part.value, end: last.end)
    }
    guard let number, number.value <= part.value, let of = bare(number.end, .of),
      let whole = whole(of.end)
    else { return nil }
    return TimeRead(
      value: .portion(.part(number.value, of: part.value), whole.value), end: whole.end)
  }

  /// A season: صيف 2014، الصيف الماضي، هذا الصيف; alone only behind a preposition of time.
  func season(_ index: Int, _ lead: Proclitics, isGoverned: Bool) -> TimeRead<TimeSense>? {
    var (start, lead, isThis) = (index, lead, false)
    if let this = bare(index, .this, lead) { (start, lead, isThis) = (this.end, [], true) }
    guard let word = hit(start, .season, lead) else { return nil }
    if word.isDefinite {
      if let pointer = hit(word.end, .pointer) {
        return TimeRead(
          value: .season(word.value, year: nil, pointer: pointer.value), end: pointer.end)
      }
      if isThis {
        return TimeRead(value: .season(word.value, year: nil, pointer: 0), end: word.end)
      }
      guard isGoverned,
        hit(word.end, .blocks, where: { $0 == CalendarBlock.season.rawValue }) == nil
      else { return nil }
      return TimeRead(value: .season(word.value, year: nil, pointer: nil), end: word.end)
    }
    guard let year = yearBehind(word.end) else { return nil }
    return TimeRead(
      value: .season(word.value, year: year.value.year, pointer: nil), end: year.end)
  }

  /// التسعينيات، تسعينيات القرن الماضي.
  func decade(_ index: Int, _ lead: Proclitics) -> TimeRead<TimeSense>? {
    guard let word = hit(index, .decade, lead) else { return nil }
    var end = word.end
    if !word.isDefinite {
      guard let century = unitPhrase(end, []), case .era(100, _) = century.value else { return nil }
      end = century.end
    }
    if let of = bare(end, .of),
      hit(of.end, .blocks, where: { $0 == CalendarBlock.age.rawValue }) != nil
    {
      return nil
    }
    return TimeRead(value: .years(word.value, word.value + 9), end: end)
  }

  /// Feasts; only where a preposition or night asks for a date.
  func holiday(_ index: Int, _ lead: Proclitics) -> TimeRead<TimeSense>? {
    guard let word = hit(index, [.holiday, .hijriHoliday], lead) else { return nil }
    let isHijri = hit(index, .holiday, lead)?.end != word.end
    return TimeRead(
      value: .holiday(
        month: word.value / 1000, day: word.value / 10 % 100, length: word.value % 10,
        isHijri: isHijri), end: word.end)
  }
}
