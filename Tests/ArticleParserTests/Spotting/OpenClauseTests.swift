import TestSupport
import Testing

@testable import ArticleParser

/// Words that are verbs and nouns, where the clause around them tells which.
@Suite struct OpenClauseTests {
  private func tag(of word: String, _ text: String) -> UnitTag? {
    let analysis = sentence(text)
    let article = ArticleText(text)
    return analysis.units.indices.first {
      article.words(article.trimmed(analysis.span($0..<($0 + 1)))) == word
    }.map { analysis.units[$0].tag }
  }

  @Test(arguments: [
    ("قطع", "أعلنت الحكومة فجر الاثنين قطع علاقاتها مع الجارة الشمالية"),
    ("رفع", "وكان المجلس قد قرر يوم الاثنين رفع حظر التجول"),
    ("طلب", "ورفض الوزير، الأسبوع الماضي، طلب المحامين"),
    ("تعرض", "نفت الوزارة، في بيان، تعرض قاعدة جوية لهجوم صاروخي"),
  ])
  func behindADayOrAnInsertionStandsWhatTheVerbLacks(_ word: String, _ text: String) {
    #expect(tag(of: word, text) == .noun)
  }

  @Test(arguments: [
    ("قتل", "الهجوم الذي نفذه مسلحون يوم الاثنين قتل ثلاثة جنود"),
    ("قتل", "وفي مدينة حلب، مساء السبت، قتل ضابط في الشرطة"),
  ])
  func aClauseWithoutAVerbOfItsOwnHasOneThere(_ word: String, _ text: String) {
    #expect(tag(of: word, text) == .verb)
  }

  @Test func anAccusativeIsNoVerbOfTwo() {
    #expect(tag(of: "حظرا", "وكانت السلطات فرضت السبت الماضي حظرا للتجوال") == .noun)
    #expect(tag(of: "ضربا", "وقال شهود إن الانفجارين ضربا موكب الوزير") == .verb)
  }

  @Test func whatANounHasBetweenQuotationMarksIsAName() {
    let text = "اندلعت اشتباكات بين حركة \"فتح\" ومجموعة مسلحة"
    #expect(tag(of: "فتح", text) != .verb)
  }

  @Test func behindAPrepositionAnUnknownWordIsNoVerb() {
    #expect(tag(of: "متنها", "أقلعت طائرة على متنها عشرات الأسرى") != .verb)
  }

  @Test func aWordOfNamesGoesOnWithAName() {
    #expect(tag(of: "أشرف", "منذ اغتيال القيادي أبو أشرف العرموشي في كمين") != .verb)
    #expect(tag(of: "أشرف", "أشرف الوزير على التدريبات") == .verb)
  }
}
