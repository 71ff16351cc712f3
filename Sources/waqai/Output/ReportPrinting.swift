import EventModel
import KnowledgeStore
import TimelineExport

/// Writes what matches a filter, events or reports, in a form to where the options say.
func print(
  matching filter: EventFilter, in store: KnowledgeStore, grain: GrainOption,
  as format: ReportFormat, to output: OutputFileOption, protecting inputs: [String]
) throws {
  let (width, style) = (output.tableWidth, output.textStyle)
  let (text, isEmpty): (String, Bool)
  if grain.reports {
    let reports = try store.reports(matching: filter)
    (text, isEmpty) = (try format.text(of: reports, width: width, style: style), reports.isEmpty)
  } else {
    let events = try store.events(matching: filter)
    (text, isEmpty) = (
      try format.text(ofEvents: events, width: width, style: style), events.isEmpty
    )
  }
  try output.open(protecting: inputs).write(text)
  if isEmpty, format == .table || format == .text {
    Console.note(grain.reports ? "no report matches" : "no event matches")
  }
}

/// Writes a listing in a form to where the options say; an empty table says why on standard error.
func printListing(
  _ listing: Listing, options: ListingOptions, protecting inputs: [String], whereEmpty note: String
) throws {
  let sink = try options.file.open(protecting: inputs)
  try sink.write(try options.format.text(of: listing, width: options.file.tableWidth))
  if listing.rows.isEmpty, options.format == .table { Console.note(note) }
}
