internal import LanguagePacks

/// A word of the vocabulary, whatever its inflection.
struct Lexeme: Sendable {
  /// Id of the lexicon row.
  var id: String
  var lemma: String
  var partOfSpeech: PartOfSpeech
  /// Semantic classes, ancestors included.
  var classes: ClassSet
  /// Form of a verb; nil for other words.
  var form: VerbForm?
  /// What a function word does.
  var function: Function = .none
  /// Numerals and words of the calendar: what they stand for.
  var value = 0
  /// Calendar and numeral words: their kind.
  var kind = ""
  /// Index of the country in the catalogue, for adjectives of nationality.
  var country = -1
  /// Functions of a multi-word preposition's glued last part (وفقا لـ).
  var gluedPreposition: Proclitics = []

  /// Whether a letter of it is doubled: ردّ، توعّد.
  var isGeminate: Bool { lemma.unicodeScalars.contains("\u{651}") }
}

/// What function words do, as the pack's column `function` names it.
enum Function: String, Sendable, CaseIterable {
  case none = ""
  // prepositions
  case `in`, on, to, `for`, from, with, against, between, near, agent, means, according, because
  case after, before, during, without, except, despite, `as`, including, instead, other, by
  case about = "of-about"
  case inReaction = "in-reaction"
  // complementizers, subordinators, conjunctions, relatives, demonstratives, pronouns
  case that, lest
  /// Relative pronouns by gender: الذي، التي.
  case thatMasculine = "that-m"
  case thatFeminine = "that-f"
  case purpose, `where`, `if`, when, `while`, although, whether, and, or, but, what, this, he, him,
    her, them
  // negation, particles, quantifiers, modals
  case notPast = "not-past"
  case notFuture = "not-future"
  /// أما، whose clause goes on with ف.
  case topic
  /// يوميا، عادة: as a rule.
  case habitual
  case not, past, future, exist, all, some, any, planned, possible, necessary
  /// أحد، إحدى: one of several.
  case one
  case placeAnaphor = "place-anaphor"
}

/// A word form's place in the vocabulary.
struct LexicalReading: Sendable {
  /// Index into ``Lexicon/lexemes``.
  var lexeme: Int32
  var partOfSpeech: PartOfSpeech
  var features: Features
}

/// What a fixed sequence of words stands for.
struct PhraseEntry: Hashable, Sendable {
  enum Kind: UInt8, Sendable {
    /// A function word of several words: index of the lexeme.
    case functionWord
    /// Index of the place in the catalogue.
    case place
    /// Index of the actor in the catalogue.
    case actor
    /// Family name of a person: index of the actor.
    case family
    /// Index of the office in the catalogue.
    case office
  }
  var kind: Kind
  var index: Int32
}
