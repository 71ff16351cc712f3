/// What a word like "about" or "at least" does to a number.
enum NumberBound: String, Sendable {
  case about
  case atLeast = "at-least"
  case upTo = "up-to"
  case below

  /// The number under the bound.
  func apply(to number: NumberExpression) -> NumberExpression {
    var result = number
    result.approximate = true
    switch self {
    case .about: break
    case .atLeast: result.high = nil
    case .upTo: result.low = min(1, number.high ?? 1)
    case .below:
      let top = max(0, (number.high ?? number.low ?? 1) - 1)
      result.low = min(1, top)
      result.high = top
    }
    return result
  }
}

/// Words behind a counted noun that bound its number: "3 صواريخ على الأقل".
struct TrailingBound: Sendable {
  /// The bounding words.
  var tokens: Range<Int>
  var bound: NumberBound

  /// The number under the bound; its tokens stay what they are.
  func apply(_ number: NumberExpression) -> NumberExpression { bound.apply(to: number) }
}
