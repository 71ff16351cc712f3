/// Several units counted from publication, or from the start of a longer time.
extension TimeGrammar {
  /// The last or next several units: الأيام الماضية، الساعات الـ24 المقبلة، آخر ثلاثة أشهر.
  func window(_ index: Int, _ lead: Proclitics) -> TimeRead<TimeSense>? {
    if let last = bare(index, .lastOf, lead), let amount = amount(last.end, isLoose: false) {
      return TimeRead(value: .window(amount.value, -1), end: amount.end)
    }
    if let unit = definite(index, [.unitPlural, .unitDual], lead) {
      let isDual = definite(index, .unitDual, lead) != nil
      return counted(unit, isDual: isDual)
    }
    var start = index
    if joint(index, .article) {
      start = index + 1
    } else if definite(index, .number, lead) == nil {
      return nil
    }
    guard let count = number(start, lead), let unit = bare(count.end, [.unit, .unitPlural]),
      let pointer = hit(unit.end, [.pointer, .recent]), let kind = TimeUnit(rawValue: unit.value)
    else { return nil }
    return TimeRead(
      value: .window(
        TimeAmount(low: count.value, high: count.value, unit: kind), pointer.value),
      end: pointer.end)
  }

  /// Count and pointer behind the units.
  private func counted(_ unit: CalendarHit, isDual: Bool) -> TimeRead<TimeSense>? {
    guard let kind = TimeUnit(rawValue: unit.value) else { return nil }
    var (end, count) = (unit.end, isDual ? 2 : 0)
    if joint(end, .article), let number = number(end + 1) {
      (end, count) = (number.end, number.value)
    } else if let number = definite(end, .number).flatMap({ _ in articled(end) }) {
      (end, count) = (number.end, number.value)
    } else if let few = definite(end, .few) {
      end = few.end
    }
    guard let pointer = hit(end, [.pointer, .recent]), pointer.value != 0 else { return nil }
    end = definite(pointer.end, .few)?.end ?? pointer.end
    let amount =
      count > 0
      ? TimeAmount(low: count, high: count, unit: kind)
      : TimeAmount(low: 3, high: 10, unit: kind, isVague: true)
    return TimeRead(value: .window(amount, pointer.value), end: end)
  }

  /// A number with articles: الثلاثة، الأربع والعشرين، الثماني والأربعين.
  private func articled(_ index: Int) -> TimeRead<Int>? {
    guard let first = definite(index, .number) else { return nil }
    if first.value < 10, isCoordinated(first.end), let tens = definite(first.end, .number, [.and]) {
      return TimeRead(value: first.value + tens.value, end: tens.end)
    }
    if first.value < 10, let ten = bare(first.end, .number), ten.value == 10 {
      return TimeRead(value: first.value + 10, end: ten.end)
    }
    return TimeRead(value: first.value, end: first.end)
  }

  /// الأشهر الثلاثة الأولى من العام، الأسبوعين الأولين من مايو.
  func firstUnits(_ index: Int, _ lead: Proclitics) -> TimeRead<TimeSense>? {
    guard let unit = definite(index, [.unitPlural, .unitDual], lead),
      let kind = TimeUnit(rawValue: unit.value)
    else { return nil }
    var (end, count) = (unit.end, 2)
    if definite(index, .unitPlural, lead) != nil {
      guard let number = joint(end, .article) ? number(end + 1) : articled(end) else { return nil }
      (end, count) = (number.end, number.value)
    }
    guard let first = definite(end, .ordinal), first.value == 1, let of = bare(first.end, .of),
      let whole = whole(of.end)
    else { return nil }
    return TimeRead(
      value: .portion(.first(TimeAmount(low: count, high: count, unit: kind)), whole.value),
      end: whole.end)
  }
}
