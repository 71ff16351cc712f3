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
}
