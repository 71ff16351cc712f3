import EventModel
import TestSupport
import Testing

@testable import ArticleParser

/// Subject, object and antecedent of the last verb that is no auxiliary, and what it is content of.
private struct LastVerb {
  var subject: String?
  var object: String?
  var antecedent: String?
  var complements: [String?]

  init?(_ text: String) {
    let analysis = sentence(text)
    let structure = ClauseStructure(analysis)
    guard let verb = structure.predicates.last(where: { !$0.isAuxiliary }) else { return nil }
    subject = words(verb.subject, analysis, text)
    object = words(verb.object, analysis, text)
    antecedent = words(verb.antecedent, analysis, text)
    complements = verb.complements.map { words($0.phrase, analysis, text) }
  }
}

/// The same of the first verb.
private struct FirstVerb {
  var object: String?
  var complements: [String?]

  init?(_ text: String) {
    let analysis = sentence(text)
    guard let verb = ClauseStructure(analysis).predicates.first else { return nil }
    object = words(verb.object, analysis, text)
    complements = verb.complements.map { words($0.phrase, analysis, text) }
  }
}

/// Whom the pronouns and clauses around a verb mean.
@Suite struct ContentClauseTests {
  @Test(arguments: [
    ("أعلن حزب العمال الكردستاني أنه هاجم موقعا للجيش", "حزب العمال الكردستاني"),
    ("أعلنت حركة طالبان أنها هاجمت قاعدة للجيش", "حركة طالبان"),
    ("قال المتظاهرون إنهم أغلقوا الجسر", "المتظاهرون"),
  ])
  func thePronounBehindTheComplementizerIsWhoeverSpeaks(_ text: String, _ subject: String) {
    let verb = LastVerb(text)
    #expect(verb?.subject == subject)
    #expect(verb?.object != nil)
  }

  @Test func aPronounThatOnlyAnnouncesTheClauseIsNobody() {
    #expect(LastVerb("أعلنت الوزارة أنه قتل ثلاثة جنود")?.subject == nil)
  }

  @Test func whatAPronounOfThePrepositionStandsForDoesNotAct() {
    let verb = LastVerb("اتفاق توصلت إليه موسكو وأنقرة")
    #expect(verb?.antecedent == "اتفاق")
    #expect(verb?.subject == "موسكو")
    #expect(verb?.object == nil)
  }

  @Test func aVerbWithAPronounDescribesTheIndefinitePhraseBefore() {
    let verb = LastVerb("انتهت مناورات بدأتها روسيا")
    #expect(verb?.antecedent == "مناورات")
    #expect(verb?.subject == "روسيا")
    #expect(verb?.object == "مناورات")
  }

  @Test func theSuffererOfAnAttackThatAPronounResumes() {
    expectReport(
      meeting: "type=drone-attack; at=بقيق",
      in: "هجوم بطائرة مسيرة تعرضت له منشأة نفطية في بقيق")
  }

  @Test func thePlaceThatAClauseOpensWith() {
    let verb = LastVerb("وفي كركوك، هاجم مسلحون دورية للشرطة")
    #expect(verb?.subject == "مسلحون")
    #expect(verb?.complements.contains("كركوك") == true)
  }

  @Test func whereGoesOnFromThePlaceBefore() {
    let verb = LastVerb("وصل وزير الخارجية التركي إلى طرابلس، حيث يجتمع مع رئيس الحكومة")
    #expect(verb?.subject == "وزير الخارجية التركي")
    #expect(verb?.complements.contains("طرابلس") == true)
  }

  @Test func aTopicIsTheSubjectOfTheVerbThatGoesOn() {
    #expect(LastVerb("أما بولندا فرفضت المقترح")?.subject == "بولندا")
    expectReport(meeting: "type=refusal; actor=country:POL", in: "أما بولندا فرفضت المقترح")
  }

  @Test(arguments: [
    ("أعلنت روسيا التعبئة ونشرت دباباتها في القرم", "روسيا", "دباباتها"),
    ("دخل الجيش البلدة وسحب آلياته منها", "الجيش", "آلياته"),
  ])
  func whatBelongsToTheSubjectIsTheObject(_ text: String, _ subject: String, _ object: String) {
    let verb = LastVerb(text)
    #expect(verb?.subject == subject)
    #expect(verb?.object == object)
  }

  @Test(arguments: [
    ("withdrawal", "us.forces", "بدأ الجنود الأميركيون انسحابهم من قاعدة القيارة"),
    ("withdrawal", "fr.forces", "واصلت القوات الفرنسية انسحابها من قاعدة كيدال"),
  ])
  func thePronounOfAVerbalNounIsItsActor(_ type: String, _ actor: String, _ text: String) {
    #expect(actors(.actor, of: type, in: text) == [actor])
  }

  @Test func theOutcomeIsThatOfTheEventHoweverFarBefore() {
    expectReport(
      meeting: "type=bombing; at=مقديشو; killed=10",
      in: "استنكرت مصر تفجير مقديشو الذي أسفر عن مقتل عشرة أشخاص")
  }

  @Test(arguments: [
    ("شنت مقاتلات يُعتقد أنها أردنية غارة على البلدة", "مقاتلات", "غارة"),
    ("وهاجم مسلحون يعتقد أنهم من تنظيم داعش حاجزا قرب كركوك", "مسلحون", "حاجزا"),
    ("واستهدفت طائرة مسيرة يرجح أنها تابعة للتحالف سيارة في إدلب", "طائرة مسيرة", "سيارة"),
    ("طائرات حربية يرجح أنها روسية تقصف ريف إدلب", "طائرات حربية", "ريف إدلب"),
  ])
  func whatSomebodyIsThoughtToBeIsPassedOver(_ text: String, _ subject: String, _ object: String) {
    let verb = LastVerb(text)
    #expect(verb?.subject == subject)
    #expect(verb?.object == object)
  }

  @Test func whatSomebodyIsThoughtToHaveDoneIsItsContent() {
    let verb = LastVerb("واعتقلت الشرطة رجلا يعتقد أنه هاجم السفارة")
    #expect(verb?.object == "السفارة")
  }

  @Test(arguments: [
    ("ودعا الكاظمي، خلال ترؤسه أمس اجتماع المجلس، القوى السياسية إلى التهدئة", "القوى السياسية"),
    ("وقدمت الحكومة، في بيان نشرته أمس، اعتذارها للضحايا", "اعتذارها"),
  ])
  func behindCircumstancesTheClauseGoesOn(_ text: String, _ object: String) {
    #expect(FirstVerb(text)?.object == object)
  }

  @Test func whatIsBehindCircumstancesIsNotTheirs() {
    let verb = FirstVerb("ودعا ميقاتي، في اتصال أجراه بالرئيس الفلسطيني، إلى تسليم المشتبه بهم")
    #expect(verb?.complements.contains { $0?.hasPrefix("تسليم") == true } == true)
  }

  @Test func aPhraseJoinedToAClauseHasItsOwnVerb() {
    let verb = LastVerb("القيادة ترفع حالة التأهب، والقوات الجوية تقصف بؤر المسلحين")
    #expect(verb?.subject == "والقوات الجوية")
  }

  @Test func aDescribedVehicleLeavesTheObjectToTheVerbAround() {
    let verb = FirstVerb("غادرت قافلة تضم 160 عسكريا القاعدة الجوية")
    #expect(verb?.object == "القاعدة الجوية")
  }
}
