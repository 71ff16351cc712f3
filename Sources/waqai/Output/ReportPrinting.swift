import EventModel
import TimelineExport

/// Writes reports in a form to where the options say.
func printReports(
  _ reports: [StoredReport], as format: ReportFormat, to output: OutputFileOption,
  protecting inputs: [String]
) throws {
  let sink = try output.open(protecting: inputs)
  try sink.write(
    try format.text(of: reports, width: output.tableWidth, style: output.textStyle))
  if reports.isEmpty, format == .table || format == .text {
    Console.note("no report matches")
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
