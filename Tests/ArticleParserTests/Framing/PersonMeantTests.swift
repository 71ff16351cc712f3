import EventModel
import TestSupport
import Testing

/// Whom the pronoun of a noun of arrest or abduction stands for.
@Suite struct PersonMeantTests {
  @Test(arguments: [
    ("type=arrest; recipient=ناشطة", "أفرجت الشرطة عن ناشطة بعد ساعات من توقيفها في طنجة"),
    ("type=arrest; recipient=المدون", "أفرجت السلطات عن المدون بعد يومين من اعتقاله في القاهرة"),
    (
      "type=arrest; recipient=صحافيين",
      "أفرجت السلطات عن ثلاثة صحافيين بعد يومين من اعتقالهم في تونس"
    ),
  ])
  func whoIsMeant(_ expected: String, _ text: String) {
    expectReport(meeting: expected, in: text)
  }

  @Test func aMachineIsNobody() {
    expectNoReport(meeting: "type=arrest", in: "شغّل المهندس المحطة بعد ساعات من توقيفها في طنجة")
  }
}
