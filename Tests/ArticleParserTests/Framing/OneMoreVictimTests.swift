import EventModel
import TestSupport
import Testing

/// Casualties that are counted on, counted together, or told by verbs of many senses.
@Suite struct OneMoreVictimTests {
  @Test(arguments: [
    ("أصيب أربعة مدنيين وجرح خامس بقصف مدفعي على إدلب", ["wounded=5"]),
    ("قتل سبعة جنود وأصيب ثامن بانفجار لغم في مأرب", ["killed=7", "wounded=1"]),
    ("سقط قتلى وجرحى بالعشرات في قصف مدفعي على سوق أم درمان", ["killed=20..99", "wounded=20..99"]),
    ("قضى ثلاثة أطفال في غارة على منزل في إدلب", ["killed=3"]),
    ("قضى خمسة عمال برصاص مسلحين في كركوك", ["killed=5"]),
  ])
  func areCounted(_ text: String, _ wanted: [String]) {
    #expect(figures(in: text).sorted() == wanted.sorted())
  }

  @Test(arguments: [
    "قضى ثلاثة وزراء إجازتهم في باريس بعد هجوم على إدلب",
    "قضت المحكمة بتغريم الشركة في قضية الغارة على إدلب",
  ])
  func whoSpendsOrRulesDoesNotDie(_ text: String) {
    #expect(figures([.killed], in: text).isEmpty)
  }

  @Test(arguments: [
    ("مقتل شاب برصاص الشرطة في نابلس", "recipient=شاب; killed=1"),
    ("قتل مواطن وزوجته على يد مجهولين في بغداد", "recipient=زوجته; killed=2"),
    (
      "مقتل 9 عسكريين أتراك في هجوم لحزب العمال الكردستاني شمالي العراق",
      "recipient=أتراك; killed=9"
    ),
    ("مقتل أكثر من 100 من عناصر القوات المهاجمة في الفاشر", "killed=100.."),
  ])
  func suffer(_ text: String, _ wanted: String) {
    expectReport(meeting: "type=armed-attack; " + wanted, in: text)
  }

  @Test func aNumberOfThemIsThatOfPeople() {
    expectReport(
      meeting: "type=arrest; actor=الشرطة; arrested=20..",
      in: "فرقت الشرطة المتظاهرين في الكوت واعتقلت أكثر من 20 منهم")
  }

  @Test(arguments: [
    "شهدت السويداء مظاهرة طالبت بتطبيق القرار الأممي 2254",
    "نظم ناشطون وقفة في بيروت للمطالبة بتنفيذ القرار الدولي 1701",
  ])
  func theNumberOfAResolutionCountsNobody(_ text: String) {
    expectNoReport(meeting: "type=demonstration; protesters=1000..", in: text)
  }
}
