internal import LanguagePacks
internal import TextAnalysis

extension NumberScan {
  /// A number below a thousand, or digits.
  private struct Group {
    var value: Int
    var end: Int
    var digits: DigitGroup?
    var single: Numeral?
  }

  /// The cardinal that begins at a token.
  ///
  /// With `joining`, parts with و join (خمسة وعشرون); without, the number ends before the first و,
  /// as "بين خمسة وعشرين" may need.
  func cardinal(_ start: Int, joining: Bool = true) -> Cardinal? {
    guard let (proclitics, first) = opening(start) else { return nil }
    if let vague = vague(first, from: start, proclitics) { return vague }
    var result = Cardinal(tokens: start..<first, proclitics: proclitics, low: 0)
    var limit = Int.max
    var index = first
    while index == first || joining {
      let isFirst = index == first
      var at = index
      if !isFirst {
        guard let joined = joinedPart(index, proclitics) else { break }
        at = joined
      }
      guard let end = takeTerm(at, isFirst: isFirst, limit: limit, joining: joining, &result)
      else { break }
      index = end
      result.tokens = start..<end
      limit = result.scale
      if limit == 1 { break }
    }
    guard index > first else { return nil }
    result.high = result.low
    return result
  }

  /// What is glued to a number's first token, and where its digits or words begin.
  private func opening(_ start: Int) -> (Proclitics, Int)? {
    if isNumber(start) { return ([], start) }
    guard isWord(start) else { return nil }
    if isNumber(start + 1), let clitics = clitics(start) { return (clitics, start + 1) }
    guard let piece = piece(start) else { return nil }
    return (piece.proclitics, start)
  }

  /// Where a part that و joins to a number begins.
  private func joinedPart(_ index: Int, _ opening: Proclitics) -> Int? {
    if isNumber(index + 1), isWord(index), let clitics = clitics(index) {
      return mayJoin(clitics, opening) ? index + 1 : nil
    }
    guard let piece = piece(index), mayJoin(piece.proclitics, opening) else { return nil }
    return index
  }

  /// و joins; the article is on all parts or on the first alone.
  private func mayJoin(_ clitics: Proclitics, _ opening: Proclitics) -> Bool {
    clitics == .and || (clitics == [.and, .article] && opening.contains(.article))
  }

  /// Adds a term: a scale word, or a group with or without one behind it.
  private func takeTerm(
    _ index: Int, isFirst: Bool, limit: Int, joining: Bool, _ result: inout Cardinal
  ) -> Int? {
    if let piece = piece(index), case .scale(let scale, let count) = piece.numeral {
      guard scale < limit else { return nil }
      let end = piece.tokens.upperBound
      var count = count
      if piece.mayBeDual, isDual(piece, end) { count = 2 }
      result.low += scale * count
      result.scale = scale
      result.multiplier = count
      result.isBareScale = isFirst && count == 1
      result.isDigits = false
      return end
    }
    guard let group = group(index, joining: joining) else { return nil }
    let scale = scaleWord(group.end)
    var amount = group.value
    if let scale {
      guard scale.value < limit else { return nil }
      let digits = scale.value >= 1_000_000 ? group.digits?.asDecimal : group.digits
      guard let product = (digits?.times(scale.value)) ?? product(group.value, scale.value)
      else { return nil }
      amount = product
    } else if !isFirst {
      guard group.value < limit, group.digits?.decimals ?? 0 == 0 else { return nil }
    } else if let digits = group.digits {
      result.isDigits = true
      result.isDecimal = digits.decimals > 0 || (digits.isAmbiguous && isMeasure(group.end))
    }
    let (sum, overflow) = result.low.addingReportingOverflow(amount)
    guard !overflow else { return nil }
    result.low = sum
    result.isBareScale = false
    result.multiplier = scale == nil ? nil : group.value
    result.scale = scale?.value ?? 1
    if isFirst && scale == nil { result.single = group.single }
    return scale?.end ?? group.end
  }

  private func product(_ left: Int, _ right: Int) -> Int? {
    let (product, overflow) = left.multipliedReportingOverflow(by: right)
    return overflow ? nil : product
  }

  /// ألفا جندي is two thousand, ألفا ومئتا جندي and ألفاً are one.
  private func isDual(_ piece: NumeralPiece, _ end: Int) -> Bool {
    let token = piece.tokens.lowerBound
    if tokens.text.tokens[token].flags.contains(.hasTanwinFath) { return false }
    return isIndefiniteNoun(end) || hasArticle(end)
  }

  /// Whether a unit of measure or a percent sign stands at a token.
  private func isMeasure(_ token: Int) -> Bool {
    if mark(token) == .percent { return true }
    return reading(token) {
      $0.partOfSpeech.isNominal && $0.proclitics.isEmpty
        && tokens.lexicon.classes(of: $0.lexeme).intersects(reader.measure)
    } != nil
  }

  /// The scale word at a token: ألف in خمسون ألفا, آلاف in خمسة آلاف.
  private func scaleWord(_ index: Int) -> (value: Int, end: Int)? {
    guard let piece = piece(index), piece.proclitics.isSubset(of: .article) else { return nil }
    switch piece.numeral {
    case .scale(let scale, 1): return (scale, piece.tokens.upperBound)
    case .scale(let scale, _) where piece.mayBeDual: return (scale, piece.tokens.upperBound)
    case .vague(let scale) where scale >= 100: return (scale, piece.tokens.upperBound)
    default: return nil
    }
  }

  // MARK: - Below a thousand

  private func group(_ index: Int, joining: Bool) -> Group? {
    if isNumber(index) {
      guard let (digits, end) = digits(index) else { return nil }
      return Group(value: digits.mantissa, end: end, digits: digits)
    }
    guard let first = piece(index) else { return nil }
    let end = first.tokens.upperBound
    var group: Group
    switch first.numeral {
    case .hundred(let value):
      group = Group(value: value, end: end, single: first.numeral)
    case .unit(let value):
      if value >= 3, let next = piece(end), next.proclitics.isEmpty,
        case .hundred(100) = next.numeral
      {
        group = Group(value: value * 100, end: next.tokens.upperBound)
      } else {
        return belowHundred(first, joining: joining)
      }
    default:
      return belowHundred(first, joining: joining)
    }
    guard joining else { return group }
    let opening = first.proclitics
    if isNumber(group.end + 1), isWord(group.end), let clitics = clitics(group.end),
      mayJoin(clitics, opening), let digits = withLetters(group.end + 1, { DigitGroup($0) }),
      digits.mantissa < 100, digits.decimals == 0
    {
      return Group(value: group.value + digits.mantissa, end: group.end + 2)
    }
    if let next = piece(group.end), mayJoin(next.proclitics, opening),
      let rest = belowHundred(next, joining: true)
    {
      group = Group(value: group.value + rest.value, end: rest.end)
    }
    return group
  }

  /// The digits at a token, with the groups of three that an Arabic comma or a space parts from them
  /// (1،560, 2 500).
  private func digits(_ index: Int) -> (DigitGroup, end: Int)? {
    guard var digits = withLetters(index, { DigitGroup($0) }) else { return nil }
    var end = index + 1
    while digits.decimals == 0, digits.mantissa > 0, digits.isGrouped || digits.mantissa < 1000,
      let group = nextGroup(end),
      let next = withLetters(group, { $0.count == 3 ? DigitGroup($0) : nil }),
      let thousands = digits.times(1000)
    {
      digits.mantissa = thousands + next.mantissa
      digits.isAmbiguous = !digits.isGrouped && group > end
      digits.isGrouped = true
      end = group + 1
    }
    return (digits, end)
  }

  /// The token of the digits that may go on with those before `end`: behind a glued comma, or right
  /// behind a space.
  private func nextGroup(_ end: Int) -> Int? {
    if isNumber(end) { return end }
    return mark(end) == .comma && isGlued(end) && isGlued(end + 1) && isNumber(end + 1)
      ? end + 1 : nil
  }

  private func belowHundred(_ first: NumeralPiece, joining: Bool) -> Group? {
    let end = first.tokens.upperBound
    let whole = Group(value: 0, end: end, single: first.numeral)
    switch first.numeral {
    case .ten(let value), .teen(let value):
      return Group(value: value, end: whole.end, single: whole.single)
    case .unit(let value):
      if let next = piece(end), case .ten(let ten) = next.numeral {
        if ten == 10, next.proclitics.isEmpty, value >= 3 {
          return Group(value: value + 10, end: next.tokens.upperBound)
        }
        if joining, ten > 10, mayJoin(next.proclitics, first.proclitics) {
          return Group(value: value + ten, end: next.tokens.upperBound)
        }
      }
      return Group(value: value, end: end, single: first.numeral)
    default: return nil
    }
  }

  // MARK: - Vague numbers

  /// Dozens, hundreds, several, a few, a number of.
  private func vague(_ index: Int, from start: Int, _ proclitics: Proclitics) -> Cardinal? {
    guard let first = piece(index) else { return nil }
    var end = first.tokens.upperBound
    let next = piece(end).flatMap { $0.proclitics.isSubset(of: .article) ? $0 : nil }
    var result = Cardinal(
      tokens: start..<end, proclitics: proclitics, low: 0, high: nil, approximate: true,
      single: first.numeral)
    switch first.numeral {
    case .vague(let power):
      var whole = power
      if let next {
        switch next.numeral {
        case .vague(let scale) where scale > power && scale >= 1000,
          .scale(let scale, _) where scale > power:
          whole = power * scale
          end = next.tokens.upperBound
        default: break
        }
      }
      result.low = 2 * whole
      result.high = 10 * whole - 1
    case .few(let most):
      result.low = 3
      result.high = most
      if let next {
        switch next.numeral {
        case .ten(10):
          result.low = 13
          result.high = 10 + most
          end = next.tokens.upperBound
        case .vague(let power):
          result.low = 3 * power
          result.high = most * power
          end = next.tokens.upperBound
        default: break
        }
      }
    case .some(let least): result.low = least
    default: return nil
    }
    result.tokens = start..<end
    return result
  }
}
