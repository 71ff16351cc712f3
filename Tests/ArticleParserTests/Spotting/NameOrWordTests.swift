import TestSupport
import Testing

@testable import ArticleParser

/// Words that are names too, and words inside names.
@Suite struct NameOrWordTests {
  /// The tag of the unit that has a word.
  private func tag(of word: String, in text: String) -> UnitTag? {
    let analysis = sentence(text)
    return analysis.units.indices.first {
      ArticleText(text).words(analysis.span($0..<($0 + 1))).hasSuffix(word)
    }.map { analysis.units[$0].tag }
  }

  @Test(arguments: [
    ("أنصار الله", "أعلنت جماعة «أنصار الله» مسؤوليتها عن الهجوم"),
    ("الفجر", "تبنى تنظيم «الفجر» الهجوم"),
  ])
  func aNameInQuotes(_ word: String, _ text: String) {
    let analysis = sentence(text)
    let start = analysis.units.firstIndex { $0.tag == .mark } ?? 0
    #expect(analysis.units[(start + 1)...].first.map { $0.tag != .verb } == true)
    #expect(analysis.nounPhrase(at: 1).map { words($0, analysis, text)?.contains(word) } == true)
  }

  @Test(arguments: [
    ("مصر", "زار رئيس الوزراء الإثيوبي مصر أمس"),
    ("قطر", "أعلنت قطر استعدادها للوساطة"),
    ("مالي", "هاجم مسلحون قاعدة عسكرية في مالي"),
  ])
  func aCountryIsMoreUsualThanTheWord(_ word: String, _ text: String) {
    #expect(tag(of: word, in: text) == .name)
  }

  @Test func anAdjectiveBehindItsNounIsNoCountry() {
    #expect(tag(of: "مالي", in: "حصلت الحكومة على دعم مالي من فرنسا") == .adjective)
  }

  @Test(arguments: [
    ("محمد بن سلمان", "زار محمد بن سلمان باريس الاثنين"),
    ("أبو عمر الشيشاني", "قتل أبو عمر الشيشاني في غارة قرب الموصل"),
  ])
  func nameWordsStayInsideTheirNames(_ name: String, _ text: String) {
    let analysis = sentence(text)
    #expect(analysis.nounPhrase(at: 1).flatMap { words($0, analysis, text) } == name)
  }

  @Test func aGovernorIsNoVerb() {
    #expect(tag(of: "والي", in: "أكد والي غازي عنتاب مقتل ثلاثة مدنيين") == .noun)
  }

  @Test(arguments: [
    ("يزور رئيس الوزراء روسيا اليوم", UnitTag.date),
    ("توجه الرئيس المصري اليوم إلى الرياض", .date),
    ("قال مراسل روسيا اليوم إن القصف توقف", .name),
    ("وقال لبغداد اليوم إن القصف توقف", .name),
  ])
  func theDayAtTheEndOfAName(_ text: String, _ expected: UnitTag) {
    #expect(tag(of: "اليوم", in: text) == expected)
  }
}
