import ArticleReader
import EventModel

/// The annotated articles, as material to measure with.
struct SampleArticles {
  let articles: [Article]
  /// Bytes of UTF-8 of all texts.
  let byteCount: Int

  /// Reads all articles in a folder.
  init(inFolder folder: String) throws {
    let files: [String]
    do {
      files = try articleFiles(at: folder)
    } catch {
      throw BenchFailure("\(error) (run it in the folder of the package, as `make bench` does)")
    }
    articles = files.flatMap { readArticles(inFile: $0, overrides: ArticleOverrides()) }
      .compactMap { result in
        guard case .article(let article) = result else { return nil }
        return article
      }
    byteCount = articles.reduce(0) { $0 + $1.text.utf8.count }
  }

  /// Their sentences, to make texts of.
  var sentences: [String] {
    articles.flatMap { $0.body.split(separator: ".") }
      .map { $0.split(separator: "\n").joined(separator: " ") + "." }.filter { $0.count > 20 }
  }
}
