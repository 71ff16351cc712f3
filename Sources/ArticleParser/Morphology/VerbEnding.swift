/// One personal ending of a verb.
struct VerbEnding {
  /// Whether it takes the stem that stands before vowels.
  let isVocalic: Bool
  let segments: [UInt8]
  let person: GrammaticalPerson
  let gender: GrammaticalGender
  let number: GrammaticalNumber
  let enclitic: EncliticUse
  /// The person prefix of an imperfect, 0 for other tenses.
  let prefix: UInt8
  let mood: VerbMood?

  init(
    _ notation: String, onVocalicStem isVocalic: Bool, _ person: GrammaticalPerson,
    _ gender: GrammaticalGender,
    _ number: GrammaticalNumber, _ enclitic: EncliticUse = .optional, prefix: UInt8 = 0,
    mood: VerbMood? = nil
  ) {
    segments = Segment.parse(notation)
    self.isVocalic = isVocalic
    self.person = person
    self.gender = gender
    self.number = number
    self.enclitic = enclitic
    self.prefix = prefix
    self.mood = mood
  }
}
