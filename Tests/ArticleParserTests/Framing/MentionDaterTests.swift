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
}
