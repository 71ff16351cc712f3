import EventModel
import TestSupport
import Testing

/// Both sides of encounters and fights of which a clause names only one.
@Suite struct SidesTests {
  @Test(arguments: [
    (
      "meeting", "akar-hulusi", "al-shammari-najah",
      "زار وزير الدفاع التركي خلوصي أكار بغداد. والتقى نظيره العراقي نجاح الشمري"
    ),
    (
      "meeting", "milley-mark", "al-kadhimi-mustafa",
      "زار رئيس أركان الجيش الأميركي مارك ميلي بغداد والتقى مصطفى الكاظمي"
    ),
    (
      "talks", "putin-vladimir", "al-assad-bashar",
      "وصل الرئيس الروسي فلاديمير بوتين إلى دمشق، حيث أجرى مباحثات مع بشار الأسد"
    ),
    (
      "meeting", "aoun-michel", "macron-emmanuel",
      "شكر الرئيس اللبناني ميشال عون نظيره الفرنسي إيمانويل ماكرون خلال استقباله في بيروت"
    ),
    (
      "meeting", "putin-vladimir", "erdogan-recep",
      "التقى الرئيسان الروسي فلاديمير بوتين والتركي رجب طيب أردوغان في سوتشي"
    ),
    (
      "meeting", "el-sisi-abdel-fattah", "le-drian-jean-yves",
      """
      استقبل الرئيس المصري عبد الفتاح السيسي، الثلاثاء، في القاهرة، وزير الخارجية الفرنسي جان إيف لودريان
      """
    ),
    (
      "armed-clash", "country:IND", "country:PAK",
      "اندلعت مواجهات بين الجيشين الهندي والباكستاني في كشمير"
    ),
  ])
  func bothSidesHavePart(_ type: String, _ one: String, _ other: String, _ text: String) {
    expectReport(meeting: "type=\(type); actor=\(one); actor=\(other)", in: text)
  }

  @Test func twoWhoMeetNeedNoThird() {
    let text = """
      زار وزير الدفاع التركي خلوصي أكار بغداد. والتقى الرئيسان فلاديمير بوتين وبشار الأسد في دمشق
      """
    #expect(!actors(.actor, of: "meeting", in: text).contains("person.akar-hulusi"))
  }

  @Test func aMediatorIsNoSide() {
    let text = "استأنفت الأطراف الليبية محادثاتها في جنيف برعاية الأمم المتحدة"
    #expect(!actors(.actor, of: "talks", in: text).contains("org.un"))
  }

  @Test func whoAsksForAMeetingDoesNotHoldIt() {
    #expect(
      actors(.actor, of: "meeting", in: "يعقد مجلس الأمن غدا جلسة طارئة طلبتها روسيا")
        == ["org.un-security-council"])
  }
}
