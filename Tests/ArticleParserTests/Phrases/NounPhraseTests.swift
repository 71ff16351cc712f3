import Testing

@testable import ArticleParser

/// The words of the noun phrase that a text begins with.
private func phrase(_ text: String) -> String? {
  let analysis = sentence(text)
  return analysis.nounPhrase(at: 0).flatMap { words($0, analysis, text) }
}

@Suite struct NounPhraseTests {
  @Test(arguments: [
    ("القوات التركية انسحبت من النقطة", "القوات التركية"),
    ("نحو 300 جندي من قوات التحالف غادروا", "نحو 300 جندي من قوات التحالف"),
    ("وزير الخارجية الأميركي مايك بومبيو حذر", "وزير الخارجية الأميركي مايك بومبيو"),
    ("مسؤول في التحالف قال", "مسؤول في التحالف"),
    ("بعض القوات إلى سوريا", "بعض القوات"),
    ("تنظيم «الدولة الإسلامية» أعلن", "تنظيم «الدولة الإسلامية»"),
    ("هذه القاعدة تقع", "هذه القاعدة"),
    ("قاعدة عين الأسد غربي البلاد", "قاعدة عين الأسد"),
    ("مقر لكتائب حزب الله في بغداد", "مقر لكتائب حزب الله"),
  ])
  func endsWhereItShould(_ text: String, _ expected: String) { #expect(phrase(text) == expected) }

  @Test func aSoundPluralTakesNoGenitive() {
    // خطف مسلحون مطران: subject and object, not one phrase.
    #expect(phrase("مسلحون مطران حلب") == "مسلحون")
  }

  @Test func conjunctsAreFound() {
    let text = "قاعدتا القيارة وكركوك"
    let analysis = sentence(text)
    let found = analysis.nounPhrase(at: 0).map { analysis.coordinated($0) } ?? []
    #expect(found.count == 2)
  }

  @Test func aNewClauseIsNoConjunct() {
    let text = "القوات التركية والجيش قصف البلدة"
    let analysis = sentence(text)
    #expect(analysis.nounPhrase(at: 0).map { analysis.coordinated($0).count } == 1)
  }
}
