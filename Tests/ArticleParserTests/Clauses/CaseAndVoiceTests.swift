import Testing

@testable import ArticleParser

/// Subject, object and voice of the first verb that is no auxiliary.
private func roles(_ text: String) -> (subject: String?, object: String?, isPassive: Bool)? {
  let analysis = sentence(text)
  let structure = ClauseStructure(analysis)
  guard let verb = structure.predicates.first(where: { !$0.isAuxiliary }) else { return nil }
  return (
    words(verb.subject, analysis, text), words(verb.object, analysis, text), verb.isPassive
  )
}

/// What the endings of words, and who is said to have done it, tell of subject and object.
@Suite struct CaseAndVoiceTests {
  @Test(arguments: [
    ("قتل جندي إسرائيلي شابا فلسطينيا عند الحاجز", "جندي إسرائيلي", "شابا فلسطينيا"),
    ("أردى شرطي أميركي سائقا أفغانيا في شيكاغو", "شرطي أميركي", "سائقا أفغانيا"),
    ("قتل مسلح شرطيا في بنقردان", "مسلح", "شرطيا"),
    ("قتل مسلحان شرطيين في كركوك", "مسلحان", "شرطيين"),
  ])
  func anAccusativeIsNoAdjectiveOfANominative(
    _ text: String, _ subject: String, _ object: String
  ) {
    let found = roles(text)
    #expect(found?.subject == subject)
    #expect(found?.object == object)
  }

  @Test(arguments: [
    ("شيد الجيش مستشفى ميدانيا", "الجيش", "مستشفى ميدانيا"),
    ("استهدفت القوات مبنى سكنيا", "القوات", "مبنى سكنيا"),
    ("التقى الرئيس مبعوثا أجنبيا", "الرئيس", "مبعوثا أجنبيا"),
  ])
  func wordsThatShowNoCaseKeepTheirAdjectives(
    _ text: String, _ subject: String, _ object: String
  ) {
    let found = roles(text)
    #expect(found?.subject == subject)
    #expect(found?.object == object)
  }

  @Test(arguments: [
    ("قتل قناص حوثي طفلة في تعز", "قناص حوثي", "طفلة"),
    ("أطلق مسلح النار على دورية", "مسلح", "النار"),
    ("استهدفت غارة سيارة في الناقورة", "غارة", "سيارة"),
    ("هاجم مسلح حافلة في درعا", "مسلح", "حافلة"),
  ])
  func whatSomebodyShootsAtIsNotHis(_ text: String, _ subject: String, _ object: String) {
    let found = roles(text)
    #expect(found?.subject == subject)
    #expect(found?.object == object)
  }

  @Test(arguments: [
    ("التقى ضابط مخابرات وفدا", "ضابط مخابرات"),
    ("قصف سلاح الجو مواقع في أبين", "سلاح الجو"),
  ])
  func whatSomebodyBelongsToIsHisGenitive(_ text: String, _ subject: String) {
    #expect(roles(text)?.subject == subject)
  }

  @Test(arguments: [
    ("هدد رئيس الوزراء الإسرائيلي حزب الله بالحرب", "رئيس الوزراء الإسرائيلي", "حزب الله"),
    ("دعا المبعوث الأممي الحوثيين إلى وقف الهجمات", "المبعوث الأممي", "الحوثيين"),
    (
      "التقى رئيس الوزراء الإسرائيلي بنيامين نتنياهو الوفد",
      "رئيس الوزراء الإسرائيلي بنيامين نتنياهو", "الوفد"
    ),
    ("اتهمت الحكومة حزب العمال الكردستاني بالتفجير", "الحكومة", "حزب العمال الكردستاني"),
  ])
  func whoHoldsAnOfficeGoesByTheNameOfAPerson(
    _ text: String, _ subject: String, _ object: String
  ) {
    let found = roles(text)
    #expect(found?.subject == subject)
    #expect(found?.object == object)
  }

  @Test(arguments: [
    ("اعتقل الناشط من قبل الشرطة", "الناشط"),
    ("استهدف الموكب من جانب مسلحين", "الموكب"),
    ("اختطف الطبيب بواسطة مسلحين ملثمين", "الطبيب"),
  ])
  func whoDidItStandsBehindAPassive(_ text: String, _ object: String) {
    let found = roles(text)
    #expect(found?.isPassive == true)
    #expect(found?.object == object)
  }

  @Test(arguments: [
    "استهدف الجيش الموكب بواسطة طائرة مسيرة",
    "اعتقل الجيش الناشط في بيته",
  ])
  func meansMakeNoPassive(_ text: String) { #expect(roles(text)?.isPassive == false) }
}
