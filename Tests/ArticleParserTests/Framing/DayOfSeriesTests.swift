import TestSupport
import Testing

/// Events that have come to their third day: from the first one on. The articles are of 2020-03-17.
@Suite struct DayOfSeriesTests {
  @Test(arguments: [
    (
      "قطعت السلطات خدمة الإنترنت لليوم الرابع على التوالي",
      "restriction; date=2020-03-14..2020-03-17"
    ),
    ("دخل إضراب المعلمين يومه الثالث أمس في ولاية قسنطينة", "strike; date=2020-03-14..2020-03-16"),
    (
      "واصل مئات المحتجين اعتصامهم أمام مقر الوزارة لليوم الخامس على التوالي",
      "sit-in; date=2020-03-13..2020-03-17"
    ),
    (
      "لليوم الثالث على التوالي، تظاهر آلاف السودانيين في الخرطوم",
      "demonstration; date=2020-03-15..2020-03-17"
    ),
    (
      "شهدت بيروت مواجهات لليلة الثالثة على التوالي بين المتظاهرين وقوات الأمن",
      "armed-clash; date=2020-03-15..2020-03-17"
    ),
  ])
  func countsFromTheFirst(_ text: String, _ expected: String) {
    expectReport(meeting: "type=" + expected, in: text)
  }

  @Test func aDayOfSomethingElse() {
    expectNoReport(
      meeting: "type=shelling; date=2020-03-13..2020-03-17",
      in: "في اليوم الخامس من المعارك، قصف الجيش مقر القيادة")
  }

  @Test func whatIsToComeHasNoDaysBehindIt() {
    expectNoReport(
      meeting: "type=strike; date=2020-03-15..2020-03-17",
      in: "سيضرب العمال لليوم الثالث على التوالي")
  }
}
