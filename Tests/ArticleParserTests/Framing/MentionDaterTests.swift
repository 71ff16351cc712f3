import TestSupport
import Testing

/// Which words of a sentence date its events.
@Suite struct MentionDaterTests {
  @Test(arguments: [
    "أمهل الجيش المحتجين حتى مساء الجمعة لإخلاء الساحة في الخرطوم",
    "طالب الحزب الحكومة بالإفراج عن المعتقلين قبل نهاية الشهر",
  ])
  func aDeadlineIsNotTheDayOfTheDemand(_ text: String) {
    expectReport(meeting: "type=demand; date=2020-03-16..2020-03-17", in: text)
  }

  @Test func theDayOfADemandBeforeItsDeadline() {
    expectReport(
      meeting: "type=demand; date=2020-03-15",
      in: "طالب الحزب يوم الأحد الحكومة بالإفراج عن المعتقلين قبل نهاية الشهر")
  }

  @Test func aBareTimeOfDayIsThatOfTheNews() {
    expectReport(
      meeting: "type=rocket-attack; date=2020-03-17", in: "سقطت ثلاثة صواريخ على قاعدة بلد مساء")
  }

  @Test func theDayBehindAnEventBeforeTheOneThatItAnchors() {
    expectReport(
      meeting: "type=abduction; date=2020-03-01..2020-03-10",
      in: "بعد أقل من شهر على خطف صحافية بريطانية من فندق في نيروبي مطلع الشهر")
  }

  @Test func aNounThatGoesOnWithAnotherVerb() {
    expectReport(
      meeting: "type=rocket-attack; date=2020-02-10",
      in: "أربعة صواريخ أُطلقت من ريف نينوى سقطت قرب مطار أربيل في العاشر من فبراير")
  }

  @Test func theDayOfTheEventThatIsAnswered() {
    expectReport(
      meeting: "type=expulsion; date=2020-03-16",
      in: "طردت فرنسا أمس الاثنين أربعة دبلوماسيين على خلفية تسميم معارض في الرابع من مارس")
  }

  @Test func theDayOfTheHarm() {
    expectReport(
      meeting: "type=armed-clash; date=2020-03-03",
      in: "جُرح شرطي في الثالث من مارس في اشتباك مع مهربين")
  }

  @Test(arguments: [
    "رفض الوزير، في حوار صحفي نُشر أمس، طلب المعارضة",
    "دعا الوزير، في رسالة وجهها الاثنين، المضربين إلى العودة إلى العمل",
  ])
  func theDayOfTheInterviewInWhichSomethingIsSaid(_ text: String) {
    expectReport(meeting: "date=2020-03-16", in: text)
  }

  @Test func whatIsToComeDoesNotGoOnSinceThen() {
    expectNoReport(
      meeting: "type=concession; date=2020-02-01..2020-03-17",
      in: "قرر مجلس الوزراء يوم الأحد رفع حظر التجول المفروض في العاصمة منذ فبراير الماضي")
  }

  @Test func theDayOfACondemnationAndNotOfTheAttack() {
    let text = "أعربت الوزارة اليوم عن إدانتها للهجوم الذي استهدف المطار يوم الخميس الماضي"
    expectReport(meeting: "type=condemnation; date=2020-03-17", in: text)
    expectReport(meeting: "type=armed-attack; date=2020-03-12", in: text)
  }

  @Test func theDaysOfAVerbThatDescribesANoun() {
    expectReport(
      meeting: "type=armed-attack; date=2020-01-01..2020-01-31",
      in: "فكّك الدرك هجوما إرهابيا استهدف في يناير الماضي ثكنة في تمنراست")
  }

  @Test func theDayThatASentenceOpensWithHoldsForAllOfIt() {
    expectReport(
      meeting: "type=bombing; date=2020-01-05",
      in: "وفي 5 يناير الماضي، أغار الطيران على معسكر في الخرطوم وقُتل جندي في انفجار لغم قرب المطار"
    )
  }

  @Test func whatBeginsOnADayLastsAsLongAsIsSaid() {
    expectReport(
      meeting: "type=strike; status=planned; date=2020-03-23..2020-03-25",
      in: "دعت النقابة إلى إضراب لثلاثة أيام ابتداء من الاثنين المقبل")
    expectReport(
      meeting: "type=strike; status=planned; date=2020-03-23",
      in: "دعت النقابة إلى إضراب يوم الاثنين المقبل")
  }

  @Test func whatFollowsAMeetingIsOfItsDay() {
    expectReport(
      meeting: "type=demand; date=2020-03-14",
      in:
        "استقبل الوزير ممثلي النقابات يوم السبت. وطالب الوزير عقب اللقاء المضربين بالعودة إلى العمل"
    )
  }
}
