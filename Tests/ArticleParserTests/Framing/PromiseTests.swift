import EventModel
import TestSupport
import Testing

/// Aid that is promised, and decisions that are taken back.
@Suite struct PromiseTests {
  @Test(arguments: [
    (
      "type=aid; status=planned; actor=country:KWT",
      "تعهدت الكويت بمنحة قدرها 50 مليون دولار للاجئين السوريين"
    ),
    (
      "type=aid; status=planned; actor=org.eu",
      "وعد الاتحاد الأوروبي بتقديم 20 مليون يورو للاجئين السودانيين"
    ),
    ("type=aid; status=occurred; actor=country:KWT", "قدمت الكويت 50 مليون دولار للاجئين السوريين"),
    (
      "type=deportation; status=negated; actor=country:MRT",
      "تراجعت موريتانيا عن قرار ترحيل لاجئين ماليين"
    ),
    (
      "type=deportation; status=planned; actor=country:MRT",
      "اتخذت موريتانيا قرار ترحيل لاجئين ماليين"
    ),
  ])
  func status(_ expected: String, _ text: String) {
    expectReport(meeting: expected, in: text)
  }

  @Test func retreatIsNoNegation() {
    expectNoReport(
      meeting: "type=demonstration; status=negated", in: "تراجعت قوات الأمن أمام مظاهرة في البصرة")
  }
}
