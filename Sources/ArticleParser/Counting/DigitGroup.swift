internal import TextAnalysis

/// Digits as they stand in a token: a whole number or a decimal.
struct DigitGroup: Hashable, Sendable {
  /// The digits without their separators.
  var mantissa: Int
  /// How many of the digits stand behind the decimal separator.
  var decimals: Int
  /// Whether the separator may part thousands or decimals: 5.200.
  var isAmbiguous: Bool
  /// Whether separators part thousands.
  var isGrouped: Bool

  /// Reads digits with single `.` bytes as separators; nil for anything that is no number
  /// (16.3.2020) or too large.
  init?(_ letters: Span<UInt8>) {
    var value = 0
    var lengths = [0]
    for index in letters.indices {
      let code = letters[index]
      if LetterCode.isDigit(code) {
        guard value < 1_000_000_000_000_000 else { return nil }
        value = value * 10 + Int(code - 0x30)
        lengths[lengths.count - 1] += 1
      } else {
        lengths.append(0)
      }
    }
    mantissa = value
    let tail = lengths.dropFirst()
    let startsWithZero = letters.count > 0 && letters[0] == 0x30
    isGrouped = !tail.isEmpty && lengths[0] <= 3 && tail.allSatisfy { $0 == 3 } && !startsWithZero
    isAmbiguous = isGrouped && tail.count == 1
    if tail.isEmpty || isGrouped {
      decimals = 0
    } else {
      guard tail.count == 1 else { return nil }
      decimals = tail.first ?? 0
    }
  }

  /// The same digits read as a decimal.
  var asDecimal: DigitGroup {
    var result = self
    if isAmbiguous { result.decimals = 3 }
    return result
  }

  /// The number times a scale, rounded down; nil on overflow.
  func times(_ scale: Int) -> Int? {
    let (product, overflow) = mantissa.multipliedReportingOverflow(by: scale)
    guard !overflow else { return nil }
    var result = product
    for _ in 0..<decimals { result /= 10 }
    return result
  }
}
