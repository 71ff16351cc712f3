package import EventModel

extension Listing {
  /// Events as rows of a table for people: the columns of reports and the number of independent
  /// sources. What was set by hand has an asterisk.
  package static func table(of events: [Event]) -> Listing {
    let events = events.filter { !$0.reports.isEmpty }
    var listing = table(of: events.compactMap(\.asReport))
    listing.columns.insert(ListingColumn("src", isNumeric: true), at: figuresColumn + 1)
    for (index, event) in events.enumerated() {
      listing.rows[index][1] = .text(event.marked(event.record.status.rawValue, "status"))
      listing.rows[index][figuresColumn] = .text(event.figuresCell)
      listing.rows[index].insert(.integer(event.sourceCount), at: figuresColumn + 1)
    }
    return listing
  }

  /// Position of the column of figures among those of a table of reports.
  private static let figuresColumn = 5

  /// Events as tab-separated lines: the fields of reports, then articles, sources, and what was set
  /// by hand.
  package static func lines(of events: [Event]) -> Listing {
    lines(of: events.compactMap(\.asReport)).adding(
      ["articles", "sources", "corrected"],
      rows: events.map { event in
        [
          .integer(event.articleCount), .integer(event.sourceCount),
          .text(event.corrections.map(\.field).joined(separator: "; ")),
        ]
      })
  }

  /// Events as rows for spreadsheets: the columns of reports, then what several reports amount to.
  package static func data(of events: [Event]) -> Listing {
    data(of: events.compactMap(\.asReport)).adding(
      ["articles", "sources", "first_report", "last_report", "statuses", "disputed", "corrected"],
      rows: events.map { event in
        let disputed = event.figures.filter(\.isContradicted).map { account in
          account.kind.rawValue + " "
            + account.claims.filter { !$0.isSuperseded }.map(\.figure.amount)
            .joined(separator: "/")
        }
        return [
          .integer(event.articleCount), .integer(event.sourceCount),
          ListingValue(event.firstReport?.iso), ListingValue(event.lastReport?.iso),
          .text(event.statuses.map(\.status.rawValue).joined(separator: "; ")),
          .text(disputed.joined(separator: "; ")),
          .text(event.corrections.map(\.field).joined(separator: "; ")),
        ]
      })
  }

  private func adding(_ names: [String], rows more: [[ListingValue]]) -> Listing {
    Listing(
      columns: columns + names.map { ListingColumn($0) },
      rows: zip(rows, more).map { $0 + $1 })
  }
}
