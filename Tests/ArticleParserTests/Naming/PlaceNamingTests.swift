import EventModel
import TestSupport
import Testing

@Suite struct PlaceNamingTests {
  private func place(_ text: String, type: String, role: PlaceRole = .at) -> ReportedPlace? {
    reports(in: text).first { $0.type == type }?.places.first { $0.role == role }
  }

  // MARK: - One name, several places

  @Test func theCountryOfTheArticleChoosesTheTown() {
    let lebanon = place(
      "أعلن الجيش اللبناني أن مسلحين هاجموا حاجزا في طرابلس فجر اليوم.", type: "armed-attack")
    #expect(lebanon?.id == "lb.city.tripoli")
    let libya = place(
      "قالت حكومة الوفاق الليبية إن مسلحين هاجموا حاجزا في طرابلس فجر اليوم.",
      type: "armed-attack")
    #expect(libya?.id == "ly.city.tripoli")
  }

  @Test func aKindWordChoosesTheBaseOrTheTown() {
    #expect(
      place("سقطت ثلاثة صواريخ على قاعدة القائم العراقية.", type: "rocket-attack")?.id
        == "iq.base.al-qaim")
    #expect(
      place("سقطت ثلاثة صواريخ على مدينة القائم العراقية.", type: "rocket-attack")?.id
        == "iq.city.al-qaim")
  }

  @Test func theWordForADivisionChoosesIt() {
    let found = place("قصفت المدفعية محافظة إدلب السورية.", type: "shelling")
    #expect(found?.id == "sy.governorate.idlib")
    #expect(found?.precision == 4)
  }

  @Test func aBareNameIsTheTownRatherThanItsGovernorate() {
    let found = place("انفجرت عبوة ناسفة في بغداد.", type: "bombing")
    #expect(found?.id == "iq.city.baghdad")
    #expect(found?.precision == 1)
  }

  @Test func forcesLeaveTheBaseOfATownsName() {
    let found = place(
      "انسحبت القوات الأميركية من القائم.", type: "withdrawal", role: .from)
    #expect(found?.id == "iq.base.al-qaim")
  }

  @Test func withoutAnyHintTheChoiceSaysHowLittleItIsWorth() throws {
    let report = try #require(
      reports(in: "انفجرت عبوة ناسفة في طرابلس.").first { $0.type == "bombing" })
    #expect(report.places.first?.precision == 6)
    #expect(report.steps.contains { $0.contains("confidence lowered") })
  }

  // MARK: - Nouns without a name

  @Test func theCountryIsThatOfTheArticle() {
    let text = "قال الجيش العراقي إن القوات الأميركية انسحبت من البلاد بعد قرار البرلمان العراقي."
    #expect(place(text, type: "withdrawal", role: .from)?.id == "country:IRQ")
  }

  @Test func theCapitalIsThatOfTheArticle() {
    let text = "أعلنت وزارة الداخلية العراقية أن عبوة ناسفة انفجرت في العاصمة صباح اليوم."
    #expect(place(text, type: "bombing")?.id == "iq.city.baghdad")
  }

  @Test(arguments: ["انسحبت القوات العراقية من مواقعها.", "أغلقت إيران مجالها الجوي."])
  func somebodysPlacesAreNowhere(_ text: String) {
    // Where nothing else says so, it is the country of whoever acts.
    #expect(reports(in: text).flatMap(\.places).allSatisfy { $0.id.hasPrefix("country:") })
    #expect(!reports(in: text).isEmpty)
  }

  @Test func whatLiesAroundTheCapitalIsNearIt() {
    let text = "قال الجيش العراقي إن عبوة ناسفة انفجرت في محيط العاصمة."
    let found = reports(in: text).first { $0.type == "bombing" }?.places.first
    #expect(found?.id == "iq.city.baghdad")
    #expect(found?.precision == 2)
  }

  @Test func theSiteNamedBeforeIsMeantAgainAndNearItIsLessExact() {
    let text = """
      سقطت ثلاثة صواريخ على قاعدة عين الأسد العراقية صباح الاثنين.

      وسقط صاروخ آخر قرب القاعدة مساء الثلاثاء.
      """
    let near = reports(in: text).flatMap(\.places).first { $0.role == .near }
    #expect(near?.id == "iq.base.ain-al-asad")
    #expect(near?.precision == 2)
  }

  @Test func aTownWhoseCountrysideWasNamedIsNotTheTown() {
    let text = """
      سيطر الجيش السوري على زغطرش في ريف حمص.

      وقصف الجيش المدينة بالمدفعية.
      """
    #expect(
      !reports(in: text).flatMap(\.places).contains {
        $0.id == "sy.city.homs" && $0.text == "المدينة"
      })
  }

  @Test func theTownThatTheSentenceNamesIsMeant() {
    let text = """
      قتل مدنيان بقصف مدفعي على دير الزور صباح الاثنين.

      وقال ناشطون في الحسكة إن طائرات قصفت مواقع قرب المدينة.
      """
    #expect(place(text, type: "airstrike", role: .near)?.id == "sy.city.al-hasakah")
  }

  @Test func whatLiesAroundATownNamedBeforeIsNearIt() {
    let text = "حاصر الجيش السوداني الفاشر، وقصفت طائراته مواقع في محيط المدينة."
    let found = place(text, type: "airstrike", role: .near)
    #expect(found?.id == "sd.city.el-fasher")
    #expect(found?.precision == 2)
  }

  @Test func airspaceIsThatOfWhatLiesBelow() {
    let text = "أغلقت السلطات العراقية المجال الجوي فوق كركوك."
    #expect(place(text, type: "restriction")?.id == "iq.city.kirkuk")
  }

  @Test func airspaceAndBordersAreThoseOfTheArticlesCountry() {
    let text = "قال مصدر عراقي إن سلطة الطيران العراقية أغلقت المجال الجوي."
    #expect(place(text, type: "restriction")?.id == "country:IRQ")
  }

  @Test func severalTownsOfACountryAreTheCountry() {
    #expect(place("خرجت مظاهرات في عشر مدن سورية.", type: "demonstration")?.id == "country:SYR")
    #expect(
      place("خرجت مظاهرة في مدينة روسية.", type: "demonstration")?.id.hasPrefix("unnamed.") == true)
  }

  @Test func aQuotedNameMakesASiteKnown() {
    let found = place("سقط صاروخ على موقع «البرج الأزرق» فجر اليوم.", type: "rocket-attack")
    #expect(found?.id.hasPrefix("new.") == true)
    #expect(found?.text.contains("البرج الأزرق") == true)
  }

  @Test func aDirectionBeforeAPersonIsNoPlace() {
    #expect(
      reports(in: "قتل ثلاثة جنود من حركة الشعب-شمال محمود عباس.").flatMap(\.places).isEmpty)
  }

  @Test func aNameThatIsAWordNeedsTheWordForItsKind() {
    let found = place("سقطت ثلاثة صواريخ على قاعدة حرير.", type: "rocket-attack")
    #expect(found?.id == "iq.base.harir")
  }

  // MARK: - Several words for one place

  @Test func sitesInTwoTownsAreTold() {
    let found = reports(in: "انسحبت القوات الأميركية من قواعد في عين العرب ومنبج السوريتين.")
      .flatMap(\.places).map(\.id)
    #expect(Set(found).isSuperset(of: ["sy.city.kobani", "sy.city.manbij"]))
  }

  @Test func aSiteOfNoNameIsThePlaceThatItLiesIn() {
    let report = expectReport(
      type: "airstrike", in: "استهدفت غارة جوية مركزا لاحتجاز المهاجرين في ضاحية تاجوراء الليبية.")
    #expect(report?.places.map(\.id) == ["ly.city.tajoura"])
  }

  @Test func aNewSiteLiesInThePlaceNamedWithIt() throws {
    let report = try #require(
      expectReport(type: "withdrawal", in: "انسحبت القوات العراقية من معسكر زغطرش في الموصل."))
    let site = try #require(report.places.first)
    #expect(site.id.hasPrefix("new."))
    #expect(site.parent == "iq.city.mosul")
    #expect(site.country == "IRQ")
    #expect(site.latitude == nil && site.precision == nil)
  }

  @Test func whatContainsAnotherPlaceIsNoSecondOne() {
    let report = expectReport(
      type: "bombing", in: "انفجرت عبوة ناسفة في مدينة القائم غربي محافظة الأنبار.")
    #expect(report?.places.map(\.id) == ["iq.city.al-qaim"])
  }

  @Test func aPlaceThatNobodyKnowsLeavesTheOthersAlone() {
    let found = reports(in: "سقطت صواريخ على مدينة الموصل وبلدة زغطرش.").flatMap(\.places)
    #expect(found.contains { $0.id == "iq.city.mosul" })
    #expect(found.contains { $0.text.contains("زغطرش") })
  }
}
