import PackFiles
import Testing

@testable import ArticleParser

@Suite struct LexiconChecksTests {
  // MARK: - Classes

  @Test func parentsStandBeforeTheirChildren() {
    #expect(
      messages("ar/lexicon/classes.tsv", "official ¦ person ¦ x", "person ¦  ¦ x") == [
        "the parent “person” comes later; parents stand before their children"
      ])
  }

  @Test func parentsAreClasses() {
    let found = messages("ar/lexicon/classes.tsv", "person ¦  ¦ x", "official ¦ persn ¦ x")
    #expect(found.first?.hasPrefix("unknown class “persn”; did you mean “person”?") == true)
  }

  @Test func thereAreNoMoreClassesThanASetHolds() {
    let rows = ["@"] + (1...193).map { "c\($0) ¦  ¦ x" }
    let found = problems(in: ["ar/lexicon/classes.tsv": rows])
    #expect(found.map(\.line) == [194])
  }

  // MARK: - Verbs

  private func verb(_ row: String) -> [String] {
    messages("ar/lexicon/verbs.tsv", row)
  }

  @Test func soundVerbs() {
    #expect(verb("v.qatala ¦ قتل ¦ قتل ¦ 1 ¦ يقتل ¦ قتل|مقتل ¦ attack,harm ¦ kill") == [])
  }

  @Test func lemmaAndRootAgree() {
    #expect(
      verb("v.x ¦ اقتحم ¦ قحم ¦ 7 ¦  ¦  ¦  ¦ storm") == [
        "lemma “اقتحم”: root “قحم” and form 7 give “انقحم”"
      ])
  }

  @Test func formOneHasAnImperfect() {
    #expect(
      verb("v.x ¦ قتل ¦ قتل ¦ 1 ¦  ¦  ¦  ¦ kill") == ["a verb of form 1 needs its imperfect"])
  }

  @Test func imperfectAndLemmaAgree() {
    #expect(
      verb("v.x ¦ قتل ¦ قتل ¦ 1 ¦ يفتل ¦  ¦  ¦ kill").first?.contains("give “يقتل”") == true)
  }

  @Test func rootsHaveTheirRadicals() {
    #expect(
      verb("v.x ¦ شنّ ¦ شن ¦ 1 ¦ يشن ¦  ¦  ¦ launch") == [
        "root “شن” has 2 radicals; form 1 needs 3"
      ])
  }

  @Test func formsAreKnown() {
    #expect(verb("v.x ¦ قتل ¦ قتل ¦ I ¦ يقتل ¦  ¦  ¦ kill").first?.contains("form “I”") == true)
  }

  @Test func classesOfWordsAreKnown() {
    let found = verb("v.x ¦ قتل ¦ قتل ¦ 1 ¦ يقتل ¦  ¦ atack,harm ¦ kill")
    #expect(found.first?.hasPrefix("unknown class “atack”; did you mean “attack”?") == true)
  }

  // MARK: - Nouns and adjectives

  @Test func soundNouns() {
    #expect(messages("ar/lexicon/nouns.tsv", "n.x ¦ مدير ¦ m ¦ مدراء|+un ¦ official ¦ x") == [])
  }

  @Test(arguments: [
    ("n.x ¦ مدير ¦ x ¦  ¦  ¦ x", "unknown gender “x”"),
    ("n.x ¦ مدير عام ¦ m ¦  ¦  ¦ x", "“مدير عام” has a space"),
    ("n.x ¦ مدير ¦ m ¦ +in ¦  ¦ x", "unknown plural “+in”"),
  ])
  func faultsOfNouns(_ row: String, _ expected: String) {
    let found = messages("ar/lexicon/nouns.tsv", row)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix(expected) == true, "\(found)")
  }

  @Test func adjectivesNeedNoGender() {
    #expect(messages("ar/lexicon/adjectives.tsv", "a.x ¦ حربي ¦  ¦ military ¦ x") == [])
  }

  // MARK: - Particles, calendar, numerals

  @Test(arguments: [
    ("p.x ¦ في ¦ prepositon ¦ in", "unknown pos “prepositon”; did you mean “preposition”?"),
    ("p.x ¦ في ¦ preposition ¦ inn", "unknown function “inn”; did you mean “in”?"),
  ])
  func faultsOfParticles(_ row: String, _ expected: String) {
    #expect(messages("ar/lexicon/particles.tsv", row).first?.hasPrefix(expected) == true)
  }

  @Test func wordsOfNamesHaveNoFunctionOfTheGrammar() {
    #expect(messages("ar/lexicon/particles.tsv", "p.x ¦ عبد ¦ name-part ¦ bound") == [])
  }

  @Test func valuesAreNumbers() {
    #expect(
      messages("ar/lexicon/calendar.tsv", "t.x ¦ شباط ¦ month ¦ two") == [
        "value “two” is no whole number"
      ])
  }

  @Test func kindsOfNumeralsAreKnown() {
    #expect(
      messages("ar/lexicon/numerals.tsv", "num.x ¦ خمسة ¦ unti ¦ 5").first?.contains("“unti”")
        == true)
    #expect(messages("ar/lexicon/numerals.tsv", "num.x ¦ خمسة ¦ unit ¦ 5") == [])
  }

  @Test func aGivenNameIsOneWord() {
    #expect(
      messages("ar/lexicon/given-names.tsv", "طارق رشيد") == [
        "“طارق رشيد” has a space; a given name is one word"
      ])
    #expect(messages("ar/lexicon/given-names.tsv", "طارق") == [])
  }
}
