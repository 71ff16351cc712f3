/// A cardinal number as read, before the words around it have their say.
struct Cardinal: Sendable {
  var tokens: Range<Int>
  var proclitics: Proclitics
  var low: Int
  var high: Int?
  var approximate = false
  /// The digits or words before the last scale word: 5 in 5 آلاف; nil where there is no scale.
  var multiplier: Int?
  /// The last scale word's value.
  var scale = 1
  /// Whether it is one scale word alone: مليون.
  var isBareScale = false
  /// Whether it is digits and nothing else.
  var isDigits = false
  /// A decimal without a scale: no count, but a number of the text.
  var isDecimal = false
  /// The numeral it consists of, where it is one word.
  var single: Numeral?
}
