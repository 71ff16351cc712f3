internal import TextAnalysis

/// Numbers inside dates: digits, 1 to 299 in words, ordinals to thirty-one, numbers of units.
extension TimeGrammar {
  /// A whole number in digits without a point or comma.
  func digits(_ index: Int) -> Int? {
    guard kinds(index).contains(.digits) else { return nil }
    let token = tokens.text.tokens[index]
    guard token.upper - token.lower <= 6,
      tokens.text.bytes[Int(token.lower)..<Int(token.upper)].allSatisfy(LetterCode.isDigit)
    else { return nil }
    return tokens.integer(index)
  }

  /// A number in digits or words.
  func number(_ index: Int, _ lead: Proclitics = []) -> TimeRead<Int>? {
    if let value = digits(index) { return TimeRead(value: value, end: index + 1) }
    guard let first = hit(index, [.number, .numberBound], lead) else { return nil }
    let isBound = bare(index, .number, lead) == nil && definite(index, .number, lead) == nil
    if first.value < 10 {
      if let ten = bare(first.end, .number), ten.value == 10 {
        return TimeRead(value: 10 + first.value, end: ten.end)
      }
      if let tens = hit(first.end, .number, [.and]), isTens(tens), isCoordinated(first.end) {
        return TimeRead(value: tens.value + first.value, end: tens.end)
      }
    }
    if first.value >= 100, isCoordinated(first.end), let rest = number(first.end, [.and]) {
      return rest.value < 100 ? TimeRead(value: first.value + rest.value, end: rest.end) : nil
    }
    return isBound ? nil : TimeRead(value: first.value, end: first.end)
  }

  private func isTens(_ hit: CalendarHit) -> Bool { hit.value >= 20 && hit.value < 100 }

  /// An ordinal: السادس، سادس، السادس والعشرين، الحادي عشر; also العشرين، الثلاثين.
  func ordinal(_ index: Int, _ lead: Proclitics = []) -> TimeRead<Int>? {
    if let first = hit(index, [.ordinal, .ordinalBound], lead) {
      if let ten = bare(first.end, .number), ten.value == 10 {
        return TimeRead(value: 10 + first.value, end: ten.end)
      }
      if first.isDefinite, isCoordinated(first.end),
        let tens = definite(first.end, .number, [.and]),
        isTens(tens)
      {
        return TimeRead(value: tens.value + first.value, end: tens.end)
      }
      if let plain = hit(index, .ordinal, lead) {
        return TimeRead(value: plain.value, end: plain.end)
      }
      return nil
    }
    if let tens = definite(index, .number, lead), tens.value == 20 || tens.value == 30 {
      return TimeRead(value: tens.value, end: tens.end)
    }
    return nil
  }

  /// The number of a year: four digits between 1300 and 2150, two where asked (عام 48).
  func yearNumber(_ index: Int, short: Bool = false) -> TimeRead<(year: Int, isHijri: Bool)>? {
    guard let value = digits(index) else { return nil }
    let length = tokens.text.tokens[index].upper - tokens.text.tokens[index].lower
    if short, length == 2, value >= 20, hit(index + 1, [.unit, .unitPlural]) == nil {
      return TimeRead(value: (1900 + value, false), end: index + 1)
    }
    guard length == 4 else { return nil }
    if let era = bare(index + 1, .era), value > 1000 {
      return TimeRead(value: (value, era.value == 1), end: era.end)
    }
    if (1300...1500).contains(value) { return TimeRead(value: (value, true), end: index + 1) }
    return (1700...2150).contains(value)
      ? TimeRead(value: (value, false), end: index + 1) : nil
  }

  /// A number of units without an article: ثلاثة أيام، أسبوعين، بضع ساعات، نحو شهر; a unit alone
  /// where the phrase is loose (قبل أيام، منذ عام).
  func amount(_ index: Int, _ lead: Proclitics = [], isLoose: Bool) -> TimeRead<TimeAmount>? {
    if let approx = bare(index, .approx, lead) {
      guard var read = counted(approx.end, [], isLoose: true) else { return nil }
      read.value.isLess = approx.value == 2
      return read
    }
    return counted(index, lead, isLoose: isLoose)
  }

  private func counted(
    _ index: Int, _ lead: Proclitics, isLoose: Bool
  ) -> TimeRead<TimeAmount>? {
    if let vague = bare(index, .vague, lead),
      let unit = bare(vague.end, [.unitPlural, .unit]), let kind = TimeUnit(rawValue: unit.value)
    {
      let scale = vague.value > 100_000 ? 1000 : 100
      return tail(
        TimeAmount(
          low: vague.value / scale, high: vague.value % scale, unit: kind, isVague: true),
        unit.end)
    }
    if let fraction = bare(index, .fraction, lead), let unit = bare(fraction.end, .unit),
      let kind = TimeUnit(rawValue: unit.value)
    {
      return TimeRead(value: Self.half(kind, fraction.value), end: unit.end)
    }
    var start = index
    var lead = lead
    if joint(index, .to) || joint(index, .by) {
      start = index + 1
      lead = []
    }
    if let low = number(start, lead),
      low.value >= 20 || digits(start) != nil || definite(start, .number, lead) == nil
    {
      var (value, end) = (low, low.end)
      if joint(end, .or) || isMark(end, .dash) || hit(end, .to) != nil, let high = number(end + 1),
        high.value > low.value
      {
        (value, end) = (high, high.end)
      }
      guard let unit = bare(end, [.unit, .unitPlural]), let kind = TimeUnit(rawValue: unit.value),
        kind != .year || yearNumber(unit.end) == nil
      else { return nil }
      return tail(
        TimeAmount(low: low.value, high: value.value, unit: kind), unit.end)
    }
    guard let unit = bare(index, [.unit, .unitDual, .unitPlural], lead),
      let kind = TimeUnit(rawValue: unit.value)
    else { return nil }
    if bare(index, .unitDual, lead) != nil {
      var high = 2
      var end = unit.end
      if joint(end, .or), let other = number(end + 1), other.value == 3 {
        (high, end) = (3, other.end)
      }
      return tail(TimeAmount(low: 2, high: high, unit: kind), end)
    }
    let isOne = number(unit.end)?.value == 1
    guard isLoose || isOne else { return nil }
    if bare(index, .unitPlural, lead) != nil {
      return tail(TimeAmount(low: 3, high: 10, unit: kind, isVague: true), unit.end)
    }
    if kind == .decade { return nil }  // عقد is far more often a verb or a contract
    return tail(TimeAmount(low: 1, high: 1, unit: kind), unit.end)
  }

  /// Half a year is six months, half a day twelve hours; fractions of an hour are an hour.
  private static func half(_ unit: TimeUnit, _ part: Int) -> TimeAmount {
    switch unit {
    case .year: TimeAmount(low: 12 / part, high: 12 / part, unit: .month)
    case .month: TimeAmount(low: 30 / part, high: 30 / part, unit: .day)
    case .day: TimeAmount(low: 24 / part, high: 24 / part, unit: .hour)
    case .century: TimeAmount(low: 100 / part, high: 100 / part, unit: .year)
    default: TimeAmount(low: 1, high: 1, unit: .hour)
    }
  }

  /// What may follow: واحد، كاملة، قليلة، ونصف (العام).
  private func tail(_ amount: TimeAmount, _ end: Int) -> TimeRead<TimeAmount> {
    var (amount, end) = (amount, end)
    if let half = bare(end, .fraction, [.and]), isCoordinated(end), half.value == 2 {
      end = half.end
      if let again = definite(end, .unit) { end = again.end }
      if amount.unit == .year {
        amount = TimeAmount(low: amount.low * 12 + 6, high: amount.high * 12 + 6, unit: .month)
      } else if amount.unit == .month, !amount.isVague {
        amount = TimeAmount(low: amount.low * 30 + 15, high: amount.high * 30 + 15, unit: .day)
      }
    }
    while let word = bare(end, [.tail, .few]) { end = word.end }
    if let one = bare(end, .number), one.value <= 2, amount.low == one.value { end = one.end }
    return TimeRead(value: amount, end: end)
  }
}
