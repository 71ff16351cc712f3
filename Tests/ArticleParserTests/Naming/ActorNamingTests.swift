import EventModel
import TestSupport
import Testing

@Suite struct ActorNamingTests {
  private func actor(
    _ text: String, type: String, role: ActorRole = .actor, published: String = "2020-03-17"
  ) -> ReportedActor? {
    reports(in: text, published: published).first { $0.type == type }?.actors.first {
      $0.role == role
    }
  }

  @Test(arguments: [
    ("حركة 23 مارس", "group.m23"), ("حركة 6 أبريل", "eg.april6"),
    ("اللواء 444", "group.444-brigade"),
  ])
  func namesWithNumbersAndDays(_ name: String, _ id: String) {
    #expect(
      actor("اتهمت الحكومة \(name) بتدبير الهجوم", type: "accusation", role: .recipient)?.id == id)
  }

  @Test func aPersonWhomNobodyKnowsGoesByTheNameOfTheText() {
    let found = actor("قدم وزير الزراعة الليبي المهدي البرعصي استقالته", type: "resignation")
    #expect(found?.name == "المهدي البرعصي")
    #expect(found?.kind == .person)
  }

  // MARK: - Short forms

  @Test func aNounAloneIsTheBodyNamedBefore() {
    let text = """
      قالت كتائب حزب الله إنها لن تغادر. واعتقلت القوات العراقية ثلاثة من عناصر الكتائب.

      وهددت الكتائب بالرد على القصف.
      """
    #expect(actor(text, type: "threat")?.id == "group.kataib-hezbollah")
  }

  @Test func theArmyIsThatOfTheCountryOfTheArticle() {
    let found = actor(
      "هاجم مسلحون بلدة عرسال اللبنانية، واعتقل الجيش ثلاثة منهم.", type: "arrest")
    #expect(found?.id == "lb.army")
    #expect(found?.kind == .state)
    #expect(found?.text == "الجيش")
  }

  @Test func theArmyNamedBeforeComesFirst() {
    let text = """
      قال الجيش التركي إن قواته باقية في سوريا، في إدلب وحلب والرقة.

      وسحب الجيش آلياته من مورك.
      """
    #expect(actor(text, type: "withdrawal")?.country == "TUR")
  }

  @Test func betweenTwoCountriesTheArmyStaysOpen() {
    let found = actor("في العراق وسوريا: اعتقل الجيش ثلاثة مسلحين.", type: "arrest")
    #expect(found?.id.hasPrefix("unnamed.") == true)
  }

  @Test func aNounAloneIsTheOnlyBodyThatTheCatalogueCallsSo() {
    let text = """
      قالت «المقاومة الإسلامية في العراق» إنها لن تغادر. وأعلنت حماس أنها مستعدة.

      وهددت الحركة بالرد على القصف.
      """
    #expect(actor(text, type: "threat")?.id == "group.hamas")
  }

  @Test func thePoliceAreNotTheForcesThatActedLast() {
    let text = "هاجم مقاتلو تنظيم الدولة الإسلامية بلدة زغطرش. واعتقلت الشرطة ثلاثة أشخاص."
    #expect(actor(text, type: "arrest")?.sector == "COP")
  }

  // MARK: - People behind their titles

  @Test func aTitlesBearerMayStandBehindItsBody() {
    let text = "دعت مفوضة حقوق الإنسان ميشيل باشليه إلى تحقيق مستقل."
    #expect(actor(text, type: "demand")?.id == "person.bachelet-michelle")
  }

  @Test func aCommanderIsNoArmy() {
    let found = actor("هدد قائد في الجيش العراقي بالرد على القصف.", type: "threat")
    #expect(found?.id.hasPrefix("unnamed.") == true)
    #expect(found?.country == "IRQ")
    #expect(found?.sector == "MIL")
  }

  // MARK: - Nobody of a name

  @Test(arguments: [
    ("اعتقلت قوة أمنية ثلاثة أشخاص في بغداد.", "COP"),
    ("اعتقل مسلحون مجهولون ثلاثة أشخاص في بغداد.", "UAF"),
    ("حكمت محكمة عسكرية بإعدام ثلاثة أشخاص.", "JUD"),
    ("خطف مهربون ثلاثة أشخاص في بغداد.", "CRM"),
  ])
  func unnamedActorsHaveASector(_ text: String, _ sector: String) {
    let found = reports(in: text).flatMap(\.actors).first { $0.role == .actor }
    #expect(found?.id.hasPrefix("unnamed.") == true)
    #expect(found?.kind == .unnamed)
    #expect(found?.sector == sector)
  }

  // MARK: - States

  @Test func aStateThatAttacksIsItsForces() {
    #expect(actor("قصفت تركيا مدينة دهوك بالمدفعية.", type: "shelling")?.sector == "MIL")
    #expect(actor("هددت تركيا العراق بفرض عقوبات.", type: "threat")?.sector == "GOV")
  }

  @Test func aCapitalActsForItsState() {
    #expect(actor("هددت واشنطن بغداد بفرض عقوبات.", type: "threat")?.id == "country:USA")
  }

  @Test func theForcesOfALeaderAreThoseOfHisGroup() {
    let found = actor("هاجمت طائرات حفتر مطار معيتيقة في ليبيا.", type: "airstrike")
    #expect(found == nil || found?.kind != .person)
  }

  // MARK: - Names that are words

  @Test func aNameThatIsAWordNeedsTheCountry() {
    #expect(
      actor("استقبل الأسد وزير الخارجية الروسي في دمشق.", type: "meeting")?.id
        == "person.al-assad-bashar")
    #expect(!reports(in: "طارد الأسد غزالا في الحديقة.").contains { !$0.actors.isEmpty })
  }

  @Test func theArmyIsThatOfTheCountryOfWhoTellsOfIt() {
    expectReport(
      meeting: "type=withdrawal; actor=tr.army",
      in: "قالت مصادر أمنية تركية إن الجيش أتم إخلاء نقطة المراقبة في مورك شمالي سوريا")
  }
}
