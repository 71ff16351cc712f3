/// Tense of a finite verb; the imperfect covers indicative, subjunctive and jussive.
package enum VerbTense: UInt8, Sendable {
  case perfect, imperfect, imperative
}

/// Voice of a finite verb.
package enum Voice: UInt8, Sendable {
  case active, passive
}

/// Mood of an imperfect, as far as an unvocalised surface shows it.
package enum VerbMood: UInt8, Sendable {
  /// The fullest surface, which often serves the other moods too: يقتل، يقتلون.
  case indicative
  /// Subjunctive or jussive where the surface differs from the indicative: يقتلوا، يقل، ينف.
  case shortened
}

/// Grammatical gender of a surface.
package enum GrammaticalGender: UInt8, Sendable {
  case masculine, feminine, both
}

/// Grammatical number of a surface.
package enum GrammaticalNumber: UInt8, Sendable {
  case singular, dual, plural
}

/// Grammatical person of a finite verb.
package enum GrammaticalPerson: UInt8, Sendable {
  case first = 1
  case second, third
}

/// Whether a surface can carry a pronoun at its end.
package enum EncliticUse: UInt8, Sendable {
  /// With and without: قتل، قتله.
  case optional
  /// Only before a pronoun: قتلو(هم)، استدعا(ه)، حكومت(ه).
  case required
  /// Never: قتلوا، استدعى، حكومة.
  case impossible
}
