import ArticleReader
import EventModel
import Testing

@Suite("A plain text file")
struct TextFileTests {
  @Test("is all body without a header")
  func noHeader() throws {
    let article = try theArticle(read("قال المتحدث: وقع هجوم.\n\nانتهى.\n"))
    #expect(article.body == "قال المتحدث: وقع هجوم.\n\nانتهى.")
    #expect(article.title == nil)
    #expect(article.id == "b01")
    #expect(article.published == .unknown)
  }

  @Test("may begin with a header")
  func header() throws {
    let article = try theArticle(
      read(
        "title: هجوم \nSource: AFP\nURL: https://a.example/1\nPublished: 2020-03-17\n"
          + "Language: AR\nId: x7\n\nوقع هجوم.\n"))
    #expect(article.id == "x7")
    #expect(article.title == "هجوم")
    #expect(article.source == "AFP")
    #expect(article.url == "https://a.example/1")
    #expect(article.language == "ar")
    #expect(article.published == Publication.given(CalendarDate(dayNumber: 18338)))
    #expect(article.text == "هجوم\n\nوقع هجوم.")
  }

  @Test("keeps the offsets of a file without a header")
  func leadingWhiteSpace() throws {
    #expect(try theArticle(read("\n  وقع هجوم.\n\n")).body == "\n  وقع هجوم.")
  }

  @Test("may have CRLF line ends")
  func carriageReturns() throws {
    let article = try theArticle(read("Title: خبر\r\n\r\nسطر\r\nآخر\r\n"))
    #expect(article.title == "خبر")
    #expect(article.body == "سطر\nآخر")
  }

  @Test("is not taken for JSON because of a brace")
  func brace() throws {
    #expect(try theArticle(read("{خبر}")).body == "{خبر}")
  }

  @Test("is rejected for a fault in the header, with its line")
  func headerFaults() throws {
    func fault(_ text: String) throws -> Rejection { try theRejection(read(text)) }
    #expect(
      try fault("Title: a\nAuthor: b\n\nc")
        == Rejection(origin: "news/b01.txt", line: 2, reason: .unknownHeaderKey("Author")))
    #expect(
      try fault("Title: a\nوقع هجوم\n\nc")
        == Rejection(origin: "news/b01.txt", line: 2, reason: .malformedHeaderLine("وقع هجوم")))
    #expect(try fault("Id: a\nId: b\n\nc").reason == .repeatedHeaderKey("Id"))
    #expect(
      try fault("Title: a\nPublished: 17.3.2020\n\nc")
        == Rejection(origin: "news/b01.txt", line: 2, reason: .invalidDate("17.3.2020")))
    #expect(try fault("Title: a\n\n \n").reason == .emptyBody)
  }
}

@Suite("What the caller knows better")
struct ArticleOverridesTests {
  @Test("stands above the file")
  func overrides() throws {
    let overrides = ArticleOverrides(published: CalendarDate(dayNumber: 0), source: "X")
    let article = try theArticle(
      read("Source: Y\nPublished: 2020-03-17\n\nنص", overrides: overrides))
    #expect(article.source == "X")
    #expect(article.published == .given(CalendarDate(dayNumber: 0)))
  }

  @Test("does not excuse a wrong date in the file")
  func wrongDate() throws {
    let overrides = ArticleOverrides(published: CalendarDate(dayNumber: 0))
    let rejection = try theRejection(read("Published: soon\n\nنص", overrides: overrides))
    #expect(rejection.reason == .invalidDate("soon"))
  }
}
