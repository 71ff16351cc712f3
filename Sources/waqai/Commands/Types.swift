import ArgumentParser
import EventModel
import KnowledgeStore
import TimelineExport
import WorldKnowledge

/// `waqai types`.
struct Types: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List all event types with their codes and the number of their reports.",
    discussion: """
      Example:
        waqai types --format csv

      The first column and the PLOVER category are what --type takes.
      """)

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: ListingOptions

  func run() throws {
    let counts = try store.openForReading().typeCounts()
    let listing = Listing(
      columns: [
        ListingColumn("id"), ListingColumn("reports", isNumeric: true), ListingColumn("plover"),
        ListingColumn("mode", minimumWidth: 8), ListingColumn("quad", isNumeric: true),
        ListingColumn("intensity", visibility: .data, isNumeric: true), ListingColumn("cameo"),
        ListingColumn("acled_event", visibility: .data),
        ListingColumn("acled_sub_event", visibility: .data),
        ListingColumn("name", visibility: .data),
        ListingColumn("name_arabic", visibility: .data),
        ListingColumn("arabic", minimumWidth: 8, visibility: .tables),
      ],
      rows: standardEventTypes.map { type in
        [
          .text(type.id), .integer(counts[type.id] ?? 0), .text(type.plover),
          ListingValue(type.mode), .integer(type.quad), ListingValue(type.intensity),
          ListingValue(type.cameo), ListingValue(type.acledEvent),
          ListingValue(type.acledSubEvent), .text(type.name), .text(type.nameArabic),
          .text(type.nameArabic),
        ]
      })
    try printListing(
      listing, options: output, protecting: [store.path],
      whereEmpty: "the store has no types")
  }
}
