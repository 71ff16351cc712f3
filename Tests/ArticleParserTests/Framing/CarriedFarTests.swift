import EventModel
import TestSupport
import Testing

/// Event nouns that their verb reaches over a long subject or in a clause of its own.
@Suite struct CarriedFarTests {
  @Test func theAttackerBehindALongSubject() {
    expectReport(
      meeting: "type=armed-attack; status=occurred; actor=طالبان",
      in: "شنت حركة طالبان، في اليوم الثاني من الهدنة، هجوما على مقر الشرطة في قندوز")
  }

  @Test func aVerbalAttackBehindALongSubject() {
    expectNoReport(
      meeting: "type=armed-attack",
      in: "شن وكيل مؤسسي الحزب، نائب البرلمان أحمد شوقي، هجوما شديدا على الحكومة")
  }

  @Test(arguments: [
    ("demonstration", "أصيب عشرات الطلاب في احتجاجات عمت المدن العراقية أمس"),
    ("strike", "تعطلت المدارس في تونس بسبب إضراب دعا إليه الاتحاد العام للشغل"),
  ])
  func theVerbOfTheClauseAboutTheNounCounts(_ type: String, _ text: String) {
    expectReport(meeting: "type=\(type); status=occurred", in: text)
  }

  @Test func aMarchThatTurnsIntoAProtestIsOneProtest() {
    let found = reports(
      in: "تحول موكب الجنازة في سوسة إلى مظاهرة ضخمة شارك فيها آلاف الطلاب")
    #expect(found.filter { $0.type == "demonstration" }.count == 1)
  }

  @Test func aProtestThatIsNamedOnceAndNoMoreIsATopic() {
    expectNoReport(
      meeting: "type=demonstration", in: "أطلقت الشرطة الغاز خلال الاحتجاجات التي اندلعت")
    expectReport(
      meeting: "type=demonstration; at=الناصرية",
      in: "أطلقت الشرطة الغاز خلال الاحتجاجات التي اندلعت في الناصرية")
  }
}
