internal import TextAnalysis

/// Days by name or by distance, parts of the day, nights.
extension TimeGrammar {
  /// One day or several: أمس، الثلاثاء 17 آذار، يومي السبت والأحد، اليوم التالي.
  func day(_ index: Int, _ lead: Proclitics) -> TimeRead<TimeSense>? {
    guard !kinds(index).isDisjoint(with: .beginningDay) else { return nil }
    var best = relativeDay(index, lead)
    best = longer(best, weekday(index, lead))
    best = longer(best, date(index, lead))
    best = longer(best, prefixedDay(index, lead))
    if let unit = unitPhrase(index, lead), isDay(unit.value) { best = longer(best, unit) }
    if let numeric = numericDate(index, isGoverned: false) { best = longer(best, numeric) }
    guard let best else { return nil }
    return TimeRead(value: best.value, end: adverb(best.end))
  }

  private func isDay(_ sense: TimeSense) -> Bool {
    switch sense {
    case .anchoredUnit(.day, _), .day: true
    default: false
    }
  }

  /// The part of the day behind a day: الاثنين مساء، أمس صباحا.
  private func adverb(_ index: Int) -> Int {
    guard let word = bare(index, .partAdverb) else { return index }
    return bare(index, .partOfDay) != nil && day(word.end, []) != nil ? index : word.end
  }

  /// يوم، يومي، أيام before the day itself.
  private func prefixedDay(_ index: Int, _ lead: Proclitics) -> TimeRead<TimeSense>? {
    if let word = definite(index, .unit, lead), word.value == TimeUnit.day.rawValue {
      return ordinal(word.end) == nil ? nil : date(word.end, [])  // اليوم الأول من مارس
    }
    guard let prefix = bare(index, [.unit, .unitDual, .unitPlural, .nightDual], lead),
      prefix.value == TimeUnit.day.rawValue || bare(index, .nightDual, lead) != nil
    else { return nil }
    var inner = relativeDay(prefix.end, [])
    inner = longer(inner, weekday(prefix.end, []))
    inner = longer(inner, date(prefix.end, []))
    inner = longer(inner, numericDate(prefix.end, isGoverned: true))
    guard let inner else { return nil }
    if bare(index, .unit, lead) == nil, !isSeveral(inner.value) { return nil }
    return inner
  }

  private func isSeveral(_ sense: TimeSense) -> Bool {
    switch sense {
    case .weekdays(let first, let last, _): first != last
    case .date(let parts): (parts.days?.count ?? 0) > 1
    case .range: true
    default: false
    }
  }

  /// Today, yesterday and so on, with a weekday and date that say the same.
  func relativeDay(_ index: Int, _ lead: Proclitics) -> TimeRead<TimeSense>? {
    var read: TimeRead<Int>?
    if let word = hit(index, .relativeDay, lead) {
      read = TimeRead(value: word.value, end: word.end)
    } else if let end = today(index, lead) {
      read = TimeRead(value: 0, end: end)
    }
    guard let read else { return nil }
    // اليوم (أمس): the paper corrects the day that a quotation speaks of.
    if isMark(read.end, .openBracket), let word = bare(read.end + 1, .relativeDay),
      isMark(word.end, .closeBracket)
    {
      return TimeRead(value: .day(word.value, weekday: nil), end: word.end + 1)
    }
    let start = skipping([.comma, .openBracket, .dash], read.end)
    guard let beside = weekday(start, []) else {
      if start == read.end, let date = date(start, []) {
        return date
      }
      return TimeRead(value: .day(read.value, weekday: nil), end: read.end)
    }
    switch beside.value {
    case .weekdays(let first, let last, nil) where first == last:
      let end = isMark(start - 1, .openBracket) ? skipping([.closeBracket], beside.end) : beside.end
      return TimeRead(value: .day(read.value, weekday: first), end: end)
    case .date:
      let end = isMark(start - 1, .openBracket) ? skipping([.closeBracket], beside.end) : beside.end
      return TimeRead(value: beside.value, end: end)
    default: return TimeRead(value: .day(read.value, weekday: nil), end: read.end)
    }
  }

  /// اليوم, where it is not part of a name or of a count (اليوم العالمي، اليوم الثالث).
  private func today(_ index: Int, _ lead: Proclitics) -> Int? {
    let conjunctions = lead.intersection(.conjunctions)
    var start = index
    if let this = bare(index, .this, lead) { start = this.end }
    guard let word = definite(start, .unit, start == index ? conjunctions : []) else { return nil }
    if word.value == TimeUnit.day.rawValue {
      if hit(word.end, [.same, .next, .previous, .pointer]) != nil { return nil }
      if definite(word.end, [.ordinal, .ordinalBound, .ordinalLast]) != nil { return nil }
      if hit(word.end, .blocks, where: { $0 == CalendarBlock.today.rawValue })?.isDefinite == true {
        return nil
      }
      return word.end
    }
    return nil
  }

  /// A weekday with what may follow: another one, الماضي, من الأسبوع المقبل, the date.
  func weekday(_ index: Int, _ lead: Proclitics) -> TimeRead<TimeSense>? {
    guard let first = definite(index, .weekday, lead), !isBlocked(index, as: .weekday) else {
      return nil
    }
    var (last, end) = (first.value, first.end)
    while isCoordinated(end) || isMark(end, .comma),
      let more = definite(skipping([.comma], end), .weekday, [.and]),
      more.value == last % 7 + 1 || isCoordinated(end), more.value != first.value,
      date(more.end, []) == nil
    {
      (last, end) = (more.value, more.end)
    }
    if let pointer = hit(end, .pointer) {
      return TimeRead(
        value: .weekdays(first.value, last, pointer: pointer.value), end: pointer.end)
    }
    guard first.value == last else {
      return TimeRead(value: .weekdays(first.value, last, pointer: nil), end: end)
    }
    if let beside = hit(end, [.next, .previous]) {
      return TimeRead(value: .anchoredWeekday(first.value, beside.value), end: beside.end)
    }
    if let of = bare(end, .of), let week = unitPhrase(of.end, []),
      case .week(let shift) = week.value
    {
      return TimeRead(value: .weekdayOfWeek(first.value, shift), end: week.end)
    }
    return dated(first.value, end)
      ?? TimeRead(value: .weekdays(first.value, last, pointer: nil), end: end)
  }

  /// A date that stands beside a weekday: الثلاثاء 17 مارس، الثلاثاء (17 مارس)، الثلاثاء الموافق.
  private func dated(_ weekday: Int, _ index: Int) -> TimeRead<TimeSense>? {
    var start = skipping([.comma, .openBracket], index)
    let isBracketed = isMark(start - 1, .openBracket)
    if let word = hit(start, .equals) { start = word.end }
    if joint(start, .to) || joint(start, .by) { start += 1 }
    guard
      let date = longer(date(start, [.to]), numericDate(start, isGoverned: true)),
      case .date(var parts) = date.value, (parts.days?.count ?? 0) == 1
    else { return relativeBeside(weekday, index) }
    parts.weekday = weekday
    return TimeRead(
      value: .date(parts), end: isBracketed ? skipping([.closeBracket], date.end) : date.end)
  }

  /// الثلاثاء (أمس)
  private func relativeBeside(_ weekday: Int, _ index: Int) -> TimeRead<TimeSense>? {
    guard isMark(index, .openBracket), let word = hit(index + 1, .relativeDay),
      isMark(word.end, .closeBracket)
    else { return nil }
    return TimeRead(value: .day(word.value, weekday: weekday), end: word.end + 1)
  }

  /// A part of a day, and which: فجر اليوم، مساء أول من أمس، منتصف ليل الخميس - الجمعة.
  func partOfDay(_ index: Int, _ lead: Proclitics) -> TimeRead<TimeSense>? {
    if let tonight = hit(index, .midnightTonight, lead) {
      return TimeRead(value: .nightAfter(.day(0, weekday: nil)), end: tonight.end)
    }
    if let read = nightWord(index, lead) { return read }
    var kind = 2
    var start: Int
    if let part = bare(index, .partOfDay, lead), !hasShadda(index) {
      (kind, start) = (part.value, part.end)
    } else if let night = bare(index, .night, lead) {
      start = night.end
    } else {
      return nil
    }
    while isCoordinated(start), let more = bare(start, .partOfDay, [.and]) { start = more.end }
    if kind > 1, let night = nightBetween(start) { return night }
    guard let day = day(start, []) else { return nil }
    switch kind {
    case 3: return TimeRead(value: .nightAfter(day.value), end: day.end)
    case 4:
      if case .day(let shift, let weekday) = day.value {
        return TimeRead(
          value: .day(shift + 1, weekday: weekday.map { $0 % 7 + 1 }), end: day.end)
      }
      return TimeRead(value: .nightAfter(day.value), end: day.end)
    default: return day
    }
  }

  /// Whether a shadda is printed: فجّر is a verb.
  private func hasShadda(_ index: Int) -> Bool {
    tokens.text.tokens[index].flags.contains(.hasShadda)
  }

  /// الليلة، الليلة الماضية، الليلة نفسها، تلك الليلة.
  private func nightWord(_ index: Int, _ lead: Proclitics) -> TimeRead<TimeSense>? {
    if let that = bare(index, .that, lead), let night = definite(that.end, .night) {
      return TimeRead(value: .anchoredUnit(.day, 0), end: night.end)
    }
    var start = index
    if let this = bare(index, .this, lead) { start = this.end }
    guard let night = definite(start, .night, start == index ? lead : []) else { return nil }
    if let between = bare(night.end, .between), let both = nightBetween(between.end) { return both }
    if let pointer = hit(night.end, .pointer) {
      let shift = pointer.value
      return TimeRead(
        value: shift == 0 ? .day(0, weekday: nil) : .night(shift), end: pointer.end)
    }
    if let same = hit(night.end, [.same, .next, .previous]) {
      return TimeRead(value: .anchoredUnit(.day, same.value), end: same.end)
    }
    if definite(night.end, [.ordinal, .ordinalBound, .ordinalLast]) != nil { return nil }
    return TimeRead(value: .day(0, weekday: nil), end: night.end)
  }

  /// Two weekdays that name one night: الاثنين الثلاثاء، الخميس - الجمعة.
  private func nightBetween(_ index: Int) -> TimeRead<TimeSense>? {
    guard let first = definite(index, .weekday) else { return nil }
    var start = skipping([.dash, .slash], first.end)
    if start == first.end, let to = bare(start, .to) { start = to.end }
    guard let second = definite(start, .weekday, [.and]), second.value == first.value % 7 + 1 else {
      return nil
    }
    let sense = TimeSense.weekdays(first.value, second.value, pointer: nil)
    guard let pointer = hit(second.end, .pointer) else {
      return TimeRead(value: sense, end: second.end)
    }
    return TimeRead(
      value: .weekdays(first.value, second.value, pointer: pointer.value), end: pointer.end)
  }
}
