import EventModel
import TestSupport
import Testing

/// Places of events whose clauses give none.
@Suite struct PlaceInheritanceTests {
  @Test func theCountryWhosePoliceActs() {
    expectReport(meeting: "type=arrest; at=country:TUN", in: "اعتقلت الشرطة التونسية أربعة متشددين")
  }

  @Test func peopleMeetWhereTheyWent() {
    expectReport(
      meeting: "type=meeting; at=أنقرة",
      in: "التقى وزير الخارجية الإيراني نظيره التركي خلال زيارته إلى أنقرة")
  }

  @Test func whatIsToldBesideItInTheSentence() {
    expectReport(
      meeting: "type=arrest; at=القيروان",
      in: "داهمت الشرطة منزلا في القيروان واعتقلت رجلا")
  }

  @Test(arguments: [
    ("threat", "هدد الحوثيون بقصف منشآت نفطية في الرياض"),
    ("demand", "طالب لبنان الأمم المتحدة بإدانة الغارات الإسرائيلية على بلدة الخيام"),
    ("condemnation", "استنكر الأردن الغارات على دمشق"),
  ])
  func wordsHaveNoPlace(_ type: String, _ text: String) {
    let found = reports(in: text).filter { $0.type == type }
    #expect(!found.isEmpty)
    #expect(found.flatMap(\.places).isEmpty)
  }
}
