import TestSupport
import Testing

@testable import ArticleParser

/// Participles that tell what the subject does meanwhile.
@Suite struct ParticipleTests {
  /// The words that a text's participles stand at.
  private func participles(_ text: String) -> [String] {
    let analysis = sentence(text)
    return analysis.units.indices.filter { analysis.units[$0].tag == .participle }.map {
      ArticleText(text).words(analysis.span($0..<($0 + 1)))
    }
  }

  @Test(arguments: [
    ("قال وزير الدفاع التركي، متهما دمشق بخرق الهدنة", "متهما"),
    ("اتهم الرئيس الأوكراني موسكو بقصف خاركيف، مهددا بالرد", "مهددا"),
    ("تحدث الوزير عن انتهاكات في تعز، داعيا الحوثيين إلى وقف إطلاق النار", "داعيا"),
    ("تظاهر آلاف العراقيين وسط بغداد، مطالبين باستقالة الحكومة", "مطالبين"),
    ("قال الناطق باسم الجيش، متهما روسيا بالتدخل", "متهما"),
    ("غادر الوزير التونسي العاصمة متوجها إلى الجزائر", "متوجها"),
  ])
  func actBesideAVerb(_ text: String, _ expected: String) {
    #expect(participles(text) == [expected])
  }

  @Test(arguments: [
    "أوقفت الشرطة متهما في مدينة حلب",
    "قتل الجنود، مساء أمس، متظاهرا عراقيا في ساحة التحرير",
    "افتتحت المنظمة مركزا في مدينة دهوك",
    "استهدف صاروخ مقرا للحزب في مدينة السليمانية",
    "شهدت المدينة هجوما واسعا على الحاجز",
  ])
  func nounsAndAdjectivesAreNone(_ text: String) { #expect(participles(text) == []) }

  @Test(arguments: [
    (
      "قال وزير الدفاع التركي خلوصي أكار، متهما دمشق بخرق الهدنة في إدلب",
      "type=accusation; actor=akar; recipient=country:SYR"
    ),
    (
      "استنكر وزير الخارجية الأردني الغارات على دمشق، محذرا إسرائيل من تصعيد جديد",
      "type=threat; actor=وزير الخارجية الأردني; recipient=country:ISR"
    ),
    (
      "تظاهر آلاف العراقيين في ساحة التحرير وسط بغداد، مطالبين باستقالة الحكومة",
      "type=demand; actor=العراقيين"
    ),
    (
      "قال الرئيس الفرنسي إن أنقرة ترسل مقاتلين إلى ليبيا، داعيا روسيا إلى سحب قواتها",
      "type=demand; actor=الرئيس الفرنسي; recipient=country:RUS"
    ),
  ])
  func theirSubjectIsWhoeverSpeaksOrActs(_ text: String, _ expected: String) {
    expectReport(meeting: expected, in: text)
  }
}
