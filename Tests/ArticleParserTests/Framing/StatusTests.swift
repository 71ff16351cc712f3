import EventModel
import TestSupport
import Testing

@Suite struct StatusTests {
  @Test(arguments: [
    ("انسحبت القوات الأميركية من قاعدة القيارة", Status.occurred),
    ("ستنسحب القوات الأميركية من قاعدة القيارة", .planned),
    ("من المقرر أن تنسحب القوات الأميركية من قاعدة القيارة", .planned),
    ("قررت واشنطن سحب قواتها من قاعدة القيارة", .planned),
    ("لم تنسحب القوات الأميركية من قاعدة القيارة", .negated),
    ("نفى المتحدث انسحاب القوات الأميركية من قاعدة القيارة", .negated),
    ("قد تنسحب القوات الأميركية من قاعدة القيارة", .hypothetical),
  ])
  func ofAWithdrawal(_ text: String, _ status: Status) {
    expectReport(type: "withdrawal", status: status, in: text)
  }

  @Test(arguments: [
    "طالب النواب بسحب القوات الأميركية من قاعدة القيارة",
    "إذا انسحبت القوات الأميركية من قاعدة القيارة",
    "هدد الفصيل بقصف قاعدة القيارة",
  ])
  func contentOfDemandsThreatsAndConditionsIsNoEvent(_ text: String) {
    expectNoReport(type: "withdrawal", in: text)
    expectNoReport(type: "shelling", in: text)
  }

  @Test func denyingAMotiveDeniesNoEvent() {
    let found = reports(
      in: "ونفى المسؤول أن تكون عملية إعادة الانتشار رداً على تصعيد الهجمات الصاروخية")
    #expect(!found.contains { $0.status == .negated })
  }

  @Test(arguments: [
    "ونفت القيادة ما تناقلته منصات الفصائل من أن الموقوفين أطلق سراحهم",
    "ونفى مصدر ما تردد عن إطلاق سراح الموقوفين",
  ])
  func whatIsToldAndDeniedDidNotHappen(_ text: String) {
    expectReport(type: "prisoner-release", status: .negated, in: text)
  }

  @Test(arguments: [
    ("sit-in", "وكان الاعتصام قد بدأ في السادس من آذار"),
    ("armed-clash", "وكانت المعارك قد اندلعت في السادس من آذار في درنة"),
  ])
  func aKnownEventOfWhichItIsToldWhenItBegan(_ type: String, _ text: String) {
    expectReport(meeting: "type=\(type); status=occurred; date=2020-03-06", in: text)
  }

  @Test func aReportIsNoDecision() {
    expectReport(
      type: "armed-attack", status: .occurred,
      in: "وذكر تقرير للأمم المتحدة أن حراسا أطلقوا الرصاص على مهاجرين في المركز")
  }
}
