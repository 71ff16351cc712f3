internal import TextAnalysis

/// Two numbers that make one: بين 10 و15، من 10 إلى 15، ثلاثة أو أربعة، 10-15.
extension NumberScan {
  /// A range of numbers as read.
  struct NumberRange {
    var number: Cardinal
    /// The second number, for what stands behind the range.
    var last: Cardinal
  }

  /// The range whose first number is given; nil where it stands alone.
  func numberRange(from first: Cardinal) -> NumberRange? {
    if let dashed = dashedRange(first) { return dashed }
    for pattern in reader.vocabulary.ranges(goingOnWith: word(first.tokens.upperBound)) {
      if let found = numberRange(from: first, pattern) { return found }
    }
    // "between five and twenty": the و belongs to the phrase, not to a compound number.
    guard first.tokens.count > 1, let short = cardinal(first.tokens.lowerBound, joining: false),
      short.tokens.upperBound < first.tokens.upperBound
    else { return nil }
    for pattern in reader.vocabulary.ranges(goingOnWith: word(short.tokens.upperBound))
    where pattern.secondHasAnd && !pattern.before.isEmpty {
      if let found = numberRange(from: short, pattern) { return found }
    }
    return nil
  }

  private func numberRange(from first: Cardinal, _ pattern: RangePattern) -> NumberRange? {
    guard matches(pattern.middle, at: first.tokens.upperBound),
      var last = cardinal(first.tokens.upperBound + pattern.middle.count)
    else { return nil }
    addFractions(&last)
    let clitics: Proclitics = pattern.secondHasAnd ? .and : []
    guard last.proclitics.subtracting(.article) == clitics else { return nil }
    var start = first.tokens.lowerBound
    var proclitics = first.proclitics
    if !pattern.before.isEmpty {
      guard first.proclitics.isSubset(of: .article),
        let before = matchBefore(pattern.before, start)
      else { return nil }
      start = before.start
      proclitics = before.proclitics
    }
    if !pattern.secondHasAnd, !pattern.isAlternative, followsRise(start) { return nil }
    return join(first, last, start, proclitics, ordered: !pattern.isAlternative)
  }

  /// Digits with a dash between them, both with spaces around it or none; a tatweel serves as the
  /// dash too, and is no token.
  private func dashedRange(_ first: Cardinal) -> NumberRange? {
    var end = first.tokens.upperBound
    guard first.isDigits else { return nil }
    if mark(end) == .dash, isGlued(end) == isGlued(end + 1) { end += 1 }
    guard isNumber(end), let last = cardinal(end) else { return nil }
    return join(first, last, first.tokens.lowerBound, first.proclitics, ordered: true)
  }

  /// One number of two; the scale of the second counts for the first too: 3 إلى 5 آلاف.
  private func join(
    _ first: Cardinal, _ last: Cardinal, _ start: Int, _ proclitics: Proclitics, ordered: Bool
  ) -> NumberRange? {
    var low = first.low
    if first.multiplier == nil, first.single.map(isPlain) ?? true, let count = last.multiplier,
      last.scale > 1, low <= count, !last.isBareScale
    {
      let (product, overflow) = low.multipliedReportingOverflow(by: last.scale)
      guard !overflow else { return nil }
      low = product
    }
    if ordered, low >= last.low { return nil }
    var number = first
    number.tokens = start..<last.tokens.upperBound
    number.proclitics = proclitics
    number.single = nil
    number.isBareScale = false
    number.approximate = true
    number.low = min(low, last.low)
    number.high =
      switch (first.high, last.high) {
      case (let left?, let right?): max(left == first.low ? low : left, right)
      default: nil
      }
    return NumberRange(number: number, last: last)
  }

  private func isPlain(_ numeral: Numeral) -> Bool {
    switch numeral {
    case .unit, .ten, .teen, .hundred: true
    default: false
    }
  }

  // MARK: - Words of a range

  /// Whether words stand at a token.
  func matches(_ words: [Int32], at start: Int) -> Bool {
    for (offset, expected) in words.enumerated() where word(start + offset) != expected {
      return false
    }
    return true
  }

  private func matchBefore(_ words: [Int32], _ end: Int) -> (start: Int, proclitics: Proclitics)? {
    let start = end - words.count
    guard start >= floor, matches(Array(words.dropFirst()), at: start + 1), let first = words.first
    else { return nil }
    var found: (start: Int, proclitics: Proclitics)?
    forEachDivision(start) { clitics, word in
      if found == nil, word == first { found = (start, clitics) }
    }
    return found
  }

  /// Whether a verb of change stands shortly before: "rose from 10 to 15" is 15.
  private func followsRise(_ start: Int) -> Bool {
    var isRise = false
    for token in max(range.lowerBound, start - 8)..<start where !isRise {
      forEachDivision(token) { _, word in
        isRise = isRise || reader.vocabulary.rises.contains(word)
      }
    }
    return isRise
  }
}
