/// A number in words or digits, as a phrase of the text.
///
/// `low` and `high` follow the conventions of the gold format: "at least" has no upper end, dozens
/// are 20 to 99, "up to N" is 1 to N, "about N" is N on both sides and approximate.
struct NumberExpression: Hashable, Sendable {
  /// The number with the words that bound it (نحو، أكثر من) and the من of العشرات من; without the
  /// counted noun.
  var tokens: Range<Int>
  /// The smallest number meant.
  var low: Int?
  /// The largest number meant; nil where it is open.
  var high: Int?
  var approximate: Bool
  /// Whether it gives a place in a row: الرابع والعشرون، الهجوم رقم 24، الهجوم الـ24.
  var ordinal: Bool
  /// What is glued to its first token.
  var proclitics: Proclitics
  /// Whether the noun stands before it: رقم 24، صاروخ واحد، الجنود الخمسة، الهجوم الثالث.
  var countsPrevious: Bool
}
