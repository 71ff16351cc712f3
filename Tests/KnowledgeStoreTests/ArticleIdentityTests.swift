import EventModel
import Testing

@testable import KnowledgeStore

@Suite struct ArticleIdentityTests {
  @Test(arguments: [
    "https://example.com/a/b?x=1&y=2",
    "HTTPS://Example.COM/a/b?x=1&y=2",
    "http://example.com/a/b?x=1&y=2",
    "http://example.com:80/a/b/?y=2&x=1",
    "https://example.com:443/a/b?x=1&y=2#part",
    "https://example.com/a/b/?utm_source=t&x=1&UTM_Medium=m&y=2&fbclid=z&gclid=",
    " https://example.com/a/b?x=1&&y=2\n",
    "https://example.com/%61/b?x=1&y=%32",
  ])
  func waysOfWritingOneURL(url: String) {
    #expect(canonicalURL(url) == "https://example.com/a/b?x=1&y=2")
  }

  @Test(arguments: [
    ("https://example.com/", "https://example.com"),
    ("https://example.com", "https://example.com"),
    ("https://example.com/A", "https://example.com/A"),
    ("https://example.com/خبر", "https://example.com/%D8%AE%D8%A8%D8%B1"),
    ("https://example.com/%d8%ae%D8%A8%d8%b1", "https://example.com/%D8%AE%D8%A8%D8%B1"),
    ("https://example.com/a%2fb", "https://example.com/a%2Fb"),
    ("https://example.com/100%", "https://example.com/100%"),
    ("https://example.com/?utm_source=x", "https://example.com"),
    ("https://example.com:8080/a", "https://example.com:8080/a"),
    ("example.com/a?b", "example.com/a?b"),
    ("tag:example.com,2020:1", "tag:example.com,2020:1"),
  ])
  func canonicalForms(url: String, expected: String) {
    #expect(canonicalURL(url) == expected)
  }

  @Test(arguments: ["", "  \n"])
  func blankURLIsNone(url: String) {
    #expect(canonicalURL(url) == nil)
  }

  @Test func canonicalFormStaysAsItIs() throws {
    let once = try #require(canonicalURL("http://Example.com/خبر/%7ea/?b=%d8&a"))
    #expect(canonicalURL(once) == once)
  }

  private func identity(_ article: Article) -> String {
    articleIdentity(of: article, fold: World.fold)
  }

  @Test func withoutURLFoldedTextAndSourceDecide() {
    let article = Article(id: "1", source: "أ", body: "قاعدة الأسد")
    #expect(identity(article).hasPrefix("text:"))
    #expect(identity(article) == identity(Article(id: "2", source: "أ", body: "قاعده الاسد")))
    #expect(identity(article) != identity(Article(id: "1", source: "أ", body: "قاعدة أخرى")))
    #expect(identity(article) != identity(Article(id: "1", source: "ب", body: "قاعدة الأسد")))
  }

  @Test func urlDecidesOverText() {
    #expect(identity(Sample.article(body: "أ")) == identity(Sample.article(body: "ب")))
  }

  @Test(arguments: [
    ("", "6c62272e07bb014262b821756295c58d"),
    ("a", "d228cb696f1a8caf78912b704e4a8964"),
    ("foobar", "343e1662793c64bf6f0d3597ba446f18"),
  ])
  func hashIsThatOfThePublishedVectors(text: String, expected: String) {
    var hash = StableHash()
    hash.combine(text)
    #expect(hash.hexadecimal == expected)
  }
}
