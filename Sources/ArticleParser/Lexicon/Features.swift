/// What an inflected surface says about itself.
struct Features: OptionSet, Hashable, Sendable {
  let rawValue: UInt32
  init(rawValue: UInt32) { self.rawValue = rawValue }

  static let perfect = Features(rawValue: 1 << 0)
  static let imperfect = Features(rawValue: 1 << 1)
  static let imperative = Features(rawValue: 1 << 2)
  static let passive = Features(rawValue: 1 << 3)
  /// Jussive or subjunctive that is written otherwise than the indicative.
  static let shortened = Features(rawValue: 1 << 4)
  static let first = Features(rawValue: 1 << 5)
  static let second = Features(rawValue: 1 << 6)
  static let third = Features(rawValue: 1 << 7)
  static let masculine = Features(rawValue: 1 << 8)
  static let feminine = Features(rawValue: 1 << 9)
  static let singular = Features(rawValue: 1 << 10)
  static let dual = Features(rawValue: 1 << 11)
  static let plural = Features(rawValue: 1 << 12)
  /// Occurs only before a pronoun: قاعدت(ها).
  static let needsEnclitic = Features(rawValue: 1 << 13)
  /// Never carries a pronoun.
  static let refusesEnclitic = Features(rawValue: 1 << 14)
  /// Dual or sound plural that has lost its ن before a genitive.
  static let construct = Features(rawValue: 1 << 15)
  static let nominative = Features(rawValue: 1 << 16)
  static let oblique = Features(rawValue: 1 << 17)
  /// Written with the alef of an indefinite accusative.
  static let tanwin = Features(rawValue: 1 << 18)
  static let refusesArticle = Features(rawValue: 1 << 19)

  /// Either voice is possible on this surface; set by the reader of a token.
  static let ambiguousVoice = Features(rawValue: 1 << 20)

  static let numberMask: Features = [.singular, .dual, .plural]
  static let genderMask: Features = [.masculine, .feminine]
}

/// Parts of speech of lexicon readings.
enum PartOfSpeech: UInt8, Sendable {
  case verb, masdar, activeParticiple, passiveParticiple, noun, adjective
  case preposition, complementizer, subordinator, conjunction, relative, demonstrative, pronoun
  case negation, particle, interrogative, quantifier, modal
  case calendar, numeral

  /// Whether the reading may head or modify a noun phrase.
  var isNominal: Bool { rawValue >= Self.masdar.rawValue && rawValue <= Self.adjective.rawValue }
  /// Whether the reading is a function word.
  var isFunctionWord: Bool {
    rawValue >= Self.preposition.rawValue && rawValue <= Self.modal.rawValue
  }
}

/// A set of parts of speech.
struct PartsOfSpeech: OptionSet, Sendable {
  let rawValue: UInt32
  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// One part of speech alone.
  @inline(__always)
  init(_ part: PartOfSpeech) { rawValue = 1 << UInt32(part.rawValue) }

  static let verb = Self(PartOfSpeech.verb)
  static let masdar = Self(PartOfSpeech.masdar)
  static let activeParticiple = Self(PartOfSpeech.activeParticiple)
  static let noun = Self(PartOfSpeech.noun)
  static let adjective = Self(PartOfSpeech.adjective)
  static let preposition = Self(PartOfSpeech.preposition)
  static let complementizer = Self(PartOfSpeech.complementizer)
  static let relative = Self(PartOfSpeech.relative)
  static let demonstrative = Self(PartOfSpeech.demonstrative)
  static let calendar = Self(PartOfSpeech.calendar)
  static let numeral = Self(PartOfSpeech.numeral)
  /// What may head or modify a noun phrase.
  static let nominal: Self = [
    .masdar, .activeParticiple, Self(PartOfSpeech.passiveParticiple), .noun, .adjective,
  ]

  /// Whether the part of speech is in the set.
  @inline(__always)
  func contains(_ part: PartOfSpeech) -> Bool { intersects(Self(part)) }

  /// Whether the two sets share a part of speech.
  @inline(__always)
  func intersects(_ other: Self) -> Bool { rawValue & other.rawValue != 0 }
}

/// Words glued in front.
struct Proclitics: OptionSet, Hashable, Sendable {
  let rawValue: UInt8
  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// و
  static let and = Proclitics(rawValue: 1)
  /// ف
  static let so = Proclitics(rawValue: 2)
  /// ب
  static let by = Proclitics(rawValue: 4)
  /// ل
  static let to = Proclitics(rawValue: 8)
  /// ك
  static let like = Proclitics(rawValue: 16)
  /// ال
  static let article = Proclitics(rawValue: 32)
  /// س
  static let future = Proclitics(rawValue: 64)

  static let prepositions: Proclitics = [.by, .to, .like]
  static let conjunctions: Proclitics = [.and, .so]

  /// How many are glued on.
  var count: Int { rawValue.nonzeroBitCount }
}

/// A pronoun glued to the end.
enum Enclitic: UInt8, Sendable {
  case none
  /// ه
  case him
  /// ها
  case her
  /// هم
  case them
  /// هن
  case themFeminine
  /// هما
  case bothOfThem
  /// ك، كم
  case you
  /// نا
  case us
  /// ي، ني
  case me
}
