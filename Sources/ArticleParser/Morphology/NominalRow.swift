/// The gender column of the noun lexicon.
package enum LexicalGender: String, Sendable {
  case masculine = "m"
  case feminine = "f"
  /// A word that exists in the plural only, and inflects as such: ناس.
  case plural = "p"
}

/// One noun or adjective of the lexicon, a single word.
package struct NominalRow: Sendable {
  /// Singular indefinite (masculine, of adjectives), hamza seats and ى as printed.
  ///
  /// A word that drops its final ي shows by its tanwin, with or without ي: قاضٍ, موالٍ. Without
  /// tanwin it is recognised beside a plural such as قضاة or تحديات, beside a listed feminine
  /// (ماض, ماضية), and as a noun like محامي with `+un`; a written shadda rules that out. For any other (محام)
  /// set `isDefective`.
  package var lemma: String
  /// The gender.
  package var gender: LexicalGender
  /// Broken plurals in full, `+un` for the plural in ون, `+at` for the one in ات.
  ///
  /// A broken plural that drops its ي shows by its tanwin or stands beside its twin (مبان, مباني).
  /// An adjective without a masculine plural here takes `+un`, unless it is an أفعل.
  /// Beside an adjective of the pattern أفعل a فعلى or فعلاء here is its feminine singular, and so
  /// is a ماضية beside ماض.
  package var plurals: [String]
  /// Whether the word also inflects for the feminine: adjectives, participles, nouns of persons.
  package var isAdjective: Bool
  /// The feminine singular where it is neither the masculine with ة nor listed in `plurals`.
  package var feminine: String?
  /// Whether `lemma` is a word like محام or محامي, whatever its spelling shows.
  package var isDefective: Bool
  /// Plurals of the feminine of an adjective.
  package var femininePlurals: [String]

  /// Makes a row.
  package init(
    lemma: String, gender: LexicalGender, plurals: [String] = [], isAdjective: Bool = false,
    feminine: String? = nil, femininePlurals: [String] = ["+at"], isDefective: Bool = false
  ) {
    self.lemma = lemma
    self.gender = gender
    self.plurals = plurals
    self.isAdjective = isAdjective
    self.feminine = feminine
    self.femininePlurals = femininePlurals
    self.isDefective = isDefective
  }
}
