internal import TextAnalysis

/// What belongs to the reader of dates: days of the month, years, times of day.
extension NumberScan {
  /// Where a month's name that begins at a token ends.
  func monthEnd(_ start: Int) -> Int? {
    guard isWord(start) else { return nil }
    var longest: Int?
    forEachDivision(start) { clitics, first in
      guard clitics.isSubset(of: .article) else { return }
      var state = reader.vocabulary.months.step(WordSequences<Int>.root, first)
      var end = start + 1
      while state >= 0 {
        if !reader.vocabulary.months.entries(at: state).isEmpty { longest = max(longest ?? 0, end) }
        guard isWord(end) else { break }
        state = reader.vocabulary.months.step(state, word(end))
        end += 1
      }
    }
    return longest
  }

  /// Whether a month's name ends right before a token, brackets passed over.
  private func followsMonth(_ token: Int) -> Bool {
    var end = token
    if mark(end - 1) == .closeBracket { end -= 1 }
    for length in 1...3 where monthEnd(end - length) == end { return true }
    return false
  }

  /// Whether a number that ends at a token is a day of the month: a month follows, or other days
  /// and then a month.
  func isDay(_ value: Int, _ end: Int, depth: Int = 0) -> Bool {
    guard value >= 1, value <= 31, range.contains(end) else { return false }
    if monthEnd(end) != nil { return true }
    for match in patterns(behind: end) {
      if match.entry.kind == .day { return true }
      if match.entry.kind == .dayLink, monthEnd(match.tokens.upperBound) != nil { return true }
    }
    // 13 و14 آذار، 10 إلى 12 آذار
    guard depth < 3 else { return false }
    var next = end
    var mustHaveAnd = true
    if let middle = reader.vocabulary.ranges(goingOnWith: word(end)).first(where: {
      !$0.secondHasAnd && matches($0.middle, at: end)
    }) {
      next = end + middle.middle.count
      mustHaveAnd = false
    } else if mark(end) == .dash || isNumber(end) {
      next = isNumber(end) ? end : end + 1
      mustHaveAnd = false
    }
    if mustHaveAnd, !beginsWithAnd(next) { return false }
    if let other = ordinal(next), other.proclitics.contains(.and) || !mustHaveAnd {
      return isDay(other.value, other.tokens.upperBound, depth: depth + 1)
    }
    guard let other = cardinal(next), other.isDigits, mustHaveAnd == (other.proclitics == .and)
    else { return false }
    return isDay(other.low, other.tokens.upperBound, depth: depth + 1)
  }

  /// Whether the first letter of a token is و.
  private func beginsWithAnd(_ token: Int) -> Bool {
    isWord(token) && withLetters(token) { $0.count > 0 && $0[0] == LetterCode.waw }
  }

  /// Whether digits are a year.
  func isYear(_ number: Cardinal) -> Bool {
    guard number.isDigits, !number.isDecimal else { return false }
    let start = number.tokens.lowerBound
    let digits = number.tokens.upperBound - 1
    guard isNumber(digits) else { return false }
    let length = tokens.text.tokens[digits].upper - tokens.text.tokens[digits].lower
    if yearEnd == start, number.proclitics == .and, length == 4 { return true }
    let before = patterns(before: start)
    if before.contains(where: { $0.entry.kind == .year }) {
      if length == 4 && (1300...2100).contains(number.low) { return true }
      return length == 2 && !isSurelyCounted(number.tokens.upperBound)
    }
    guard length == 4 else { return false }
    if number.low >= 1300, number.low <= 2100, followsMonth(start) { return true }
    guard number.low >= 1900, number.low <= 2100 else { return false }
    if before.contains(where: { $0.entry.kind == .yearHint }) { return true }
    if before.contains(where: { $0.entry.kind == .numberLabel }) { return false }
    if bound(in: before, hasAnd: false) != nil { return false }
    let end = number.tokens.upperBound
    if isSurelyCounted(end) || pattern(.part, behind: end) != nil { return false }
    if bound(in: patterns(behind: end), hasAnd: false) != nil { return false }
    return true
  }

  /// Whether a number is a time of day.
  func isClock(_ start: Int, _ end: Int, isOrdinal: Bool) -> Bool {
    if pattern(.clock, before: start) != nil { return true }
    return isOrdinal && pattern(.clockOrdinal, behind: end) != nil
  }

  /// Whether digits stand between a word for "day" and no counted noun.
  func isNamedDay(_ number: Cardinal) -> Bool {
    number.isDigits && number.low <= 31
      && pattern(.dayBefore, before: number.tokens.lowerBound) != nil
      && !isSurelyCounted(number.tokens.upperBound)
  }

  /// Where digits chained by slashes, dashes or colons end (16/3/2020، 10:30، 3-1); nil where
  /// nothing is chained to them.
  func chainEnd(_ start: Int) -> Int? {
    var end = start + 1
    while isGlued(end), isGlued(end + 1), isNumber(end + 1) {
      let mark = mark(end)
      guard mark == .slash || mark == .dash || mark == .colon else { break }
      end += 2
    }
    return end > start + 1 ? end : nil
  }
}
