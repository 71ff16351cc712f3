import TestSupport
import Testing

/// What the clause about a weapon says of the attack that it was used in.
@Suite struct HandlersTests {
  @Test(arguments: [
    ("انفجرت عبوة ناسفة زرعها مجهولون قرب سوق في كركوك", "actor=مجهولون"),
    ("أصيب ثلاثة مدنيين بانفجار قنبلة ألقاها شابان في صيدا", "actor=شابان"),
    ("قتل سبعة جنود بانفجار سيارة مفخخة يقودها مسلح في عدن", "actor=مسلح"),
  ])
  func whoLaidThrewOrSteeredItActs(_ text: String, _ actor: String) {
    expectReport(meeting: "type=bombing; " + actor, in: text)
  }

  @Test func whereItWasLeftItStruck() {
    expectReport(
      meeting: "type=bombing; actor=مجهولون; near=عفرين; killed=4",
      in: "قتل أربعة أشخاص بانفجار سيارة مفخخة أوقفها مجهولون قرب سوق شعبي في عفرين")
  }

  @Test(arguments: [
    "انفجرت عبوة ناسفة اكتشفتها الشرطة في كركوك ولم تصب أحدا",
    "انفجرت سيارة مفخخة قرب مطعم يرتاده ضباط في عدن",
  ])
  func whoeverElseIsToldOfDoesNot(_ text: String) {
    expectNoReport(meeting: "type=bombing; actor=ضباط", in: text)
    expectNoReport(meeting: "type=arrest", in: text)
  }

  @Test func aCarThatSomebodyStopsIsNoArrest() {
    expectNoReport(
      meeting: "type=arrest", in: "انفجرت سيارة مفخخة أوقفها مجهولون أمام مصرف في بغداد")
  }
}
