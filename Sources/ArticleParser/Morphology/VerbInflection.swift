/// One finite surface of a verb, unvocalised and folded, without proclitics and pronouns.
///
/// A surface that serves several persons or both voices comes once for each:
/// قتل is active and passive, قتلت is first, second and third person.
package struct VerbInflection: Hashable, Sendable {
  /// The letters, folded: أ إ آ as ا, final ى as ي.
  package var surface: String
  /// The tense.
  package var tense: VerbTense
  /// The mood of an imperfect, `nil` for the other tenses.
  package var mood: VerbMood?
  /// The voice.
  package var voice: Voice
  /// The person of the subject.
  package var person: GrammaticalPerson
  /// The gender of the subject.
  package var gender: GrammaticalGender
  /// The number of the subject.
  package var number: GrammaticalNumber
  /// Whether an object pronoun can, must or cannot follow.
  package var enclitic: EncliticUse

  /// Whether the surface only occurs before an object pronoun: قتلو in قتلوهم.
  package var beforeEnclitic: Bool { enclitic == .required }

  /// Makes an inflection.
  package init(
    surface: String, tense: VerbTense, mood: VerbMood? = nil, voice: Voice,
    person: GrammaticalPerson,
    gender: GrammaticalGender, number: GrammaticalNumber, enclitic: EncliticUse = .optional
  ) {
    self.surface = surface
    self.tense = tense
    self.mood = mood
    self.voice = voice
    self.person = person
    self.gender = gender
    self.number = number
    self.enclitic = enclitic
  }
}
