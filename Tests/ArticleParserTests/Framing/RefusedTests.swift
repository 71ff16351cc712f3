import EventModel
import TestSupport
import Testing

/// Whose offers, requests and company are refused.
@Suite struct RefusedTests {
  @Test(arguments: [
    ("type=refusal; recipient=country:TUR", "رفضت بغداد طلب أنقرة تمديد العملية العسكرية"),
    ("type=refusal; recipient=المحامين", "رفض وزير العدل طلب المحامين تأجيل القضية"),
    ("type=refusal; recipient=group.houthis", "رفضت الحكومة اليمنية التفاوض مع الحوثيين"),
  ])
  func whoIsRefused(_ expected: String, _ text: String) {
    expectReport(meeting: expected, in: text)
  }

  @Test func whatIsRefusedIsNobody() {
    expectNoReport(
      meeting: "type=refusal; recipient=country:DZA",
      in: "رفضت الرباط إغلاق الحدود مع الجزائر نهائيا أمام المسافرين")
  }
}
