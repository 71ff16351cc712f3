import EventModel
import TestSupport
import Testing

/// Family names that stand alone, without the article having named their bearers in full.
@Suite struct SurnameTests {
  @Test(arguments: [
    ("al-assad-bashar", "استقبل الأسد اليوم وفدا برلمانيا روسيا", "2021-06-16"),
    ("trump-donald", "دعا ترامب إيران إلى التفاوض", "2021-06-16"),
    ("netanyahu-benjamin", "اتهم نتنياهو حزب الله بخرق الهدنة", "2021-06-16"),
    ("berri-nabih", "دعا بري الكتل النيابية إلى الحوار", "2021-06-16"),
    ("al-burhan-abdel-fattah", "اتهم البرهان قوى سياسية بعرقلة الحوار", "2021-06-16"),
    ("rouhani-hassan", "اتصل روحاني هاتفيا برئيس الوزراء العراقي", "2021-06-16"),
  ])
  func aKnownSurnameIsItsBearer(_ person: String, _ text: String, _ published: String) {
    expectReport(meeting: "actor=\(person)", in: text, published: published)
  }

  @Test func aTitleMayBeginWithASurname() {
    expectReport(
      meeting: "type=meeting; actor=al-assad-bashar", in: "", title: "الأسد يستقبل وفدا روسيا",
      published: "2021-06-16")
  }

  @Test(arguments: [
    ("al-assad", "استقبلت حديقة الحيوان الأسد الجديد القادم من كينيا"),
    ("berri", "استقبلت المحمية وفدا من المهتمين بالحيوان البري"),
    // Somebody else of that name.
    ("al-kadhimi", "قال المزارع سالم الكاظمي إن المياه شحت. وطالب الكاظمي وزارة الزراعة بالتدخل"),
  ])
  func aWordOrAStrangerIsNobodyKnown(_ person: String, _ text: String) {
    expectNoReport(meeting: "actor=\(person)", in: text, published: "2021-06-16")
  }

  @Test(arguments: [
    ("macron-emmanuel", "التقى الرئيس الفرنسي المستشارة الألمانية في برلين"),
    ("merkel-angela", "التقى الرئيس الفرنسي المستشارة الألمانية في برلين"),
    ("abdullah-ii", "استقبل العاهل الأردني الرئيس العراقي في عمان"),
    ("salih-barham", "استقبل العاهل الأردني الرئيس العراقي في عمان"),
    ("mohammed-vi", "استقبل العاهل المغربي رئيس الوزراء الإسباني"),
  ])
  func aTitleWithItsCountryIsItsHolder(_ person: String, _ text: String) {
    expectReport(meeting: "type=meeting; actor=\(person)", in: text, published: "2021-06-16")
  }

  @Test func whoHeldItBeforeIsNotItsHolder() {
    expectNoReport(
      meeting: "actor=biden-joe", in: "التقى الرئيس الأميركي السابق وفدا من حزبه في ميامي",
      published: "2021-06-16")
  }
}
