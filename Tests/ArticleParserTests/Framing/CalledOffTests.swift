import EventModel
import TestSupport
import Testing

/// Meetings and visits that were to be and came to nothing, and what only follows from a condition.
@Suite struct CalledOffTests {
  @Test(arguments: [
    (
      "type=meeting; status=negated; at=عدن",
      "كان من المفترض أن يجتمع الطرفان في عدن أمس لكن الاجتماع ألغي"
    ),
    (
      "type=visit; status=negated; actor=الوزير",
      "كان مقررا أن يزور الوزير بغداد أمس إلا أن الزيارة ألغيت"
    ),
    (
      "type=visit; status=negated; actor=zarif",
      "ألغى وزير الخارجية الإيراني زيارة كانت مقررة إلى فيينا"
    ),
    ("type=meeting; status=planned", "من المقرر أن يجتمع الطرفان في عدن الأحد بعد إلغاء حظر السفر"),
  ])
  func aPlanThatIsCalledOffIsDenied(_ expected: String, _ text: String) {
    expectReport(meeting: expected, in: text, published: "2021-06-16")
  }

  @Test func whoForbidsAMeetingWasNotToTakePart() {
    expectNoReport(
      meeting: "type=meeting; actor=السلطات", in: "منعت السلطات اجتماع المعارضة في الخرطوم")
  }

  @Test func aConsequenceMayBe() {
    expectReport(
      meeting: "type=sanctions; status=hypothetical; actor=USA; recipient=IRN",
      in: "إذا فشلت المفاوضات فإن واشنطن ستفرض عقوبات جديدة على طهران")
  }

  @Test(arguments: [
    "يجتمع المجلس مرتين في السنة وفقا لنظامه الداخلي",
    "يجتمع مجلس الوزراء أسبوعيا برئاسة رئيس الجمهورية",
  ])
  func aHabitIsNoMeeting(_ text: String) {
    expectNoReport(meeting: "type=meeting", in: text)
  }

  @Test func aDayThatSomethingIsLaidDownForIsToCome() {
    expectReport(
      meeting: "type=curfew; date=2020-03-20..2020-03-21",
      in: "فرضت السلطات العراقية حظر التجوال في بغداد ليومي الجمعة والسبت")
  }
}
