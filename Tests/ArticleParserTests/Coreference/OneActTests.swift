import EventModel
import TestSupport
import Testing

/// Verbs and nouns of one sentence that tell of one act.
@Suite struct OneActTests {
  private func types(_ text: String) -> [String] { reports(in: text).map(\.type).sorted() }

  @Test(arguments: [
    ("اغتالت إسرائيل القيادي في كتائب القسام شرحبيل السيد بضربة جوية في البقاع", ["assassination"]),
    ("نجا المحافظ من محاولة اغتيال بسيارة مفخخة استهدفت موكبه في عدن", ["assassination"]),
    ("أدانت محكمة في تل أبيب ضابطا بتهمة التجسس وحكمت عليه بالسجن عشر سنوات", ["conviction"]),
    (
      "اختفى الصحفي في ظروف غامضة قبل أن تعلن عائلته أن مجهولين اختطفوه من أمام منزله في صيدا",
      ["abduction"]
    ),
  ])
  func areOneReport(_ text: String, _ wanted: [String]) {
    #expect(types(text) == wanted)
  }

  @Test(arguments: [
    ("أفرج عن أربعة بحارة واختطف مسلحون صحفيا في عدن", ["abduction", "prisoner-release"]),
    ("اغتيل القاضي في عدن وشنت طائرات غارة على مأرب", ["airstrike", "assassination"]),
  ])
  func othersAreTwo(_ text: String, _ wanted: [String]) {
    #expect(types(text) == wanted)
  }

  @Test func aVerbAndItsNounAreOneOfEachTown() {
    let found = reports(in: "خرج الآلاف في مسيرات بصنعاء وتعز")
    #expect(found.map { $0.places.map(\.id) } == [["ye.city.sanaa"], ["ye.city.taiz"]])
  }

  @Test func anotherPartysAttackIsNotThisOne() {
    expectNoReport(
      meeting: "type=rocket-attack; actor=إسرائيل",
      in: "قصف حزب الله قاعدة ميرون بعشرات الصواريخ ردا على الغارات الإسرائيلية")
  }
}
