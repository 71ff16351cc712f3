import EventModel
import TestSupport
import Testing

/// Sport, weather and markets borrow the words of war.
@Suite struct TopicTests {
  private static let match = """
    خسر فريق الزوراء المباراة أمام فريق الشرطة بهدفين في الدوري الممتاز لكرة القدم، وهاجم \
    اللاعبون مرمى الفريق في الشوط الأول من المباراة.
    """

  @Test(arguments: [
    match,
    "ضربت عاصفة ثلجية مدينة طرابلس في لبنان، وهاجمت الرياح والأمطار الغزيرة الساحل مع انخفاض درجات الحرارة والثلوج",
    "هبطت البورصة في الكويت، وتعرضت الأسهم لهجوم من المستثمرين، وخسر المؤشر ثلاث نقاط مع تراجع أسعار النفط والأرباح",
  ])
  func borrowedWordsReportNothing(_ text: String) { expectNoReport(in: text) }

  @Test func aParagraphOfAffairsInASportArticleIsRead() {
    let text =
      Self.match + "\n\nوفي بغداد قتل ثلاثة جنود في هجوم شنه مسلحون على معسكر للجيش قرب التاجي"
    expectReport(meeting: "type=armed-attack; killed=3", in: text)
    expectNoReport(type: "accusation", in: text)
  }

  @Test func aParagraphOfSportInAnArticleOfAffairsIsNot() {
    let text = """
      قصفت القوات الحكومية السورية مدينة سراقب بالمدفعية وقتل جنديان تركيان، وردت القوات التركية \
      على مصادر النيران، وقالت وزارة الدفاع التركية إن الجيش السوري استهدف المدنيين.

      وفي كرة القدم هاجم فريق الاتحاد مرمى الفريق الضيف في المباراة النهائية للدوري وسجل اللاعب \
      ثلاثة أهداف في البطولة.
      """
    expectReport(meeting: "type=shelling; at=سراقب", in: text)
    let late = reports(in: text).flatMap(\.mentions).filter { $0.trigger.text == "هاجم" }
    #expect(late.isEmpty)
  }

  @Test func aWordOrTwoOfSportChangeNothing() {
    expectReport(
      meeting: "type=rocket-attack; near=ملعب", in: "سقط صاروخ قرب ملعب لكرة القدم في مدينة البصرة")
  }
}
