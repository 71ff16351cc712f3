import TestSupport
import Testing

/// Who moves from where to where, as papers tell it of forces and bases.
@Suite struct MovesOfForcesTests {
  @Test(arguments: [
    (
      "وصلت قافلة تعزيزات أميركية، مؤلفة من 25 شاحنة، إلى قاعدة خراب الجير قادمة من أربيل",
      "type=deployment; to=خراب الجير"
    ),
    (
      "دخل رتل عسكري، قادما من أربيل ومحملا بالذخائر، إلى القامشلي",
      "type=deployment; to=القامشلي"
    ),
    (
      "وسلمت القوات الأميركية، في وقت لاحق، قاعدة التاجي إلى الجيش العراقي",
      "type=base-handover; actor=القوات الأميركية; recipient=الجيش العراقي; at=التاجي"
    ),
    (
      "وفي وقت سابق انسحبت القوات الفرنسية من قاعدة تيساليت",
      "type=withdrawal; actor=القوات الفرنسية; from=تيساليت"
    ),
  ])
  func theClauseGoesOnBehindAParticiple(_ text: String, _ expected: String) {
    expectReport(meeting: expected, in: text)
  }

  @Test(arguments: [
    (
      "نقل الجيش الروسي جزءا من قواته من قاعدة حميميم إلى ليبيا",
      "type=redeployment; from=حميميم; to=ليبيا"
    ),
    ("غادرت آخر دفعة من القوات الفرنسية النيجر أمس", "type=withdrawal; from=النيجر"),
    ("غادر آخر جندي فرنسي الأراضي النيجرية", "type=withdrawal; actor=فرنسا"),
    (
      "سحبت واشنطن الدفعة الأولى من قواتها من قاعدة الحرير",
      "type=withdrawal; actor=واشنطن; from=الحرير"
    ),
  ])
  func partsOfForcesAreForces(_ text: String, _ expected: String) {
    expectReport(meeting: expected, in: text)
  }

  @Test(arguments: [
    (
      "أخلت القوات الأميركية قاعدة القيارة وسلمتها إلى الجيش العراقي",
      "type=base-handover; at=القيارة; recipient=الجيش العراقي"
    ),
    (
      "دخلت القوات مطار صرين ثم انسحبت منه بعد ساعات",
      "type=withdrawal; from=صرين"
    ),
    (
      "سيطر الجيش المالي على قاعدة تيساليت بعد انسحاب بعثة الأمم المتحدة منها",
      "type=withdrawal; from=تيساليت"
    ),
  ])
  func pronounsStandForSites(_ text: String, _ expected: String) {
    expectReport(meeting: expected, in: text)
  }

  @Test func minhaStillIntroducesWhatItIncludes() {
    expectReport(
      meeting: "type=withdrawal; from=القيارة",
      in: "انسحبت القوات الأميركية من قواعد عدة منها القيارة والحبانية")
  }

  @Test(arguments: [
    ("وصلت حاملة الطائرات الأميركية \"دوايت أيزنهاور\" إلى الخليج", "actor=الولايات المتحدة"),
    ("وصلت قوات يونيفيل إلى بلدة الناقورة", "actor=اليونيفيل"),
    (
      "بدأت قوات حفظ السلام التابعة للأمم المتحدة (يونيفيل) الانتشار في بلدة الناقورة",
      "actor=اليونيفيل"
    ),
  ])
  func shipsAndMissionsAreWhose(_ text: String, _ actor: String) {
    expectReport(meeting: "type=deployment; " + actor, in: text)
  }

  @Test func whatIsDaysAfterAnEventIsNotOfItsDay() {
    let text = "انسحب الجيش من عرسال بعد يومين من خطف ثلاثة جنود في القاع"
    expectReport(meeting: "type=withdrawal; date=2020-03-16..2020-03-17", in: text)
    expectReport(meeting: "type=abduction; date=2020-03-15", in: text)
  }
}
