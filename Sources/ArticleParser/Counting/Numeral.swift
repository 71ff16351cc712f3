/// What one numeral word contributes to a number.
enum Numeral: Hashable, Sendable {
  /// 1–9.
  case unit(Int)
  /// 10, 20 … 90; ten also makes the teens.
  case ten(Int)
  /// 11 and 12, whose parts are no numerals of their own.
  case teen(Int)
  /// 100, 200 … 900.
  case hundred(Int)
  /// A thousand, million or billion, one of them or two.
  case scale(Int, count: Int)
  /// The plural of a power of ten: عشرات، مئات، آلاف.
  case vague(Int)
  /// Three to so many: عدة، بضع.
  case few(Int)
  /// So many or more: عدد من.
  case some(Int)
  /// أول … عاشر.
  case ordinal(Int)
  /// The first of الحادي عشر، الحادي والعشرون.
  case compoundOrdinal(Int)

  /// Reads a row of the numerals table; nil where its kind is no numeral.
  init?(kind: String, value: Int) {
    switch kind {
    case "unit": self = .unit(value)
    case "ten": self = .ten(value)
    case "teen": self = .teen(value)
    case "hundred": self = .hundred(value)
    case "thousand": self = .scale(1000, count: value / 1000)
    case "million": self = .scale(1_000_000, count: value / 1_000_000)
    case "billion": self = .scale(1_000_000_000, count: value / 1_000_000_000)
    case "vague": self = .vague(value)
    case "few": self = .few(value)
    case "some": self = .some(value)
    case "ordinal": self = .ordinal(value)
    case "compound-ordinal": self = .compoundOrdinal(value)
    default: return nil
    }
  }

  /// Whether it gives a place in a row.
  var isOrdinal: Bool {
    switch self {
    case .ordinal, .compoundOrdinal: true
    default: false
    }
  }
}

/// A numeral as it stands in the text.
struct NumeralPiece: Sendable {
  var numeral: Numeral
  var tokens: Range<Int>
  var proclitics: Proclitics
  /// Whether the surface serves one and two of the scale: ألفا.
  var mayBeDual = false
}
