import TestSupport
import Testing

/// The how-manieth of a series an event is.
@Suite struct SeriesOrdinalTests {
  @Test(arguments: [
    (
      "armed-clash", "ordinal=4",
      "اشتبكت قوات حرس الحدود مع مهربين في المفرق، في رابع مواجهة من نوعها هذا الشهر"
    ),
    (
      "armed-attack", "ordinal=2", "شن مسلحون هجوما على قاعدة عسكرية في غاو، هو الثاني خلال أسبوع"
    ),
    ("armed-attack", "ordinal=3", "هاجم مسلحون قاعدة في النيجر في ثالث هجوم خلال شهر"),
    (
      "suicide-bombing", "ordinal=2",
      "هاجم انتحاري مقرا للشرطة في كويتا. وهذا ثاني هجوم من نوعه خلال يومين"
    ),
    (
      "aid", "ordinal=5",
      "ووصلت إلى عدن طائرة إغاثة سعودية، هي الخامسة من نوعها، تنقل مواد غذائية"
    ),
  ])
  func behindTheEvent(_ type: String, _ ordinal: String, _ text: String) {
    expectReport(meeting: "type=\(type); \(ordinal)", in: text)
  }

  @Test func theDaysOfTheSeriesAreNotTheEvents() {
    expectReport(
      meeting: "type=armed-attack; date=2020-03-16..2020-03-17",
      in: "شن مسلحون هجوما على قاعدة عسكرية في غاو، هو الثاني خلال أسبوع")
  }

  @Test func theNumberIsNoEventOfItsOwn() {
    #expect(
      reports(
        in: "قُتل شرطي حين أطلق مسلحون النار في كابول، في أول هجوم على مركز أمني منذ شهرين"
      ).count == 1)
  }
}
