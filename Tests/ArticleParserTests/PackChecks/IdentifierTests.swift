import PackFiles
import Testing

@testable import ArticleParser

@Suite struct IdentifierTests {
  @Test(arguments: ["v.qatala-2", "iq.base.k1", "p.prep.in.1", "a"])
  func soundIds(_ id: String) { #expect(identifierFault(id) == nil) }

  @Test(arguments: ["V.qatala", "v qatala", "v_qatala", "قتل", "country:IRQ", "v.é"])
  func otherLettersAreFaults(_ id: String) {
    #expect(identifierFault(id)?.contains("“\(id)”") == true)
  }

  @Test(arguments: ["iq", "IRQQ", "irq", "IR1"])
  func countriesHaveTheirCode(_ code: String) { #expect(countryCodeFault(code) != nil) }

  @Test func soundCodes() { #expect(countryCodeFault("IRQ") == nil) }

  @Test func idsOfATableDiffer() {
    #expect(
      messages("ar/lexicon/classes.tsv", "base ¦  ¦ x", "base ¦  ¦ y") == [
        "id “base” is that of ar/lexicon/classes.tsv:2 already"
      ])
  }

  @Test func idsOfTheLexiconDifferFromTableToTable() {
    let found = problems(in: [
      "ar/lexicon/nouns.tsv": ["@", "n.qasf ¦ قصف ¦ m ¦  ¦  ¦ x"],
      "ar/lexicon/adjectives.tsv": ["@", "n.qasf ¦ قاصف ¦  ¦  ¦ x"],
    ])
    #expect(found.map(\.message) == ["id “n.qasf” is that of ar/lexicon/nouns.tsv:2 already"])
  }

  @Test func aClassMayBeCalledLikeAnEventType() {
    let found = problems(in: [
      "ar/lexicon/classes.tsv": ["@", "strike ¦  ¦ x"],
      "world/event-types.tsv": [
        "@", "strike ¦ PROTEST ¦ strike ¦ 4 ¦  ¦  ¦  ¦  ¦ strike ¦ إضراب ¦ always",
      ],
    ])
    #expect(found == [])
  }
}
