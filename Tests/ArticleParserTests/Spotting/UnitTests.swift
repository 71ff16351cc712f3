import Testing

@testable import ArticleParser

/// Tags of a text's units.
private func tags(_ text: String) -> [UnitTag] { sentence(text).units.map(\.tag) }

@Suite struct UnitTests {
  @Test func theLongestNameWins() {
    let found = sentence("زار الولايات المتحدة الأميركية").units
    #expect(found.count == 2)
    #expect(found.last?.tag == .name)
  }

  @Test func namesTakePrepositions() {
    let found = sentence("توجه إلى بغداد وبأربيل وللقائم").units
    #expect(found.filter { $0.tag == .name }.count == 3)
    #expect(found.last?.proclitics.contains(.to) == true)
  }

  @Test func fixedPhrasesAreOneUnit() {
    let found = sentence("قتل على يد مسلحين").units
    #expect(found.contains { $0.function == .agent })
  }

  @Test func datesAndNumbersAreUnits() {
    #expect(tags("انسحب نحو 300 جندي يوم الثلاثاء 17 آذار/مارس") == [.verb, .number, .noun, .date])
  }

  @Test func aTownIsANameBehindItsKindWord() {
    let found = sentence("استهدف قاعدة القائم").units
    #expect(found.last?.tag == .name)
  }

  @Test func anAdjectiveStaysOneBehindItsNoun() {
    let found = sentence("يرفض الوضع القائم").units
    #expect(found.last?.tag == .adjective)
  }

  @Test(arguments: [
    ("قصف الجيش مواقع المسلحين", UnitTag.verb), ("قصف مدفعي على البلدة", .noun),
  ])
  func verbOrNounByWhatFollows(_ text: String, _ tag: UnitTag) {
    #expect(sentence(text).units.first?.tag == tag)
  }

  @Test func negationWantsAVerb() { #expect(tags("لم تسحب القوات")[1] == .verb) }
}
