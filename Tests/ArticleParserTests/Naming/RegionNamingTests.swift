import EventModel
import TestSupport
import Testing

/// Districts, valleys and parts of a country beside the towns that are told with them; whom الاحتلال means.
@Suite struct RegionNamingTests {
  @Test(arguments: [
    ("داهمت قوة أمنية وكرا لتنظيم داعش في وادي الشاي بكركوك", "at=وادي الشاي"),
    ("اعتقلت الشرطة خمسة أشخاص في بعقوبة شمالي العراق", "at=بعقوبة"),
    ("ألقت القوات الأمنية القبض على إرهابي في قضاء الحويجة", "at=الحويجة; recipient=إرهابي"),
  ])
  func theNarrowerPlaceStays(_ text: String, _ wanted: String) {
    expectReport(meeting: wanted, in: text)
  }

  @Test func aPartOfACountryIsNoFurtherPlace() {
    expectNoReport(
      meeting: "at=شمالي العراق", in: "اعتقلت الشرطة خمسة أشخاص في بعقوبة شمالي العراق")
  }

  @Test(arguments: [
    "سقطت قذائف على حي الصالحين في حلب", "تعرض الطبيب لاعتداء بالضرب في مستشفى الكندي ببغداد",
  ])
  func aSiteIsNotOwnedByItsName(_ text: String) {
    expectNoReport(meeting: "recipient=الصالحين", in: text)
    expectNoReport(meeting: "recipient=الكندي", in: text)
  }

  @Test func whoWorksInTheJudiciaryBelongsToIt() {
    expectNoReport(
      meeting: "at=القضاء", in: "اعتقلت الشرطة مسؤولا في القضاء بتهمة تلقي رشوة")
  }

  @Test(arguments: [
    ("الاحتلال يعتقل شابا في نابلس", "type=arrest; actor=الاحتلال"),
    ("استشهد فتى برصاص الاحتلال في جنين", "type=armed-attack; actor=الاحتلال"),
  ])
  func theOccupationIsAnArmy(_ text: String, _ wanted: String) {
    expectReport(meeting: wanted, in: text)
    #expect(
      reports(in: text).allSatisfy {
        $0.actors.allSatisfy { $0.country != "PSE" || $0.role == .recipient }
      })
  }

  @Test func thatOfAnotherCountryIsNot() {
    #expect(
      reports(in: "هاجم مسلحون جنود الاحتلال الفرنسي في قسنطينة").allSatisfy {
        !$0.actors.contains { $0.country == "ISR" }
      })
  }

  @Test(arguments: [
    ("سيطرت قوات الدعم السريع على مدينة الفولة بعد معارك مع الجيش", "type=armed-clash; at=الفولة"),
    ("تمكنت الشرطة بمراكش من إلقاء القبض على لصين", "type=arrest; at=مراكش"),
    (
      "نفى مصدر أمني تعرض قاعدة حرير لهجوم بطائرات مسيرة",
      "type=drone-attack; status=negated; at=حرير"
    ),
    ("صد الجيش هجوما شنه مسلحون على الفاشر", "type=armed-attack; actor=مسلحون"),
  ])
  func theClauseTellsOfIt(_ text: String, _ wanted: String) {
    expectReport(meeting: wanted, in: text)
  }
}
