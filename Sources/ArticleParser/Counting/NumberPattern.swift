internal import TextAnalysis

/// What words around a number make of it.
enum PatternKind: Hashable, Sendable {
  case bound(NumberBound)
  /// Adds to the ten behind it: إحدى وعشرون.
  case plus
  /// Divides the scale behind it: نصف مليون.
  case fraction
  /// Adds a part of the scale before it: مليون ونصف.
  case andFraction
  /// رقم: what follows is an ordinal.
  case numberLabel
  /// Words that only look like a number.
  case fixed
  /// A noun that a number names: الفرقة 82.
  case label
  /// A noun that an ordinal names: الجيش الثاني.
  case ordinalName
  case percent
  /// الساعة.
  case clock
  /// A part of day behind an ordinal: الثالثة فجرا.
  case clockOrdinal
  case year
  /// A word that a year stands behind more often than a count.
  case yearHint
  /// Makes the number before it a day of the month: من الشهر.
  case day
  /// Stands between a day and its month: من.
  case dayLink
  /// من before what the number is a part of.
  case part
  /// من with another sense: من أصل.
  case noPart
  /// Makes digits behind it a day of the month: يوم.
  case dayBefore
  /// A verb of change: "from N to N" behind it is no range.
  case rise

  /// Reads the column `kind`.
  init?(_ kind: String) {
    switch kind {
    case "plus": self = .plus
    case "fraction": self = .fraction
    case "and-fraction": self = .andFraction
    case "number-label": self = .numberLabel
    case "fixed": self = .fixed
    case "label": self = .label
    case "ordinal-name": self = .ordinalName
    case "percent": self = .percent
    case "clock": self = .clock
    case "clock-ordinal": self = .clockOrdinal
    case "year": self = .year
    case "year-hint": self = .yearHint
    case "day": self = .day
    case "day-link": self = .dayLink
    case "part": self = .part
    case "no-part": self = .noPart
    case "day-before": self = .dayBefore
    case "rise": self = .rise
    default:
      guard let bound = NumberBound(rawValue: kind) else { return nil }
      self = .bound(bound)
    }
  }
}

/// A pattern's meaning, at the end of its words.
struct PatternEntry: Sendable {
  var kind: PatternKind
  var value: Int
  /// Whether و is glued to the number: نيف وعشرون.
  var numberHasAnd: Bool
}

/// Two numbers with words around: بين N وN.
struct RangePattern: Sendable {
  var before: [Int32]
  var middle: [Int32]
  /// Whether و is glued to the second number.
  var secondHasAnd: Bool
  /// Whether the numbers may stand in either order: ثلاثة أو أربعة.
  var isAlternative: Bool
}

/// One spelling of a pattern row, cut at its numbers.
///
/// `N` stands for a number and `وN` for one with و; every other piece is a word.
struct PatternText {
  /// Words before the first number, between the two, behind the last; one part more than numbers.
  private(set) var parts: [[[UInt8]]] = [[]]
  /// Whether each number has و.
  private(set) var hasAnd: [Bool] = []

  init(_ surface: String) {
    for piece in surface.split(separator: " ") {
      if piece == "N" || piece == "\u{648}N" {
        hasAnd.append(piece.count > 1)
        parts.append([])
      } else {
        parts[parts.count - 1].append(foldedLetters(String(piece)))
      }
    }
  }
}
