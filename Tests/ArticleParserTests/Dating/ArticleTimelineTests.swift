import EventModel
import TestSupport
import Testing
import TextAnalysis

@testable import ArticleParser

/// What expressions count from, over the sentences of an article.
@Suite struct ArticleTimelineTests {
  private func timeline(over text: String) -> ArticleTimeline {
    let timeline = ArticleTimeline(
      timeReader: grammar.timeReader, published: CalendarDate(iso: "2020-03-17"))
    for sentence in grammar.sentences(of: TokenizedText(text)) { timeline.enter(sentence) }
    return timeline
  }

  @Test func theNewsIsTheFirstDayCloseToPublication() {
    let found = timeline(over: "قصف الجيش البلدة السبت. وانسحب المسلحون يوم الأحد")
    #expect(found.news?.earliest?.iso == "2020-03-14")
    #expect(found.last?.earliest?.iso == "2020-03-15")
  }

  @Test func aDayOfTheBackgroundIsNoNews() {
    #expect(timeline(over: "قصف الجيش البلدة في الأول من شباط/فبراير").news == nil)
  }

  @Test func aDayFarDownTheTextIsNoNews() {
    let text = "تقع البلدة في الشمال. يسكنها آلاف. تحيط بها الحقول. قصفها الجيش أمس"
    #expect(timeline(over: text).news == nil)
  }

  @Test(arguments: [
    (
      "هاجم مسلحون حاجزا للشرطة في كركوك الخميس 5 آذار.\n\nوبعد ذلك بيومين قصفت طائرات الجيش مواقعهم في الحويجة",
      "type=airstrike; date=2020-03-07"
    ),
    (
      "وقع تفجير في كابول السبت 7 مارس. وفي اليوم التالي اعتقلت الشرطة خمسة أشخاص في المدينة",
      "type=arrest; date=2020-03-08"
    ),
  ])
  func anaphorsCountFromTheSentenceBefore(_ text: String, _ expected: String) {
    expectReport(meeting: expected, in: text)
  }

  @Test func theMorrowOfAnEventIsTheDayOfTheNews() {
    expectReport(
      meeting: "type=airstrike; date=2020-03-17",
      in: "قصفت طائرات إسرائيلية مواقع في حمص غداة مقتل جندي إسرائيلي في الجولان")
  }

  @Test func theEveOfAnEventIsTheDayBeforeIt() {
    let text = "أطلق الحوثيون صاروخا على الرياض عشية زيارة وزير الخارجية الأميركي"
    expectReport(meeting: "type=rocket-attack; date=2020-03-16", in: text)
    expectReport(meeting: "type=visit; date=2020-03-17", in: text)
  }

  @Test func hoursBeforeANamedEventAreCountedFromTheNews() {
    let text =
      "وقع الطرفان الهدنة الأحد. وبدأت المحادثات في 2 مارس. وقبل ساعات من التوقيع أغارت طائرة"
    let found = timeline(over: text)
    #expect(found.last?.earliest?.iso == "2020-03-14")
    #expect(found.last?.latest?.iso == "2020-03-15")
  }
}
