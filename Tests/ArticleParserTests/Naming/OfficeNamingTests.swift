import ArticleParser
import EventModel
import TestSupport
import Testing

@Suite struct OfficeNamingTests {
  private func parsed(_ text: String, published: String) -> ArticleReports {
    let day = CalendarDate(iso: published)
    return sharedParser.parse(
      Article(
        id: "test", body: text, language: "ar",
        published: day.map(Publication.given) ?? .unknown))
  }

  @Test func theHolderIsTheOneOnTheDayOfTheEvent() {
    let text = "التقى وزير الخارجية الأميركي في آذار 2014 نظيره الروسي سيرغي لافروف في جنيف."
    let meeting = parsed(text, published: "2020-03-17").reports.first { $0.type == "meeting" }
    #expect(meeting?.actors.contains { $0.id == "person.kerry-john" } == true)
    #expect(meeting?.steps.contains { $0.contains("on the day of the event") } == true)
  }

  @Test func anOfficeOfNoCountryInTheArticleIsNobodys() {
    let found = parsed(
      "هدد الناطق العسكري باسم الفصائل العراقية بالرد.", published: "2020-03-17")
    #expect(!found.reports.flatMap(\.actors).contains { $0.country == "ISR" })
  }

  @Test func anOfficeMayNameItsCountryItself() {
    let found = parsed("دعا أمير الكويت إلى التهدئة.", published: "2018-06-06")
    #expect(
      found.reports.flatMap(\.actors).contains { $0.country == "KWT" && $0.kind == .person })
  }

  @Test func aNameAgainstTheOfficeIsNoted() {
    let text = "هدد وزير الخارجية الأميركي مايك بومبيو العراق بفرض عقوبات."
    #expect(parsed(text, published: "2020-03-17").diagnostics.isEmpty)
    let later = parsed(text, published: "2023-03-17").diagnostics
    #expect(later.map(\.code) == ["office-contradicted"])
    #expect(later.first?.message.contains("Blinken") == true)
  }

  @Test func aFormerHolderIsNoContradiction() {
    let text = "هدد وزير الخارجية الأميركي السابق مايك بومبيو العراق بفرض عقوبات."
    #expect(parsed(text, published: "2023-03-17").diagnostics.isEmpty)
  }
}
