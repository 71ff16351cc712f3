import EventModel
import TestSupport
import Testing

/// Places of what is spoken about, which are not where it is spoken about.
@Suite struct TopicPlaceTests {
  @Test(arguments: [
    "بحث وزير الخارجية المصري مع نظيره الأردني في القاهرة تطورات الأوضاع في ليبيا",
    "بحث أمير قطر مع الرئيس التركي في القاهرة أمس الأزمة في ليبيا وسبل حلها",
  ])
  func aSituationLiesWhereItsPlaceIs(_ text: String) {
    expectReport(meeting: "type=meeting; at=القاهرة", in: text)
    expectNoReport(meeting: "type=meeting; at=ليبيا", in: text)
  }

  @Test func aMeetingKeepsItsTown() {
    expectReport(
      meeting: "type=meeting; at=بغداد",
      in: "بحث وزير النفط مع نظيره السعودي العلاقات الثنائية في بغداد")
  }

  @Test func aFieldIsNoPlace() {
    expectNoReport(
      meeting: "type=agreement; at=مجالات",
      in: "وقعت السعودية والعراق اتفاقية تعاون في مجالات الطاقة والنقل")
  }

  @Test func airspaceIsOne() {
    expectReport(
      meeting: "type=restriction; at=IRQ",
      in: "أغلق العراق مجاله الجوي أمام الرحلات القادمة من إيران")
  }
}
