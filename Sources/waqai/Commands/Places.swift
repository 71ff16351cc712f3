import ArgumentParser
import EventModel
import KnowledgeStore
import TimelineExport

/// `waqai places`.
struct Places: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the places of the store with the number of their reports.",
    discussion: """
      Example:
        waqai places --limit 20

      Places that the gazetteer does not have, but some article names, have ids that begin with \
      “new.”.
      """)

  @OptionGroup var store: StoreOptions
  @OptionGroup var limit: LimitOption
  @OptionGroup var output: ListingOptions

  func run() throws {
    let places = try store.openForReading().places(limit: limit.limit)
    let listing = Listing(
      columns: [
        ListingColumn("reports", isNumeric: true), ListingColumn("kind"),
        ListingColumn("feature", visibility: .data), ListingColumn("country"),
        ListingColumn("latitude", visibility: .data, isNumeric: true),
        ListingColumn("longitude", visibility: .data, isNumeric: true),
        ListingColumn("parent", visibility: .data), ListingColumn("id", minimumWidth: 16),
        ListingColumn("name", minimumWidth: 10, visibility: .data),
        ListingColumn("english", minimumWidth: 10, visibility: .tables),
        ListingColumn("name_arabic", minimumWidth: 10, visibility: .data),
        ListingColumn("arabic", minimumWidth: 10, visibility: .tables),
      ],
      rows: places.map { summary in
        let place = summary.place
        return [
          .integer(summary.reportCount), .text(place.kind.rawValue), .text(place.feature),
          ListingValue(place.country), ListingValue(place.latitude), ListingValue(place.longitude),
          ListingValue(place.parent), .text(place.id), .text(place.name),
          .text(leftToRight(place.name, or: "")), ListingValue(place.nameArabic),
          .text(place.nameArabic ?? leftToRight("", or: place.name)),
        ]
      })
    try printListing(listing, of: "places", options: output, protecting: [store.path])
  }
}
