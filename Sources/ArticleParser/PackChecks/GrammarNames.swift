// What the grammar's own words are called in packs. The readers of packs know the same names; tests
// hold the two together.

extension Slot {
  /// Slots that are no preposition, with `definite`, which asks for the article.
  static let named: [String: Slot] = [
    "subject": .subject, "object": .object, "adjective": .adjective, "governor": .governor,
    "next": .next, "previous": .previous, "any": .any, "definite": .any,
  ]
}

extension PartOfSpeech {
  /// Names that the column `pos` of particles may hold.
  static let packNames: [String] =
    [
      "preposition", "complementizer", "subordinator", "conjunction", "relative", "demonstrative",
      "pronoun", "negation", "particle", "interrogative", "quantifier", "modal",
    ] + [nameWord]

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
