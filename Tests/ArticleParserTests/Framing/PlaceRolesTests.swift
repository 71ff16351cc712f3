import TestSupport
import Testing

/// Where events are, by the words around them.
@Suite struct PlaceRolesTests {
  @Test(arguments: [
    ("type=talks; at=فيينا", "أعلن كبير المفاوضين أن محادثات فيينا ستستأنف قبل نهاية الشهر"),
    ("type=meeting; at=أنقرة", "يلتقي عسكريون من البلدين بأنقرة الأسبوع المقبل"),
    ("type=talks; actor=إيران", "انتهت محادثات إيران والوكالة الدولية للطاقة الذرية دون نتيجة"),
  ])
  func townsAreWherePeopleTalk(_ expected: String, _ text: String) {
    expectReport(meeting: expected, in: text)
  }

  @Test(arguments: [
    ("العراق", "تعرضت مواقع تستضيف جنودا أجانب في العراق لهجوم صاروخي أمس"),
    ("دير الزور", "قصفت طائرات مسيرة مواقع تسيطر عليها فصائل في دير الزور"),
  ])
  func aClauseSaysWhereUnnamedPlacesAre(_ place: String, _ text: String) {
    expectReport(meeting: "at=\(place)", in: text)
  }

  @Test func whereTheSubjectBeforeTheVerbIs() {
    expectReport(
      meeting: "type=conviction; at=دونيتسك",
      in: "محكمة في دونيتسك حكمت على ثلاثة أجانب بالإعدام")
  }

  @Test func aDirectionBelongsToPlacesOnly() {
    expectReport(
      meeting: "type=assassination; at=صعدة; recipient=القوسي",
      in: "نجا اللواء محمد القوسي من محاولة اغتيال في كمين غرب مدينة صعدة")
  }
}
