import EventModel
import TestSupport
import Testing

@Suite struct AttributionTests {
  @Test(arguments: [
    ("قال مسؤول في التحالف إن القوات انسحبت من قاعدة القائم", "مسؤول في التحالف"),
    (
      "انسحبت القوات التركية من مورك، بحسب المرصد السوري لحقوق الإنسان",
      "المرصد السوري لحقوق الإنسان"
    ),
    ("انسحبت القوات التركية من مورك، حسبما أعلنت وزارة الدفاع التركية", "وزارة الدفاع التركية"),
  ])
  func whoSaysSo(_ text: String, _ speaker: String) {
    let report = expectReport(type: "withdrawal", in: text)
    #expect(report?.attribution?.text == speaker)
  }

  @Test func aKnownSpeakerHasAnID() {
    let report = expectReport(
      type: "withdrawal",
      in: "انسحبت القوات التركية من مورك، بحسب المرصد السوري لحقوق الإنسان")
    #expect(report?.attribution?.actor != nil)
  }

  @Test func aPlainStatementHasNone() {
    #expect(
      expectReport(type: "withdrawal", in: "انسحبت القوات التركية من مورك")?.attribution == nil)
  }
}
