package import EventModel

/// The forms in which a list of reports can be written.
package enum ReportFormat: String, CaseIterable, Sendable {
  /// A chronicle for people, by date.
  case text
  /// A table for people.
  case table
  /// One report a line, parted by tabs.
  case lines
  /// A JSON list, one report a line.
  case json
  /// One JSON object a line.
  case jsonl
  /// Comma-separated values.
  case csv
  /// A Markdown chronicle.
  case md

  /// Writes the reports in this form.
  ///
  /// - Parameters:
  ///   - reports: In the order in which they are to be written.
  ///   - width: Columns that a table may take.
  ///   - style: Whether text for people carries colours.
  /// - Returns: The text, with a line break at the end.
  /// - Throws: `EncodingError` where a number has no JSON form.
  package func text(
    of reports: [StoredReport], width: Int = 80, style: TextStyle = .plain
  ) throws -> String {
    switch self {
    case .text: chronicle(of: reports, style: style)
    case .table: Listing.table(of: reports).table(width: width)
    case .lines: Listing.lines(of: reports).lines
    case .json: try jsonArray(reports.map { ReportRecord($0) })
    case .jsonl: try jsonLines(reports.map { ReportRecord($0) })
    case .csv: Listing.data(of: reports).csv
    case .md: markdown(of: reports)
    }
  }

  /// Writes events in this form: one row each, with the words of the first report.
  package func text(
    ofEvents events: [Event], width: Int = 80, style: TextStyle = .plain
  ) throws -> String {
    switch self {
    case .text: chronicle(of: events, style: style)
    case .table: Listing.table(of: events).table(width: width)
    case .lines: Listing.lines(of: events).lines
    case .json: try jsonArray(events.map { EventRecord($0) })
    case .jsonl: try jsonLines(events.map { EventRecord($0) })
    case .csv: Listing.data(of: events).csv
    case .md: markdown(of: events)
    }
  }
}

/// The forms in which a listing of places, actors, types or articles can be written.
package enum ListingFormat: String, CaseIterable, Sendable {
  case table, lines, json, jsonl, csv

  /// Writes the listing in this form; `width` is what a table may take.
  package func text(of listing: Listing, width: Int = 80) throws -> String {
    switch self {
    case .table: listing.table(width: width)
    case .lines: listing.lines
    case .json: try jsonArray(listing.jsonRows)
    case .jsonl: try jsonLines(listing.jsonRows)
    case .csv: listing.csv
    }
  }
}
