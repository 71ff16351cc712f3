import TestSupport
import Testing

/// Where events are, by the words around them.
@Suite struct PlaceRolesTests {
  @Test(arguments: [
    ("type=talks; at=فيينا", "أعلن كبير المفاوضين أن محادثات فيينا ستستأنف قبل نهاية الشهر"),
    ("type=meeting; at=أنقرة", "يلتقي عسكريون من البلدين بأنقرة الأسبوع المقبل"),
    ("type=talks; actor=إيران", "انتهت محادثات إيران والوكالة الدولية للطاقة الذرية دون نتيجة"),
  ])
  func townsAreWherePeopleTalk(_ expected: String, _ text: String) {
    expectReport(meeting: expected, in: text)
  }

  @Test(arguments: [
    ("العراق", "تعرضت مواقع تستضيف جنودا أجانب في العراق لهجوم صاروخي أمس"),
    ("دير الزور", "قصفت طائرات مسيرة مواقع تسيطر عليها فصائل في دير الزور"),
  ])
  func aClauseSaysWhereUnnamedPlacesAre(_ place: String, _ text: String) {
    expectReport(meeting: "at=\(place)", in: text)
  }

  @Test(arguments: [
    (
      "at=القائم; recipient=القوات العراقية",
      "سلّم التحالف القوات العراقية قاعدة القائم الشهر الماضي"
    ),
    ("type=raid; at=نابلس", "انتهى اقتحامها مدينة نابلس فجر اليوم"),
    ("at=مطار العريش", "أصاب صاروخ طائرة شحن بمطار العريش"),
  ])
  func aPlaceBehindAnotherObject(_ expected: String, _ text: String) {
    expectReport(meeting: expected, in: text)
  }

  @Test(arguments: [
    ("at=كتم", "شنت مقاتلات غارات على مدينة كتم أمس"),
    ("at=معسكر «جوهر»", "سلّمت البعثة الجيش الصومالي معسكر «جوهر» أمس"),
  ])
  func aNameBehindAKindOfSite(_ expected: String, _ text: String) {
    expectReport(meeting: expected, in: text)
  }

  @Test func aTownBehindByIsWhereTheNamedSiteLies() {
    let text = "مسلحون يفتحون النار على المصلين في مسجد الروضة ببئر العبد"
    expectReport(meeting: "type=armed-attack; at=مسجد الروضة", in: text)
    expectNoReport(meeting: "at=بئر العبد", in: text)
  }

  @Test func whereTheSubjectBeforeTheVerbIs() {
    expectReport(
      meeting: "type=conviction; at=دونيتسك",
      in: "محكمة في دونيتسك حكمت على ثلاثة أجانب بالإعدام")
  }

  @Test(arguments: [
    ("type=withdrawal; from=عين الأسد", "انسحب الجيش الأميركي من قاعدة عين الأسد في هيت", "at=هيت"),
    (
      "type=rocket-attack; from=سنجار; at=بعشيقة",
      "أطلقت ثلاثة صواريخ من بلدة سنجار غربي الموصل على معسكر بعشيقة", "at=الموصل"
    ),
    ("type=bombing; at=الموصل", "انفجرت عبوة في الموصل قرب أربيل", "near=أربيل"),
  ])
  func whereANamedPlaceLiesIsNoPlaceOfTheEvent(
    _ expected: String, _ text: String, _ unexpected: String
  ) {
    expectReport(meeting: expected, in: text)
    expectNoReport(meeting: unexpected, in: text)
  }

  @Test func aPlaceInsideTheNamedOneIsTold() {
    expectReport(
      meeting: "type=bombing; near=مطار بغداد", in: "انفجرت عبوة في بغداد قرب مطار بغداد الدولي")
  }

  @Test(arguments: [
    ("type=disarmament; at=جسر البوسفور", "استسلم عشرات الجنود على جسر البوسفور"),
    (
      "type=armed-attack; at=الحدود السورية الأردنية",
      "وعلى الحدود السورية الأردنية قتل الجيش أربعة مهربين"
    ),
    ("type=rocket-attack; from=بنت جبيل", "ومن بلدة بنت جبيل أطلق الحزب صواريخ على كريات شمونة"),
    ("type=bombing; near=حمص", "انفجرت سيارة مفخخة على الطريق الدولي المؤدي إلى حمص"),
    ("type=armed-attack; near=تدمر", "قتل جنديان في كمين على الطريق المؤدي إلى تدمر"),
    ("type=airstrike; near=مطار دمشق", "قصفت الطائرات موقعا قرب مطار دمشق"),
    ("type=humanitarian-access; at=مخيم اليرموك", "سمح الجيش لقافلة إغاثة بدخول مخيم اليرموك"),
    ("type=curfew; at=حلب", "فرض الجيش حظر التجول في مناطق من حلب"),
    ("type=armed-attack; at=العريش", "قتل جندي في هجوم شنه مسلحون على حاجز في العريش"),
    ("type=shelling; at=كفرنبل", "قتل مدني في قصف نفذته القوات على بلدة كفرنبل"),
    ("type=visit; at=أنقرة", "أرجأ الوزير زيارة كان سيجريها إلى أنقرة"),
  ])
  func wordsThatSayWhere(_ expected: String, _ text: String) {
    expectReport(meeting: expected, in: text)
  }

  @Test(arguments: [
    ("type=talks; at=القاهرة", "تستضيف القاهرة غدا محادثات بين الفصائل"),
    ("type=meeting; at=الدوحة", "استضافت الدوحة أمس اجتماعا ضم ممثلين عن الطرفين"),
  ])
  func whoeverHostsIsWhere(_ expected: String, _ text: String) {
    expectReport(meeting: expected, in: text)
  }

  @Test(arguments: [
    (
      "type=withdrawal; from=الشدادي; to=country:IRQ",
      "غادر رتل أميركي قاعدة الشدادي متجها نحو الحدود العراقية"
    ),
    (
      "type=withdrawal; from=مورك; to=إدلب",
      "أخلى الجيش النقطة في مورك ونقل جنودها إلى جنوبي إدلب"
    ),
  ])
  func whereTheMoveLeadsByTheVerbBehind(_ expected: String, _ text: String) {
    expectReport(meeting: expected, in: text)
  }

  @Test func anotherSubjectsWayIsNotThatOfTheMove() {
    expectNoReport(
      meeting: "type=withdrawal; to=بغداد", in: "انسحب الجيش من الشدادي وتوجه الوزير إلى بغداد")
  }

  @Test func theOutskirtsOfATownAreThere() {
    expectReport(meeting: "type=shelling; at=كفرنبل", in: "قصف مدفعي يستهدف أطراف بلدة كفرنبل")
    expectReport(
      meeting: "type=demand; recipient=أطراف النزاع",
      in: "دعت الأمم المتحدة أطراف النزاع إلى الحوار")
  }

  @Test func aDirectionBelongsToPlacesOnly() {
    expectReport(
      meeting: "type=assassination; at=صعدة; recipient=القوسي",
      in: "نجا اللواء محمد القوسي من محاولة اغتيال في كمين غرب مدينة صعدة")
  }
}
