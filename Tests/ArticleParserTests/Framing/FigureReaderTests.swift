import EventModel
import TestSupport
import Testing

/// What the numbers of an event count.
@Suite struct FigureReaderTests {
  @Test(arguments: [
    (FigureKind.other, "تعرضت القوات الأميركية في سوريا لـ120 هجوما منذ تشرين الأول", "other=120"),
    (.drones, "هاجمت طائرة مسيرة مطار أبها الدولي", "drones=1"),
    (.drones, "أسقط الجيش السوري مسيرتين قرب قاعدة حميميم", "drones=2"),
    (.rockets, "أطلقت كتائب حزب الله صاروخين على قاعدة التاجي", "rockets=2"),
    (.rockets, "استهدف صاروخ مقرا للحزب في مدينة السليمانية", "rockets=1"),
    (.arrested, "اعتقلت الشرطة صحافيا في مدينة عدن", "arrested=1"),
    (.abducted, "خطف مسلحون مهندسا تركيا في بغداد", "abducted=1"),
    (.released, "أفرج الحوثيون عن 64 أسيرا في صنعاء", "released=64"),
    (.protesters, "تظاهر نحو ألفي شخص في الخرطوم", "protesters=2000"),
    (.troops, "نشرت ألمانيا 500 جندي في ليتوانيا", "troops=500"),
  ])
  func whatIsCounted(_ kind: FigureKind, _ text: String, _ expected: String) {
    #expect(figures([kind], in: text) == [expected])
  }

  @Test(arguments: [
    (FigureKind.rockets, "أطلق فصيل عراقي مسلح صواريخ على قاعدة التاجي"),
    (.arrested, "اعتقلت الشرطة الصحافيين في مدينة عدن"),
    (.other, "أوقعت الغارات الجوية على صعدة 25 قتيلا و40 جريحا"),
  ])
  func whatIsNot(_ kind: FigureKind, _ text: String) { #expect(figures([kind], in: text) == []) }

  @Test(arguments: [
    (FigureKind.released, "أفرج الحوثيون عن 64 أسيرا بينهم ثلاثة أطفال", "released=64"),
    (.arrested, "اعتقلت الشرطة 25 طالبا من بينهم أربع فتيات", "arrested=25"),
  ])
  func aPartOfThemIsCountedWithTheWhole(_ kind: FigureKind, _ text: String, _ expected: String) {
    #expect(figures([kind], in: text) == [expected])
  }

  @Test func aJoinedVerbTakesANumberAsItsObject() {
    expectReport(
      meeting: "type=arrest; arrested=7; actor=قوات الأمن",
      in: "داهمت قوات الأمن بلدة في ريف حمص واعتقلت سبعة أشخاص")
  }

  @Test(arguments: [
    // the subject of the verb that carries a noun
    (FigureKind.protesters, "بدأ آلاف المعلمين إضرابا مفتوحا في عمان", "protesters=2000..9999"),
    (.protesters, "يواصل عشرات الأهالي اعتصاما أمام مقر المحافظة في البصرة", "protesters=20..99"),
    (.protesters, "وأعلن خمسة معتقلين أنهم سيبدأون إضرابا عن الطعام", "protesters=5"),
    // who took part in what a verb turns into
    (
      .protesters, "تحولت الجنازة إلى مظاهرة شارك فيها مئات الشبان في جنين", "protesters=200..999"
    ),
    (.troops, "استسلم مئات الجنود في الموصل", "troops=200..999"),
    (.troops, "سلّم أكثر من 200 جندي أسلحتهم إلى الحركة في قندوز", "troops=200.."),
    (.other, "سلّم 60 مقاتلا أسلحتهم إلى الجيش في درعا", "other=60"),
    (.arrested, "اعتقلت الشرطة إحدى الناشطات في الرياض", "arrested=1"),
    (.arrested, "أوقفت الشرطة قائد الفصيل في درعا", "arrested=1"),
    (.arrested, "اعتُقل رفيقاه الجمعة في الخرطوم", "arrested=2"),
    (.arrested, "اندلعت احتجاجات في 12 مدينة اعتقلت الشرطة خلالها 300 شخص", "arrested=300"),
    (.abducted, "وفي سبتمبر اختطفت فرنسية من منزلها في نيروبي", "abducted=1"),
    (.released, "أفرجت السلطات عن الصحافي خالد درارني", "released=1"),
    (.killed, "اغتيل القاضي أحمد هادي في عدن", "killed=1"),
    (.other, "اعتدى مجهولون بالضرب على ثلاثة صحافيين في تونس", "other=3"),
    (.other, "تعرض صحافيان اثنان للضرب في تونس", "other=2"),
    (.other, "رحّلت السلطات المصرية صحافية بريطانية", "other=1"),
  ])
  func peopleByTheirPart(_ kind: FigureKind, _ text: String, _ expected: String) {
    #expect(figures([kind], in: text) == [expected])
  }

  @Test(arguments: [
    (FigureKind.other, "سحبت روسيا خمسين آلية عسكرية من قاعدة القامشلي", "other=50"),
    (.other, "أغارت طائرات التحالف على سبعة أهداف في الرقة", "other=7"),
    (.other, "طالت الغارات أربعة مواقع للحزب في ريف حمص", "other=4"),
    (.other, "استهدفت فصائل مسلحة السفارة الأميركية بالصواريخ ثلاث مرات", "other=3"),
    (.other, "قضت محكمة في بغداد بإعدام ستة من عناصر التنظيم", "other=6"),
    (.other, "ووصلت إلى بورتسودان طائرة إغاثة سعودية تنقل 20 طنا من المواد الغذائية", "other=20"),
    (.troops, "تحركت حافلات تقل عشرات المقاتلين من إدلب نحو عفرين", "troops=20..99"),
  ])
  func vehiclesTargetsAndLoads(_ kind: FigureKind, _ text: String, _ expected: String) {
    #expect(figures([kind], in: text) == [expected])
  }

  @Test(arguments: [
    (
      FigureKind.arrested, "أوقفت الشرطة الزعيم المعارض محمد بن عيسى واثنين من مساعديه",
      "arrested=3"
    ),
    (.arrested, "أوقفت السلطات نحو ألفي عسكري وقاض ومدرس في أنقرة", "arrested=2000"),
    (.arrested, "اعتقل 40 ناشطا في مظاهرة وسط موسكو", "arrested=40"),
    (.abducted, "خطف قراصنة ثمانية بحارة قبالة بنين", "abducted=8"),
    (.rockets, "أطلق مسلحون عشرات القذائف الصاروخية على مطار معيتيقة", "rockets=20..99"),
    (.killed, "قتل 20 جنديا وضابطا في هجوم على ثكنة في غاو", "killed=20"),
    (.killed, "قتل خمسة مدنيين وجندي في قصف على تعز", "killed=6"),
  ])
  func whatIsCountedTogether(_ kind: FigureKind, _ text: String, _ expected: String) {
    #expect(figures([kind], in: text) == [expected])
  }

  @Test func theNumberOfEventsBehindAVerb() {
    expectReport(
      meeting: "type=armed-attack; other=120; date=2019-10-01..2020-03-17",
      in: "وبلغ عدد الهجمات على القواعد الأميركية في سوريا 120 هجوما منذ تشرين الأول الماضي")
  }

  @Test(arguments: [
    (FigureKind.other, "أغارت عشرات المقاتلات على مواقع في صنعاء"),
    (.other, "طالبت المنظمة بتأمين ممرات آمنة لنحو 40 ألف نازح"),
    (.other, "أمهلت الدول الأربع الدبلوماسيين القطريين يومين للمغادرة"),
    (.drones, "شارك آلاف الطلاب في مسيرة وسط بيروت"),
    (.troops, "نفى الجيش سحب 200 جندي من قاعدة الحرير"),
    (.ordinal, "تتواصل لليوم الخامس المعارك في مأرب"),
  ])
  func whatCountsSomethingElse(_ kind: FigureKind, _ text: String) {
    #expect(figures([kind], in: text) == [])
  }
}
