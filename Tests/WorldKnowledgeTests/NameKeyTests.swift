import EventModel
import Testing
import WorldKnowledge

@Suite struct NameKeyTests {
  @Test(arguments: [
    ["القائم", "قائم", "القائمِ", "القـائم"],
    ["Al-Qaim", "al-Qaim", "Qaim", "Al Qa'im", "Al Qa’im"],
    ["Ain al-Asad", "ain al asad", "Ain Al-Assad", "Ain el-Asad"],
    ["قاعدة", "القاعدة", "القاعده"], ["أربيل", "اربيل"], ["الأنبار", "الانبار", "أنبار"],
    ["The Gulf", "gulf", "GULF"], ["Šibenik", "Sibenik"],
  ])
  func spellingsOfOneNameShareTheKey(_ names: [String]) {
    #expect(Set(names.map(nameKey)).count == 1, "\(names.map(nameKey))")
  }

  @Test(arguments: [("القائم", "القيم"), ("Mosul", "Masul"), ("K1", "K11"), ("علي", "عالي")])
  func otherNamesDoNot(_ left: String, _ right: String) { #expect(nameKey(left) != nameKey(right)) }

  @Test func anArticleAloneIsAName() { #expect(!nameKey("Al").isEmpty) }

  @Test func shortWordsKeepTheirAlefAndLam() { #expect(nameKey("الب") != nameKey("ب")) }
}
