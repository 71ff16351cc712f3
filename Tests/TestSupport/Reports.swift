internal import ArticleParser
package import EventModel

/// The reports of an Arabic text.
///
/// The language is given, so that a test may be shorter than language detection needs; a day that is
/// no `YYYY-MM-DD` counts as unknown.
package func reports(
  in text: String, published: String = "2020-03-17", title: String? = nil
) -> [Report] {
  let day = CalendarDate(iso: published)
  let article = Article(
    id: "test", title: title, body: text, language: "ar",
    published: day.map(Publication.given) ?? .unknown)
  return sharedParser.parse(article).reports
}
