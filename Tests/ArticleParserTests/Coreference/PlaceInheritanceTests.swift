import EventModel
import TestSupport
import Testing

/// Places of events whose clauses give none.
@Suite struct PlaceInheritanceTests {
  @Test func theCountryWhosePoliceActs() {
    expectReport(meeting: "type=arrest; at=country:TUN", in: "اعتقلت الشرطة التونسية أربعة متشددين")
  }

  @Test func peopleMeetWhereTheyWent() {
    expectReport(
      meeting: "type=meeting; at=أنقرة",
      in: "التقى وزير الخارجية الإيراني نظيره التركي خلال زيارته إلى أنقرة")
  }

  @Test func whatIsToldBesideItInTheSentence() {
    expectReport(
      meeting: "type=arrest; at=القيروان",
      in: "داهمت الشرطة منزلا في القيروان واعتقلت رجلا")
  }

  @Test(arguments: [
    "أغلقت الشرطة الطرق، ثم زار الوزير صفاقس وتفقد مستشفاها",
    "اعتقل مسلحان في اليوم نفسه، ووصل الوزير مساء إلى صفاقس",
  ])
  func whatIsToldBehindOfOthersSaysNothing(_ text: String) {
    expectNoReport(meeting: "type=restriction; at=صفاقس", in: text)
    expectNoReport(meeting: "type=arrest; at=صفاقس", in: text)
  }

  @Test(arguments: [
    ("type=arrest; at=نابلس", "اعتقل الجيش عشرة شبان خلال مظاهرة في نابلس"),
    ("type=meeting; at=الدوحة", "يصل الوزير غدا إلى الدوحة للقاء نظيره القطري"),
    ("type=arrest; at=كركوك", "أعلنت الشرطة في كركوك اعتقال خمسة مطلوبين"),
  ])
  func whatTheClauseItselfTellsBehind(_ expected: String, _ text: String) {
    expectReport(meeting: expected, in: text)
  }

  @Test func wherePeopleTellOfItIsNotWhereItHappened() {
    expectNoReport(meeting: "type=arrest; at=بغداد", in: "أعلن وزير في بغداد اعتقال خمسة مطلوبين")
  }

  @Test func whoeverIsExpelledLeavesTheCountryThatExpels() {
    expectReport(
      meeting: "type=expulsion; from=country:DEU",
      in: "قتل معارض شيشاني في برلين، وطردت ألمانيا دبلوماسيين روسيين اثنين")
  }

  // MARK: - The country that the article is about

  @Test(arguments: [
    ("type=armed-clash; at=country:SDN", "أوقع القتال الدائر منذ نيسان ألف قتيل"),
    ("type=curfew; at=country:SDN", "أعلنت السلطات حظر التجول"),
  ])
  func whatGoesOnInTheWholeCountry(_ expected: String, _ text: String) {
    expectReport(
      meeting: expected, in: "طالب حزب الأمة السوداني بحكومة مدنية في السودان.\n\n\(text).")
  }

  @Test func someFightingMayBeAnywhere() {
    expectNoReport(
      meeting: "type=armed-clash; at=country:SDN",
      in: "طالب حزب الأمة السوداني بحكومة مدنية في السودان.\n\nوقتل جنديان في اشتباك مع مهربين.")
  }

  @Test func foreignTroopsLeaveTheCountry() {
    expectReport(
      meeting: "type=withdrawal; from=country:IRQ",
      in: "طالب البرلمان العراقي الحكومة في بغداد بموقف واضح.\n\nوأعلنت لندن انسحاب قواتها.")
  }

  // MARK: - Round-ups

  private let roundUp = """
    صفاقس: أوقفت الشرطة ثلاثة مهربين فجر اليوم.

    سوسة: قضت المحكمة الابتدائية بسجن ناشط عامين.
    """

  @Test func townsThatHeadTheParagraphsOfARoundUp() {
    expectReport(meeting: "type=arrest; at=صفاقس", in: roundUp)
    expectReport(meeting: "type=conviction; at=سوسة", in: roundUp)
  }

  @Test func aSingleHeadingIsADateline() {
    expectNoReport(
      meeting: "type=conviction; at=سوسة", in: "سوسة: قضت المحكمة الابتدائية بسجن ناشط عامين.")
  }

  @Test(arguments: [
    ("threat", "هدد الحوثيون بقصف منشآت نفطية في الرياض"),
    ("demand", "طالب لبنان الأمم المتحدة بإدانة الغارات الإسرائيلية على بلدة الخيام"),
    ("condemnation", "استنكر الأردن الغارات على دمشق"),
  ])
  func wordsHaveNoPlace(_ type: String, _ text: String) {
    let found = reports(in: text).filter { $0.type == type }
    #expect(!found.isEmpty)
    #expect(found.flatMap(\.places).isEmpty)
  }

  // MARK: - Scenes

  @Test(arguments: [
    "وفي الخليل، اندلعت مواجهات بين شبان والجنود. واعتقل الجنود فتى في السادسة عشرة.",
    "وبالخليل، اندلعت مواجهات بين شبان والجنود. واعتقل الجنود فتى في السادسة عشرة.",
  ])
  func theTownThatTheSentenceBeforeOpensWith(_ text: String) {
    expectReport(meeting: "type=arrest; at=الخليل", in: text)
  }

  @Test(arguments: [
    "وفي الخليل، اندلعت مواجهات بين شبان والجنود.\n\nواعتقل الجنود فتى في السادسة عشرة.",
    "وفي الخليل، اندلعت مواجهات بين شبان والجنود. واحتج عشرات في نابلس. واعتقل الجنود فتى.",
  ])
  func aSceneEndsWithItsParagraphAndWithAnotherTown(_ text: String) {
    expectNoReport(meeting: "type=arrest; at=الخليل", in: text)
  }

  @Test func forcesAbroadAreNotAtHome() {
    expectNoReport(
      meeting: "type=arrest; at=country:ISR",
      in: "طالبت فتح السلطة الفلسطينية في رام الله بالرد. واعتقلت قوات الاحتلال 12 فلسطينيا.")
  }
}
