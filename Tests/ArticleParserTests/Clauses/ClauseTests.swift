import Testing

@testable import ArticleParser

/// Subject and object of the last verb that is no auxiliary.
private func roles(_ text: String) -> (subject: String?, object: String?, isPassive: Bool)? {
  let analysis = sentence(text)
  let structure = ClauseStructure(analysis)
  guard let verb = structure.predicates.last(where: { !$0.isAuxiliary }) else { return nil }
  return (
    words(verb.subject, analysis, text), words(verb.object, analysis, text), verb.isPassive
  )
}

@Suite struct ClauseTests {
  @Test(arguments: [
    ("قصف الجيش السوري مواقع المعارضة", "الجيش السوري", "مواقع المعارضة"),
    ("الجيش السوري قصف مواقع المعارضة", "الجيش السوري", "مواقع المعارضة"),
    ("قالت الوزارة إن القوات غادرت القاعدة", "القوات", "القاعدة"),
  ])
  func subjectAndObject(_ text: String, _ subject: String, _ object: String) {
    let found = roles(text)
    #expect(found?.subject == subject)
    #expect(found?.object == object)
  }

  @Test(arguments: [
    ("وفي سنندج، مركز المحافظة، قصف الجيش مواقع المعارضة", "الجيش"),
    ("وفي مدينة حلب، شمالي سوريا، قصف الجيش مواقع المعارضة", "الجيش"),
  ])
  func whatAPlaceIsSaidToBeIsNoSubject(_ text: String, _ subject: String) {
    #expect(roles(text)?.subject == subject)
  }

  @Test func theSourceBetweenCommasPartsNoVerbFromItsObject() {
    let found = roles("ولم تسجل في المدينة، بحسب المصادر ذاتها، أية اشتباكات")
    #expect([found?.subject, found?.object].contains("أية اشتباكات"))
  }

  @Test func aVerbBehindAVerbalNounDescribesSomebody() {
    #expect(roles("جرى توقيف ثلاثة آخرين غادروا القاعدة")?.subject == "ثلاثة آخرين")
  }

  @Test func aTitleWithANameDescribesTheSubjectBeforeIt() {
    let found = roles("شن رئيس الحزب النائب وليد جنبلاط هجوما على الحكومة")
    #expect(found?.subject == "رئيس الحزب النائب وليد جنبلاط")
    #expect(found?.object == "هجوما")
  }

  @Test func aTitleWithANameIsTheObjectWhereNoneFollows() {
    #expect(roles("استقبل رئيس الجمهورية النائب وليد جنبلاط")?.object == "النائب وليد جنبلاط")
  }

  @Test(arguments: [
    ("ودعا الحكومة السورية إلى ضبط الحدود", "", "الحكومة السورية"),
    ("وحث أنقرة على سحب جنودها", "", "أنقرة"),
    ("ودعا العراق إلى ضبط النفس", "العراق", ""),
    ("ودعت أنقرة إلى ضبط النفس", "أنقرة", ""),
    ("ودعا لبنان المجتمع الدولي إلى التدخل", "لبنان", "المجتمع الدولي"),
    ("وتسلم الجيش اللبناني ثكنة في حمانا", "الجيش اللبناني", "ثكنة"),
    ("تبنت الهجوم مجموعة مسلحة", "مجموعة مسلحة", "الهجوم"),
  ])
  func namesAgreeWithTheirVerb(_ text: String, _ subject: String, _ object: String) {
    let found = roles(text)
    #expect((found?.subject ?? "") == subject)
    #expect((found?.object ?? "") == object)
  }

  @Test(arguments: [
    ("دان الأمين العام للحلف ينس ستولتنبرغ القصف", "القصف"),
    ("طالب المتحدث الرسمي للحركة علي الشامي الحكومة بالرحيل", "الحكومة"),
    ("هاجم التنظيم القوات العراقية", "القوات العراقية"),
  ])
  func aNameBehindABodyIsThatOfWhoLeadsIt(_ text: String, _ object: String) {
    #expect(roles(text)?.object == object)
  }

  @Test(arguments: [
    ("جرح جنديان بانفجار لغم غربي الحسكة", "جنديان"),
    ("اعتقلت الشرطة شابا شمالي القدس", "شابا"),
  ])
  func aDirectionBeforeAPlaceSaysWhere(_ text: String, _ object: String) {
    #expect(roles(text)?.object == object)
  }

  @Test func aNumberBehindAVerbOfHarmIsItsObject() {
    let found = roles("قتل ثلاثة أشخاص في الهجوم")
    #expect(found?.isPassive == true)
    #expect(found?.object == "ثلاثة أشخاص")
  }

  @Test func aJoinedVerbTakesTheFirstOnesSubject() {
    let found = roles("داهمت الشرطة المنزل واعتقلت رجلا")
    #expect(found?.subject == "الشرطة")
    #expect(found?.object == "رجلا")
  }

  @Test func aRelativeVerbActsOnWhatItDescribes() {
    let found = roles("القاعدة التي استهدفها المسلحون")
    #expect(found?.object == "القاعدة")
    #expect(found?.subject == "المسلحون")
  }

  @Test func anIndefinitePhraseIsDescribedByTheVerbBehindIt() {
    let found = roles("بعد هجوم صاروخي استهدف قاعدة عراقية")
    #expect(found?.subject == "هجوم صاروخي")
    #expect(found?.object == "قاعدة عراقية")
  }

  @Test func aDateBetweenCommasDoesNotEndTheClause() {
    let found = roles("أجرى الرئيس التركي، اليوم الجمعة، مكالمة هاتفية")
    #expect(found?.object == "مكالمة هاتفية")
  }

  @Test func helpersAreRead() {
    let structure = ClauseStructure(sentence("لن تنسحب القوات"))
    #expect(structure.predicates.first?.isNegated == true)
    let planned = ClauseStructure(sentence("من المقرر أن تنسحب القوات"))
    #expect(planned.predicates.first?.modal == .planned)
  }
}
