import EventModel
import TestSupport
import Testing

/// Whose act a verb is that is joined to another one, and whom it addresses.
@Suite struct SharedSubjectTests {
  @Test(arguments: [
    (
      "type=demand; actor=org.un; recipient=country:IRN",
      "دانت بعثة الأمم المتحدة القصف وطالبت طهران بوقفه"
    ),
    (
      "type=accusation; actor=ir.foreign-ministry; recipient=country:USA",
      "نفت وزارة الخارجية الإيرانية التهمة، واتهمت واشنطن بالتصعيد"
    ),
    (
      "type=demand; actor=macron-emmanuel; recipient=country:IRN",
      "وكان الرئيس الأميركي قد هدد إيران، وكان الرئيس الفرنسي إيمانويل ماكرون دعا طهران إلى الحوار"
    ),
    (
      "type=demand; actor=aoun-michel; recipient=النواب",
      "رفضت الحكومة العرض، لكن الرئيس ميشال عون دعا النواب إلى الاجتماع"
    ),
    (
      "type=demand; actor=safadi-ayman; recipient=sy.government",
      """
      قال وزير الخارجية أيمن الصفدي إن بلاده ستضرب المهربين إن لم تتوقف هذه الشبكات، ودعا الحكومة السورية \
      إلى ضبط الحدود
      """
    ),
    (
      "type=accusation; actor=mashal-khaled; recipient=country:ISR",
      "واتهم خالد مشعل، رئيس الحركة، إسرائيل بقصف المستشفى"
    ),
    (
      "type=accusation; recipient=الموقوفين",
      "اتهمت القيادة الموقوفين بإطلاق صواريخ على السفارة"
    ),
  ])
  func whoActsAndWhomItAddresses(_ expected: String, _ text: String) {
    expectReport(meeting: expected, in: text)
  }

  @Test func behindACommaAnotherMayAsk() {
    expectReport(
      meeting: "type=demand; actor=org.un",
      in: "دانت السعودية الهجوم، وطالبت الأمم المتحدة بوقف القتال")
  }
}
