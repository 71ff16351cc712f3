import EventModel
import Testing

@Suite struct ArticleTests {
  @Test func offsetsCountInTitleEmptyLineAndBody() {
    #expect(Article(id: "a", title: "عنوان", body: "نص").text == "عنوان\n\nنص")
  }

  @Test(arguments: [nil, ""])
  func withoutTitleTheTextIsTheBody(_ title: String?) {
    #expect(Article(id: "a", title: title, body: "نص").text == "نص")
  }
}
