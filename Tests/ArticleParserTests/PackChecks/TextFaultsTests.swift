import PackFiles
import Testing

@testable import ArticleParser

@Suite struct TextFaultsTests {
  @Test(arguments: [
    "قاعدة عين الأسد", "Ain al-Asad", "قُتِلَ", "شنّ", "", "قال: «نعم»", "Évian", "مسيّرة", "گرگان",
    "بِسْمِ",
  ])
  func soundTextHasNone(_ text: String) { #expect(textFaults(in: text) == []) }

  @Test(arguments: [
    ("\u{FED7}صف", "presentation form"), ("ق\u{FEFB}", "presentation form"),
    ("\u{FDF2}", "presentation form"), ("قـصف", "tatweel"), ("بـ", "tatweel"),
    ("\u{200F}قصف", "bidi"), ("قصف\u{202C}", "bidi"), ("\u{2067}قصف", "bidi"), ("\u{61C}", "bidi"),
    ("قصف\u{200B}", "invisible"), ("قصف\u{A0}هنا", "special space"), ("قصف\u{FFFD}", "no UTF-8"),
    ("\u{FEFF}قصف", "byte order mark"), ("قصف\u{7}", "control"), (" قصف", "at an end"),
    ("قصف ", "at an end"), ("قصف  هنا", "two spaces"), ("ا\u{654}سد", "normal form C"),
    ("E\u{301}vian", "normal form C"), ("شن\u{651}\u{64E}", "normal form C"),
  ])
  func faultsAreNamed(_ text: String, _ expected: String) {
    let faults = textFaults(in: text)
    #expect(faults.count == 1)
    #expect(faults.first?.contains(expected) == true, "\(faults)")
  }

  @Test func theCodeIsNamed() {
    #expect(textFaults(in: "ق\u{640}صف").first?.contains("U+0640") == true)
  }

  @Test func aSurfaceMayEndInATatweel() {
    #expect(textFaults(in: "وفقا لـ", mayEndInTatweel: true) == [])
    #expect(textFaults(in: "هـ|هجرية", mayEndInTatweel: true) == [])
    #expect(textFaults(in: "قـصف", mayEndInTatweel: true).count == 1)
  }

  @Test func partsOfAListTouchTheirSeparator() {
    #expect(textFaults(in: "أ| ب", isList: true).count == 1)
    #expect(textFaults(in: "أ |ب", isList: true).count == 1)
    #expect(textFaults(in: "أ ب|ج", isList: true) == [])
    #expect(textFaults(in: "أ | ب") == [])
  }

  @Test func faultsOfATableNameTheColumn() {
    #expect(
      messages("world/place-kinds.tsv", "base ¦ قاعـدة").first?.hasPrefix("word: U+0640")
        == true)
  }

  @Test func surfacesOfParticlesMayBeGlued() {
    #expect(messages("ar/lexicon/particles.tsv", "p.1 ¦ بـ ¦ preposition ¦ in") == [])
  }
}
