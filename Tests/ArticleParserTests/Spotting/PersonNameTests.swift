import EventModel
import TestSupport
import Testing

@testable import ArticleParser

/// Names of people that are written like other words.
@Suite struct PersonNameTests {
  /// The words that are parts of names of people, with no reading of their own.
  private func names(in text: String) -> [String] {
    let sentence = sentence(text)
    let article = ArticleText(text)
    return sentence.units.indices.filter {
      sentence.units[$0].tag == .unknown && sentence.units[$0].reading == nil
    }.map { sentence.text(of: $0..<($0 + 1), in: article) }
  }

  @Test(arguments: [
    ("وقال العميد ماهر كريم إن قواته انسحبت من القاعدة", ["ماهر", "كريم"]),
    ("وأعلن المتحدث باسم الوزارة جمال سعيد مقتل ثلاثة جنود", ["جمال", "سعيد"]),
    ("نفى المتحدث باسم البيشمركة هلكورد حكمت انسحاب قواته", ["هلكورد", "حكمت"]),
    ("وخطف مسلحون الصحفية هدى سالم قرب بغداد", ["هدى", "سالم"]),
    ("وأكد قائد الفوج العقيد حكمت ناصر تعرض القاعدة لقصف", ["حكمت", "ناصر"]),
    ("وتسلم العميد الركن هيثم وليد قيادة القاعدة", ["هيثم", "وليد"]),
    ("وأضرب العامل المفصول وليد سالم عن الطعام", ["وليد", "سالم"]),
    ("واستقبلت الوزيرة فاطمة سالم السفير", ["فاطمة", "سالم"]),
    ("وطالب النائب عن الكتلة الصدرية سامر عادل الحكومة بالاستقالة", ["سامر", "عادل"]),
    ("واعتقل الأمن كلا من سامي حسن وعادل كريم في دمشق", ["سامي", "حسن", "عادل", "كريم"]),
  ])
  func aGivenNameBehindATitle(_ text: String, _ expected: [String]) {
    #expect(names(in: text) == expected)
  }

  @Test(arguments: [
    "وقال الوزير إن سلاما عادلا وشاملا هو الهدف",
    "ودان النائب هجوم الجيش على القرية",
    "وأعلن قائد الجيش نصر قواته في المعركة",
    "وأكد الرئيس جمال المدينة القديمة",
    "محكمة في البصرة حكمت على ثلاثة أجانب بالإعدام",
    "قصف الجيش قرية سكن فيها لاجئون أمس",
    "اقتحم الجنود قاعدة استهدفها القصف أمس",
  ])
  func theSameLettersElsewhereAreWords(_ text: String) {
    #expect(names(in: text) == [])
  }

  @Test func aFamilyBelongsToWhoIsCalledSo() throws {
    let article = Article(
      id: "a", title: nil,
      body: "بغداد - التقى وزير الدفاع سعدون الجبوري نظيره التركي خلوصي أكار في بغداد أمس.",
      published: CalendarDate(iso: "2020-10-19").map { .given($0) } ?? .unknown)
    let meeting = try #require(sharedParser.parse(article).reports.first)
    #expect(meeting.actors.map(\.text).contains("سعدون الجبوري"))
    #expect(meeting.actors.allSatisfy { $0.id != "person.al-jabouri-rakan" })
  }

  @Test func whatIsDeniedIsBehindTheNameOfTheSpokesman() throws {
    let sentence = sentence(
      "ونفى الناطق باسم الجبهة النقيب ناجي مصطفى أن تكون القوات التركية غادرت النقطة")
    let verb = try #require(ClauseStructure(sentence).predicates.last)
    #expect(verb.parent == 0)
  }
}
