import ArticleParser
import EventModel
import TestSupport
import Testing

@Suite struct PublicationInferenceTests {
  private func published(_ body: String) -> Publication {
    sharedParser.parse(Article(id: "undated", body: body, language: "ar")).article.published
  }

  @Test func weekdayAndOfficeHoldersLeaveOneYear() {
    let found = published(
      "أعلن وزير الخارجية الأميركي مايك بومبيو يوم الثلاثاء 17 آذار/مارس سحب القوات من القائم.")
    #expect(found.basis == .inferred)
    #expect(found.date?.iso == "2020-03-17")
    #expect(found.explanation?.contains("Pompeo") == true)
  }

  @Test func withoutHoldersTheCandidatesStayOpen() {
    let found = published("انسحبت القوات من القائم يوم الثلاثاء 17 آذار/مارس.")
    #expect(found.basis == .unknown)
    #expect(found.date == nil)
    #expect(found.explanation?.contains("2020") == true)
  }

  @Test func aTextWithoutDatesStaysUndated() {
    #expect(published("انسحبت القوات من القائم.").date == nil)
  }
}
