import EventModel
import TestSupport
import Testing

/// Lists of towns whose names are words, or in no table: بلدات يعبد وعرابة.
@Suite struct TownListTests {
  @Test(arguments: [
    ("type=raid; at=ps.city.yabad", "داهمت قوات الاحتلال بلدات يعبد وعرابة وكفر راعي"),
    ("type=raid; at=ps.city.burqin", "اقتحمت قوات الاحتلال بلدات سيلة الظهر وبرقين وطمون"),
    ("type=raid; at=ps.city.arraba", "داهمت قوات الاحتلال بلدات يعبد وعرابة وكفر راعي"),
  ])
  func eachNameIsAPlace(_ expected: String, _ text: String) {
    expectReport(meeting: expected, in: text)
  }

  @Test(arguments: [
    ("at=ps.city.yabad", "زار الوزير بلدة يعبد أهلها الله ويصلون في مساجدها"),
    ("at=ps.city.burqin", "شاهد سكان القرية برقين في السماء قبل قصف مدفعي على أطرافها"),
  ])
  func wordsElsewhereAreNone(_ unexpected: String, _ text: String) {
    expectNoReport(meeting: unexpected, in: text)
  }
}
