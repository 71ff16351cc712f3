import ArgumentParser
import EventModel
import KnowledgeStore
import TimelineExport

/// `waqai actors`.
struct Actors: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the actors of the store with the number of their reports.",
    discussion: """
      Example:
        waqai actors --format lines | sort -rn | head

      Actors that the catalogue does not have, but some article names, have ids that begin with \
      “new.”; those of no name (“gunmen”) with “unnamed.”.
      """)

  @OptionGroup var store: StoreOptions
  @OptionGroup var limit: LimitOption
  @OptionGroup var output: ListingOptions

  func run() throws {
    let actors = try store.openForReading().actors(limit: limit.limit)
    let listing = Listing(
      columns: [
        ListingColumn("reports", isNumeric: true), ListingColumn("kind"),
        ListingColumn("country"), ListingColumn("sector"), ListingColumn("id", minimumWidth: 16),
        ListingColumn("name", visibility: .data),
        ListingColumn("english", minimumWidth: 10, visibility: .tables),
        ListingColumn("name_arabic", visibility: .data),
        ListingColumn("arabic", minimumWidth: 10, visibility: .tables),
      ],
      rows: actors.map { summary in
        let actor = summary.actor
        return [
          .integer(summary.reportCount), .text(actor.kind.rawValue), ListingValue(actor.country),
          ListingValue(actor.sector), .text(actor.id), .text(actor.name),
          .text(leftToRight(actor.name, or: "")), ListingValue(actor.nameArabic),
          .text(actor.nameArabic ?? actor.name),
        ]
      })
    try printListing(listing, of: "actors", options: output, protecting: [store.path])
  }
}
