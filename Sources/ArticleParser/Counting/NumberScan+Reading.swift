internal import TextAnalysis

extension NumberScan {
  /// Reads at a token where a number may begin.
  ///
  /// Gives the number, nil where what stands there is none (a year, a percentage, a name), and the
  /// token to go on from.
  mutating func read(_ start: Int) -> (number: NumberExpression?, end: Int) {
    if let end = fixedEnd(covering: start) { return (nil, end) }
    let digits = isNumber(start) ? start : start + 1
    if isNumber(digits), let end = chainEnd(digits), !isCountedRange(digits, end) {
      return (nil, end)
    }
    if let ordinal = ordinal(start) { return read(ordinal) }
    guard let cardinal = cardinal(start) else { return (nil, digits + 1) }
    return read(cardinal)
  }

  /// Whether chained digits are a range that counts: 10-15 جنديا.
  private func isCountedRange(_ start: Int, _ end: Int) -> Bool {
    guard end == start + 3, mark(start + 1) == .dash, let low = tokens.integer(start),
      let high = tokens.integer(start + 2), low < high
    else { return false }
    return low < 1900 || high > 2100 || isSurelyCounted(end)
  }

  // MARK: - Ordinals

  private func read(_ ordinal: Ordinal) -> (number: NumberExpression?, end: Int) {
    let (start, end) = (ordinal.tokens.lowerBound, ordinal.tokens.upperBound)
    guard !isDay(ordinal.value, end), !isClock(start, end, isOrdinal: true),
      !isNamed(by: .ordinalName, start), let countsPrevious = countsPrevious(ordinal)
    else { return (nil, end) }
    let number = NumberExpression(
      tokens: ordinal.tokens, low: ordinal.value, high: ordinal.value, approximate: false,
      ordinal: true, proclitics: ordinal.proclitics, countsPrevious: countsPrevious)
    return (number, end)
  }

  /// Whether a noun that numbers only name stands before a token, an adjective between or not.
  private func isNamed(by kind: PatternKind, _ start: Int) -> Bool {
    if pattern(kind, before: start) != nil { return true }
    return kind == .ordinalName && hasArticle(start - 1) && pattern(kind, before: start - 1) != nil
  }

  // MARK: - Cardinals

  private mutating func read(_ first: Cardinal) -> (number: NumberExpression?, end: Int) {
    if isYear(first) {
      yearEnd = first.tokens.upperBound
      if let range = numberRange(from: first), isYearPair(first, range.last) {
        return (nil, range.last.tokens.upperBound)
      }
      return (nil, yearEnd)
    }
    var first = first
    addFractions(&first)
    let range = numberRange(from: first)
    if range == nil, first.isDigits, isNumber(first.tokens.upperBound) {
      return (nil, first.tokens.upperBound + 1)  // a score: the tatweel in 3 ـ 1 is no token
    }
    let cardinal = range?.number ?? first
    let end = (range?.last ?? first).tokens.upperBound
    if let percentEnd = percentEnd(first, end) { return (nil, percentEnd) }
    if isDay(first.low, first.tokens.upperBound) || isDay(cardinal.low, end) { return (nil, end) }
    if first.isDecimal || isNamedDay(first) || (first.isDigits && isDesignation(first))
      || isClock(first.tokens.lowerBound, end, isOrdinal: false)
    {
      return (nil, end)
    }
    return (bounded(cardinal, wasRange: range != nil), cardinal.tokens.upperBound)
  }

  private func isYearPair(_ first: Cardinal, _ last: Cardinal) -> Bool {
    last.isDigits && last.low > first.low && last.low <= 2100
      && !isSurelyCounted(last.tokens.upperBound)
  }

  /// Where a percentage ends; nil where the number is none.
  private func percentEnd(_ first: Cardinal, _ end: Int) -> Int? {
    if mark(end) == .percent { return end + 1 }
    if first.isDigits, mark(first.tokens.lowerBound - 1) == .percent { return end }
    return pattern(.percent, behind: end)?.tokens.upperBound
  }

  /// Whether digits are part of a name: الفرقة 82، إف-16، C 130.
  private func isDesignation(_ number: Cardinal) -> Bool {
    let (start, end) = (number.tokens.lowerBound, number.tokens.upperBound)
    if mark(start - 1) == .dash, isGlued(start), isGlued(start - 1), isWord(start - 2) {
      return true
    }
    if isGlued(end), isLatin(end) { return true }
    if isLatin(start - 1) || (mark(start - 1) == .dash && isLatin(start - 2)) { return true }
    return isNamed(by: .label, start) && !isSurelyCounted(end)
  }

  private func isLatin(_ token: Int) -> Bool {
    guard isWord(token) else { return false }
    return tokens.text.bytes[Int(tokens.text.tokens[token].lower)] < 0x80
  }

  /// نصف مليون، مليون ونصف المليون، إحدى وعشرون.
  func addFractions(_ cardinal: inout Cardinal) {
    let start = cardinal.tokens.lowerBound
    if cardinal.isBareScale, let match = pattern(.fraction, before: start), match.entry.value > 0 {
      cardinal.low = cardinal.scale / match.entry.value
      cardinal.high = cardinal.low
      take(match, &cardinal)
    } else if cardinal.proclitics == .and, case .ten(let ten) = cardinal.single, ten > 10,
      let match = pattern(.plus, before: start)
    {
      cardinal.low += match.entry.value
      cardinal.high = cardinal.low
      take(match, &cardinal)
    }
    guard cardinal.scale > 1, let match = pattern(.andFraction, behind: cardinal.tokens.upperBound),
      match.entry.value > 0
    else { return }
    cardinal.low += cardinal.scale / match.entry.value
    cardinal.high = cardinal.low
    var end = match.tokens.upperBound
    if let piece = piece(end), case .scale(cardinal.scale, _) = piece.numeral {
      end = piece.tokens.upperBound
    }
    cardinal.tokens = cardinal.tokens.lowerBound..<end
  }

  private func take(_ match: PatternMatch, _ cardinal: inout Cardinal) {
    cardinal.tokens = match.tokens.lowerBound..<cardinal.tokens.upperBound
    cardinal.proclitics = match.proclitics
    cardinal.single = nil
    cardinal.isBareScale = false
  }

  // MARK: - Words around

  /// The number with its bounds, its place to the noun and the من behind it.
  private func bounded(_ cardinal: Cardinal, wasRange: Bool) -> NumberExpression? {
    var position = Position()
    if !wasRange && !cardinal.approximate || isFew(cardinal) {
      if cardinal.proclitics.contains(.article) {
        guard let found = articlePosition(cardinal) else { return nil }
        position = found
      } else {
        position = barePosition(cardinal)
      }
    }
    var number = NumberExpression(
      tokens: cardinal.tokens, low: cardinal.low, high: cardinal.high,
      approximate: cardinal.approximate, ordinal: position.ordinal,
      proclitics: cardinal.proclitics, countsPrevious: position.countsPrevious)
    let start = cardinal.tokens.lowerBound
    if let label = pattern(.numberLabel, before: start), cardinal.proclitics.isEmpty {
      number.tokens = label.tokens.lowerBound..<number.tokens.upperBound
      number.proclitics = label.proclitics
      number.ordinal = true
      number.countsPrevious = true
      return number
    }
    if number.ordinal { return isNamed(by: .ordinalName, start) ? nil : number }
    if cardinal.proclitics.isSubset(of: [.and, .article]),
      let (bound, match) = bound(
        in: patterns(before: start), hasAnd: cardinal.proclitics.contains(.and))
    {
      number = bound.apply(to: number)
      number.tokens = match.tokens.lowerBound..<number.tokens.upperBound
      number.proclitics = match.proclitics
      number.countsPrevious = false
    }
    if let (bound, match) = bound(in: patterns(behind: number.tokens.upperBound), hasAnd: false) {
      number = bound.apply(to: number)
      number.tokens = number.tokens.lowerBound..<match.tokens.upperBound
    }
    takePartitive(cardinal, &number)
    return number
  }

  private func isFew(_ cardinal: Cardinal) -> Bool {
    if case .few = cardinal.single { true } else { false }
  }

  /// Takes the من of العشرات من المتظاهرين and خمسة من الجنود.
  private func takePartitive(_ cardinal: Cardinal, _ number: inout NumberExpression) {
    let end = number.tokens.upperBound
    guard let match = pattern(.part, behind: end), pattern(.noPart, behind: end) == nil else {
      return
    }
    let next = match.tokens.upperBound
    let isNoun = hasArticle(next) || reading(next) { $0.partOfSpeech.isNominal } != nil
    guard cardinal.approximate || isNoun else { return }
    number.tokens = number.tokens.lowerBound..<next
    number.countsPrevious = false
  }
}
