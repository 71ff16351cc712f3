import EventModel
import TestSupport
import Testing

/// Parts that only the reports around an event tell.
@Suite struct ActorInheritanceTests {
  @Test(arguments: [
    (
      "armed-clash",
      "اتفق الجيش السوداني وقوات الدعم السريع على هدنة. وأوقعت المعارك عشرين قتيلا في شهر"
    ),
    (
      "talks",
      "اتفق الجيش السوداني وقوات الدعم السريع على هدنة. ومن المنتظر أن تُستأنف المحادثات غدا في جدة"
    ),
  ])
  func whatTheTwoSidesDoNext(_ type: String, _ text: String) {
    expectReport(meeting: "type=\(type); actor=sd.army; actor=group.rsf", in: text)
  }

  @Test func threeAreNoTwoSides() {
    expectNoReport(
      meeting: "type=armed-clash; actor=country:",
      in: "أعلنت باكستان والهند وفرنسا هدنة. وأوقعت المعارك عشرين قتيلا")
  }

  @Test func whoeverCondemnsTheAttackMeansWhoMadeIt() {
    expectReport(
      meeting: "type=condemnation; recipient=country:RUS",
      in: "قصفت روسيا مستشفى في إدلب. ودان وزراء خارجية أوروبا الهجوم")
  }

  @Test func nobodyCondemnsHisOwnSide() {
    expectNoReport(
      meeting: "type=condemnation; recipient=country:RUS",
      in: "قصفت روسيا مستشفى في إدلب. ودان السفير الروسي في دمشق الهجوم")
  }

  @Test func aThreatMeansTheOpponent() {
    expectReport(
      meeting: "type=threat; actor=group.hamas; recipient=country:ISR",
      in: "شنت إسرائيل غارات على مواقع لحركة حماس في غزة. وهددت حماس بالرد")
  }

  @Test func whoeverHadNoPartHasNoOpponent() {
    let text =
      "شنت إسرائيل غارات على مواقع لحركة حماس في غزة. وهدد وزير الخارجية الفرنسي بفرض عقوبات"
    #expect(actors(.recipient, of: "threat", in: text).isEmpty)
  }
}
