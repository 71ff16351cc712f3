import EventModel
import KnowledgeStore
import TextAnalysis

/// The articles of a run by their web addresses, to tell when one takes the place of another.
///
/// Two articles of one address are one article for the store. Where they have different ids, that
/// is more likely a fault of the input than a correction, so it is not done in silence.
struct ArticleAddresses {
  private var ids: [String: String] = [:]

  /// Takes note of an article, and says so where it replaces another one of this run.
  mutating func add(_ article: Article) {
    guard article.url != nil else { return }
    let identity = articleIdentity(of: article, fold: foldedForSearch)
    guard let earlier = ids.updateValue(article.id, forKey: identity), earlier != article.id else {
      return
    }
    Console.note(
      "“\(article.id)” has the web address of “\(earlier)” and takes its place in the store")
  }
}
