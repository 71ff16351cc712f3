import EventModel
import TestSupport
import Testing

/// Whom demands, threats, sentences and condemnations mean by what they are about, and whom attacks hit.
@Suite struct TargetsTests {
  @Test(arguments: [
    (
      "type=demand; recipient=us.forces", "دعا البرلمان العراقي إلى خروج القوات الأميركية من البلاد"
    ),
    (
      "type=threat; actor=ir.irgc; recipient=country:USA",
      "هدد الحرس الثوري الإيراني باستهداف القواعد الأميركية في المنطقة"
    ),
    (
      "type=conviction; recipient=eg.muslim-brotherhood",
      "قضت محكمة مصرية بإعدام سبعة من أعضاء جماعة الإخوان المسلمين"
    ),
    (
      "type=condemnation; recipient=country:RUS",
      "ندد الاتحاد الأوروبي بالضربات التي شنتها روسيا على مستشفيات في إدلب"
    ),
    (
      "type=restriction; recipient=country:MAR", "أغلقت الجزائر مجالها الجوي أمام الطائرات المغربية"
    ),
    ("type=rocket-attack; recipient=جنودا أجانب", "سقطت صواريخ على قاعدة عراقية تؤوي جنودا أجانب"),
    (
      "type=suicide-bombing; recipient=قوات أفريقية",
      "فجر انتحاري سيارته قرب نقطة تفتيش تديرها قوات أفريقية في مقديشو"
    ),
    (
      "type=rocket-attack; recipient=متعاقد أميركي",
      "سقطت صواريخ على قاعدة عسكرية في كركوك، ما أودى بحياة متعاقد أميركي"
    ),
  ])
  func whomItMeans(_ expected: String, _ text: String) {
    expectReport(meeting: expected, in: text)
  }

  @Test(arguments: [
    ("condemnation", "استنكرت تركيا الضربات التي طالت إدلب"),
    ("demand", "دعت الحكومة العراقية إلى وقف القتال"),
    ("threat", "هدد الحرس الثوري الإيراني بإغلاق المضيق"),
    ("rocket-attack", "سقطت صواريخ على قاعدة عسكرية في كركوك، ما أودى بحياة شخصين"),
  ])
  func whatIsOpenStaysOpen(_ type: String, _ text: String) {
    #expect(actors(.recipient, of: type, in: text).isEmpty)
  }

  @Test(arguments: [
    ("type=armed-attack; actor=islamic-state", "قتل جندي في هجوم لتنظيم الدولة الإسلامية في ديالى"),
    ("type=shelling; actor=sy.army", "قتل خمسة مدنيين في قصف للجيش السوري على بلدة أريحا"),
    (
      "type=armed-attack; actor=group.pkk",
      "أعلنت أنقرة مقتل جندي في هجوم شنه حزب العمال الكردستاني"
    ),
    (
      "type=airstrike; actor=saudi-led-coalition; recipient=houthis",
      "قصفت طائرات تابعة للتحالف العربي مواقع للحوثيين في صعدة"
    ),
    (
      "type=shelling; actor=country:TUR",
      "ردت المدفعية والطائرات التركية على مواقع الجيش السوري في إدلب"
    ),
    (
      "type=airstrike; at=سراقب; actor=sy.air-force",
      "شن الطيران السوري غارة على إدلب. وأوقعت غارة أخرى على سراقب خمسة قتلى"
    ),
    (
      "type=withdrawal; actor=country:RUS; status=negated",
      "قالت وزارة الدفاع الأميركية إنها لم ترصد أي انسحاب روسي من سوريا"
    ),
    ("type=demonstration; actor=عشرات الآلاف", "تظاهر عشرات الآلاف في الخرطوم أمس"),
  ])
  func whoActs(_ expected: String, _ text: String) {
    expectReport(meeting: expected, in: text)
  }

  @Test func anAttackThatIsNotOneMoreStaysOpen() {
    let text = "شن الطيران السوري غارة على إدلب. وأوقعت غارة على سراقب خمسة قتلى"
    expectReport(meeting: "type=airstrike; at=سراقب", in: text)
    expectNoReport(meeting: "type=airstrike; at=سراقب; actor=sy.air-force", in: text)
  }
}
