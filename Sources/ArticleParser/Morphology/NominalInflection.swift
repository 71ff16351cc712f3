/// Whether a nominal surface stands alone or before a genitive or pronoun.
package enum NominalState: UInt8, Sendable {
  /// Never before a genitive or pronoun: مسلحون, مسلحان, هجوما.
  case free
  /// Only before a genitive or pronoun: مسلحو, مسلحي, مسلحا.
  case construct
  /// Either: هجوم, حكومة.
  case both
}

/// The case that a nominal surface shows without vowels.
package enum CaseHint: UInt8, Sendable {
  case none
  /// ون, ان, and اؤ before a pronoun.
  case nominative
  /// ين, and ائ before a pronoun: genitive or accusative, of ائ genitive only.
  case oblique
  /// The alef of tanwin.
  case accusativeIndefinite
}

/// One surface of a noun or adjective, unvocalised and folded, without proclitics, ال and pronouns.
package struct NominalInflection: Hashable, Sendable {
  /// The letters, folded: أ إ آ as ا, final ى as ي.
  package var surface: String
  /// The number.
  package var number: GrammaticalNumber
  /// The gender of the surface itself, so that اجتماعات is feminine; broken plurals have both.
  package var gender: GrammaticalGender
  /// Alone or before a genitive.
  package var state: NominalState
  /// Whether a pronoun can, must or cannot follow.
  package var enclitic: EncliticUse
  /// The case that shows.
  package var caseHint: CaseHint
  /// Whether ال can precede.
  package var canTakeArticle: Bool

  /// Whether the surface only occurs before a pronoun: حكومت in حكومته.
  package var beforeEnclitic: Bool { enclitic == .required }

  /// Makes an inflection.
  package init(
    surface: String, number: GrammaticalNumber, gender: GrammaticalGender, state: NominalState,
    enclitic: EncliticUse, caseHint: CaseHint = .none, canTakeArticle: Bool
  ) {
    self.surface = surface
    self.number = number
    self.gender = gender
    self.state = state
    self.enclitic = enclitic
    self.caseHint = caseHint
    self.canTakeArticle = canTakeArticle
  }
}
