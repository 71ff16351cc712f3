/// A verb of the lexicon; all its forms are generated from these columns.
package struct VerbEntry: Sendable {
  package var id: String
  /// 3rd person masculine singular perfect, with hamza and shadda.
  package var lemma: String
  /// Radicals, hamza as ء.
  package var root: String
  /// 1–10, q1, q2, q4.
  package var form: String
  /// Form 1 only: 3rd person masculine singular imperfect, unvocalised.
  package var imperfect: String?
  package var masdars: [String]
  package var classes: [String]
  package var line: Int
}

/// A noun or adjective of the lexicon.
package struct NominalEntry: Sendable {
  package var id: String
  /// Singular, indefinite.
  package var lemma: String
  /// m, f or p (plural only); m for adjectives.
  package var gender: Character
  /// Broken plurals written out, `+un`, `+at`.
  package var plurals: [String]
  package var classes: [String]
  package var line: Int
}

/// A word or fixed phrase whose work in the sentence matters more than its meaning.
package struct ParticleEntry: Sendable {
  package var id: String
  package var surface: String
  package var partOfSpeech: String
  package var function: String
  package var line: Int
}

/// A word of the calendar or a numeral, with what it stands for.
package struct ValueEntry: Sendable {
  package var id: String
  /// Spellings of the same word.
  package var surfaces: [String]
  package var kind: String
  package var value: Int
  package var line: Int
}

/// A way of stating an event: which word, what fills which role, what must and must not be there.
package struct FrameEntry: Sendable {
  package var id: String
  /// An event type, or `@family`.
  package var type: String
  /// Lexeme ids.
  package var triggers: [String]
  /// Lexeme ids of which one must govern the trigger; empty for any.
  package var governors: [String]
  /// Roles that the subject may fill, in order of preference.
  package var subject: [String]
  /// Roles that the object (of a masdar: its genitive) may fill.
  package var object: [String]
  /// Preposition function or word → roles.
  package var prepositions: [(preposition: String, roles: [String])]
  package var needs: [String]
  package var vetoes: [String]
  package var options: [String]
  package var confidence: Double
  package var line: Int
}

/// One rule of a family: the first whose condition holds gives the type.
package struct FamilyRule: Sendable {
  package var family: String
  /// All must hold.
  package var conditions: [String]
  package var type: String
  package var line: Int
}

/// What a word does to the event that it governs.
package struct EffectEntry: Sendable {
  /// Lexeme id.
  package var lexeme: String
  package var effect: String
  package var line: Int
}

/// A sentence that a frame must find, or must not.
package struct FrameExample: Sendable {
  package var frame: String
  package var isAccepted: Bool
  package var text: String
  /// `key=value` pairs: status, type, actor, recipient, accused, claimant, at, from, to, near,
  /// figure kinds.
  package var expectations: [(key: String, value: String)]
  package var line: Int
}
