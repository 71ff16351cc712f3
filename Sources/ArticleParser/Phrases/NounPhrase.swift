internal import LanguagePacks

/// A noun phrase: its head and what belongs to it.
struct NounPhrase: Sendable {
  /// First unit, number and quantifier included.
  var start: Int
  /// Unit after the last one.
  var end: Int
  /// The unit that everything else hangs on.
  var head: Int
  /// The number before the head; -1 for none.
  var number = -1
  /// An ordinal behind or before the head; -1 for none.
  var ordinal = -1
  /// Index of the phrase that stands in the genitive; -1 for none.
  var genitive = -1
  /// Index of the phrase that the head belongs to: مسؤول في التحالف، جنود من، الموالية لـ.
  var affiliation = -1
  /// Names in apposition, unknown words included.
  var names: Range<Int> = 0..<0
  /// Index of the country of an adjective of nationality; -1 for none.
  var country = -1
  /// Index of the phrase joined to it by و; -1 for none.
  var next = -1
  var isDefinite = false
  /// سلاح الجو: forces, though the word is that for a weapon.
  var isArmOfService = false
  /// Pointed at: هذه القاعدة.
  var isPointed = false
  /// Classes of the head, and of its adjectives apart from these.
  var classes = ClassSet()
  var adjectiveClasses = ClassSet()
  /// Units of the adjectives that agree with the head.
  var adjectives = UnitSet()
  /// A quantifier before the head: بعض، كل، عدد من.
  var quantifier = -1
}
