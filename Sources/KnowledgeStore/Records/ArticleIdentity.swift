package import EventModel

/// What makes an article the same article, whichever file it came from.
///
/// The canonical form of its URL, see `canonicalURL(_:)`; where it has none, a hash of its source
/// and its folded text. The source belongs to it, because two papers that print one wire story
/// without a URL are two articles; that they are copies of each other is for linking to say.
///
/// - Parameters:
///   - article: its URL, source and text are looked at.
///   - fold: takes spelling variants together, so that a copy with other hamzas is no new article.
/// - Returns: a URL, or `text:` and 32 hexadecimal digits.
package func articleIdentity(of article: Article, fold: (String) -> String) -> String {
  articleIdentity(of: article) { fold(article.text) }
}

/// The same, where the caller may have folded the text already.
func articleIdentity(of article: Article, foldedText: () -> String) -> String {
  if let url = article.url, let canonical = canonicalURL(url) { return canonical }
  var hash = StableHash()
  hash.combine(article.source ?? "")
  hash.combine(0)
  hash.combine(foldedText())
  return "text:" + hash.hexadecimal
}
