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

  @Test func candidatesAreGivenAsDays() {
    let found = published("انسحبت القوات من القائم يوم الثلاثاء 17 آذار/مارس.")
    #expect(found.explanation?.contains("2015-03-17, 2020-03-17") == true)
  }

  @Test func yesterdayMakesItTheDayAfter() {
    let found = published(
      """
      أعلن وزير الخارجية الأميركي مايك بومبيو الاثنين 16 آذار/مارس سحب القوات من القائم.

      وقال إن الانسحاب بدأ أمس الاثنين.
      """)
    #expect(found.date?.iso == "2020-03-17")
    #expect(found.explanation?.contains("Tuesday") == true)
  }

  @Test func whatItLooksBackOnIsALowerBound() {
    let found = published(
      """
      انسحبت القوات من القائم يوم الثلاثاء 17 آذار/مارس. وكان وزير الخارجية الأميركي مايك بومبيو \
      قد زار بغداد في أيار/مايو 2019.
      """)
    #expect(found.date?.iso == "2020-03-17")
  }

  @Test func aYearToComeIsNoLowerBound() {
    let found = published(
      """
      أعلن وزير الخارجية الأميركي مايك بومبيو يوم الثلاثاء 17 آذار/مارس سحب القوات من القائم، على \
      أن يكتمل بحلول عام 2026.
      """)
    #expect(found.date?.iso == "2020-03-17")
  }

  @Test func theReasoningOfAnOpenDateIsADiagnostic() {
    let article = Article(
      id: "undated", body: "انسحبت القوات من القائم يوم الثلاثاء 17 آذار/مارس.", language: "ar")
    let found = sharedParser.parse(article).diagnostics.first { $0.code == "publication-unknown" }
    #expect(found?.message.contains("Candidates:") == true)
  }
}
