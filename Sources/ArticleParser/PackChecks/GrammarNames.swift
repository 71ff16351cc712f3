// What the grammar's own words are called in packs. The readers of packs know the same names; tests
// hold the two together.

extension PartOfSpeech {
  /// Names that the column `pos` of particles may hold.
  static let packNames: [String] = named.keys.sorted() + [nameWord]

  /// Words of names that take the next one with them (عبد، أبو، بن); they have no function.
  static let nameWord = "name-part"
}

extension Function {
  /// Names that the column `function` of particles may hold.
  static let packNames: [String] = allCases.map(\.rawValue).filter { !$0.isEmpty }
}

/// Whether the reader of numbers knows a kind of the numerals table, with a value.
func isNumeralKind(_ kind: String, value: Int) -> Bool {
  kind == "range" || kind == "alternative" || Numeral(kind: kind, value: value) != nil
    || PatternKind(kind) != nil
}
