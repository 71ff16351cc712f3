import EventModel

/// The fields of an article as an input states them, before they are checked.
struct ArticleRecord: Hashable {
  var id: String?
  var source: String?
  var url: String?
  var published: String?
  var language: String?
  var title: String?
  var body = ""

  /// Checks the fields and makes an article of them.
  ///
  /// - Parameters:
  ///   - fallbackID: The id where the input states none.
  ///   - overrides: What the caller knows better.
  /// - Returns: The article.
  /// - Throws: The reason why the article cannot be taken.
  func article(
    fallbackID: String, overrides: ArticleOverrides
  ) throws(RejectionReason) -> Article {
    guard body.contains(where: { !$0.isWhitespace }) else { throw .emptyBody }
    for field in [body, title ?? "", id ?? ""] where field.unicodeScalars.contains("\0") {
      throw .binary
    }
    return Article(
      id: stated(id) ?? fallbackID, source: overrides.source ?? stated(source), url: stated(url),
      title: stated(title), body: body, language: stated(language)?.lowercased(),
      published: try publication(overrides: overrides))
  }

  private func publication(overrides: ArticleOverrides) throws(RejectionReason) -> Publication {
    let inFile: CalendarDate?
    if let value = stated(published) {
      guard let date = CalendarDate(iso: value) else { throw .invalidDate(value) }
      inFile = date
    } else {
      inFile = nil
    }
    return (overrides.published ?? inFile).map(Publication.given) ?? .unknown
  }
}

/// The value without white space at its ends; nil where nothing is left.
private func stated(_ value: String?) -> String? {
  guard let value else { return nil }
  let trimmed = value.trimmingWhitespace()
  return trimmed.isEmpty ? nil : String(trimmed)
}

extension StringProtocol {
  /// The text without white space at its ends.
  func trimmingWhitespace() -> SubSequence {
    let head = drop(while: \.isWhitespace)
    guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return head }
    return head[...last]
  }
}
