import ArgumentParser
import EventModel
import KnowledgeStore
import TimelineExport

/// `waqai review list`.
struct ReviewList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List links that are in doubt and reports of low confidence.",
    discussion: """
      Example:
        waqai review list --limit 20

      For a link, the score says how much speaks for it; from 5 on it is made. For a report it is \
      its confidence. `waqai show ID --explain` gives the reasons.
      """)

  @OptionGroup var store: StoreOptions

  @Option(
    help: ArgumentHelp("List reports below this confidence, from 0 to 1.", valueName: "number"))
  var confidence = 0.5

  @OptionGroup var limit: LimitOption
  @OptionGroup var output: ListingOptions

  func validate() throws {
    guard (0...1).contains(confidence) else {
      throw ValidationError("Give a confidence from 0 to 1, for example 0.5.")
    }
  }

  func run() throws {
    let opened = try store.openForReading()
    let links = try opened.doubtfulLinks(limit: limit.limit)
    let left = limit.limit.map { max(0, $0 - links.count) }
    let doubts = links + (try opened.doubtfulReports(below: confidence, limit: left))
    let listing = Listing(
      columns: [
        ListingColumn("kind"), ListingColumn("score", isNumeric: true),
        ListingColumn("event", minimumWidth: 24), ListingColumn("other_event", minimumWidth: 24),
        ListingColumn("report", visibility: .data), ListingColumn("other", visibility: .data),
      ],
      rows: doubts.map { doubt in
        [
          .text(doubt.kind.rawValue), .number(doubt.score), .text(doubt.event),
          ListingValue(doubt.otherEvent), .text(doubt.report), ListingValue(doubt.other),
        ]
      })
    try printListing(
      listing, options: output, protecting: [store.path], whereEmpty: "nothing is in doubt")
  }
}
