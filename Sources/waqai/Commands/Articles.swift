import ArgumentParser
import EventModel
import KnowledgeStore
import TimelineExport

/// `waqai articles`.
struct Articles: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the articles of the store with the number of their reports.",
    discussion: """
      Example:
        waqai articles --format csv -o articles.csv
      """)

  @OptionGroup var store: StoreOptions
  @OptionGroup var limit: LimitOption
  @OptionGroup var output: ListingOptions

  func run() throws {
    let articles = try store.openForReading().articles(limit: limit.limit)
    let listing = Listing(
      columns: [
        ListingColumn("published"), ListingColumn("basis"),
        ListingColumn("reports", isNumeric: true), ListingColumn("id", minimumWidth: 12),
        ListingColumn("language", visibility: .data), ListingColumn("url", visibility: .data),
        ListingColumn("source", visibility: .data), ListingColumn("title", visibility: .data),
        ListingColumn("source_and_title", minimumWidth: 20, visibility: .tables),
      ],
      rows: articles.map { summary in
        let article = summary.article
        let label = [article.source, article.title].compactMap(\.self).joined(separator: " - ")
        return [
          ListingValue(article.published.date?.iso), .text(article.published.basis.rawValue),
          .integer(summary.reportCount), .text(article.id), ListingValue(article.language),
          ListingValue(article.url), ListingValue(article.source), ListingValue(article.title),
          .text(label),
        ]
      })
    try printListing(
      listing, options: output, protecting: [store.path],
      whereEmpty: "the store has no articles")
  }
}
