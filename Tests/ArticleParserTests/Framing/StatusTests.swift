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
}
