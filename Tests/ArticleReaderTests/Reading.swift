import ArticleReader
import EventModel
import Testing

/// Reads `text` as the content of a file of this name.
func read(
  _ text: String, as name: String = "news/b01.txt", overrides: ArticleOverrides = ArticleOverrides()
) -> [ReadResult] {
  readArticles(from: Array(text.utf8), named: name, overrides: overrides)
}

/// The one article that `results` holds; a recorded issue where it holds something else.
func theArticle(
  _ results: [ReadResult], sourceLocation: SourceLocation = #_sourceLocation
) throws -> Article {
  guard results.count == 1, case .article(let article) = results[0] else {
    return try #require(nil as Article?, "\(results)", sourceLocation: sourceLocation)
  }
  return article
}

/// The one rejection that `results` holds.
func theRejection(
  _ results: [ReadResult], sourceLocation: SourceLocation = #_sourceLocation
) throws -> Rejection {
  guard results.count == 1, case .rejected(let rejection) = results[0] else {
    return try #require(nil as Rejection?, "\(results)", sourceLocation: sourceLocation)
  }
  return rejection
}
