import EventModel
import TestSupport
import Testing

@Suite struct MergingTests {
  @Test func titleAndBodyTellOneEvent() {
    let found = reports(
      in: "غادرت القوات التركية نقطة مورك في محافظة حماة مساء أمس الاثنين.",
      title: "القوات التركية تغادر مورك"
    ).filter { $0.type == "withdrawal" }
    #expect(found.count == 1)
    #expect(found.first?.mentions.count == 2)
  }

  @Test func twoBasesAreTwoEvents() {
    let found = reports(in: "سحب التحالف قواته من قاعدتي القيارة وكركوك").filter {
      $0.type == "withdrawal"
    }
    #expect(Set(found.flatMap { $0.places.map(\.id) }).count == 2)
    #expect(found.count == 2)
  }

  @Test func aNounAndTheVerbThatCarriesItAreOne() {
    expectReport(type: "rocket-attack", in: "هجوم صاروخي استهدف قاعدة عين الأسد")
  }

  @Test(arguments: [
    "اعترضت الدفاعات السعودية طائرة مسيرة أطلقها الحوثيون على جازان",
    "أسقطت القوات السعودية طائرة مسيرة أطلقتها جماعة الحوثي باتجاه نجران",
  ])
  func aWeaponThatIsFiredAndStoppedIsOneAttack(_ text: String) {
    let found = reports(in: text)
    #expect(found.count == 1)
    #expect(found.first?.actors.contains { $0.role == .actor && $0.id == "group.houthis" } == true)
  }

  @Test func theBaseIsTheOneNamedBefore() {
    let found = reports(
      in: "وصل الجنود إلى قاعدة القيارة أمس.\n\nوسقطت ثلاثة صواريخ على القاعدة مساء اليوم."
    ).filter { $0.type == "rocket-attack" }
    #expect(found.first?.places.first?.id.contains("qayyarah") == true)
  }

  @Test func idsAreStableAndUnlike() {
    let text = "سحب التحالف قواته من قاعدتي القيارة وكركوك"
    let first = reports(in: text).map(\.id)
    #expect(first == reports(in: text).map(\.id))
    #expect(Set(first).count == first.count)
  }

  @Test(arguments: [
    ("meeting", "وقال السيسي، بعد ترؤسه اجتماع المجلس الأعلى للقوات المسلحة أمس، إن العملية مدبرة"),
    ("demonstration", "وتحول موكب الدفن إلى مظاهرة ضخمة شارك فيها عشرات الآلاف"),
  ])
  func whatTellsOfAnEventAndItsNounAreOne(_ type: String, _ text: String) {
    #expect(reports(in: text).filter { $0.type == type }.count == 1)
  }

  @Test(arguments: [
    "أصيب 12 جنديا في هجوم بطائرات مسيرة استهدف قاعدة عين الأسد مساء أمس",
    "أصيب 12 جنديا في هجوم بطائرات مسيرة على قاعدة عين الأسد مساء أمس",
    "قتل جندي في انفجار عبوة ناسفة استهدفت دورية للجيش في سيناء",
  ])
  func harmIsToldOfTheAttackThatItsMeansBelongTo(_ text: String) {
    let found = reports(in: text)
    #expect(found.count == 1)
    #expect(found.first?.quantities.count == 1)
  }
}
