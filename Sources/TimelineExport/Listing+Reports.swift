package import EventModel

extension Listing {
  /// Reports as rows of a table for people: eight columns, ids shortened as far as they stay
  /// different from each other.
  ///
  /// Names that have no Latin form are shown by their ids, so that only the last column, the
  /// evidence, reads from right to left.
  package static func table(of reports: [StoredReport]) -> Listing {
    let idLength = lengthThatParts(reports.map(\.report.id), atLeast: 8)
    return Listing(
      columns: [
        ListingColumn("date"), ListingColumn("status", minimumWidth: 6),
        ListingColumn("type", minimumWidth: 7), ListingColumn("places", minimumWidth: 6),
        ListingColumn("actors", minimumWidth: 6), ListingColumn("figures", minimumWidth: 7),
        ListingColumn("id"), ListingColumn("evidence", minimumWidth: 8),
      ],
      rows: reports.map { stored in
        let report = stored.report
        return [
          .text(report.date?.short ?? ""), .text(report.status.rawValue), .text(report.type),
          .text(report.places.map { leftToRight($0.name, or: $0.id) }.joined(separator: "; ")),
          .text(report.actors.map { leftToRight($0.name, or: $0.id) }.joined(separator: "; ")),
          .text(report.figuresCell), .text(String(report.id.prefix(idLength))),
          .text(report.evidence),
        ]
      })
  }

  /// Reports as tab-separated lines: date, status, type, places, actors, figures, source, id,
  /// evidence.
  package static func lines(of reports: [StoredReport]) -> Listing {
    let names = [
      "date", "status", "type", "places", "actors", "figures", "source", "id", "evidence",
    ]
    return Listing(
      columns: names.map { ListingColumn($0) },
      rows: reports.map { stored in
        let report = stored.report
        return [
          ListingValue(report.date?.edtf), .text(report.status.rawValue), .text(report.type),
          .text(report.placesCell), .text(report.actorsCell), .text(report.figuresCell),
          ListingValue(stored.article.source), .text(report.id), .text(report.evidence),
        ]
      })
  }
}

/// `name` where it reads from left to right, else `id`.
package func leftToRight(_ name: String, or id: String) -> String {
  hasRightToLeftLetters(name) ? id : name
}

/// The length of the shortest prefix that tells all of `ids` apart, as Git shortens hashes.
func lengthThatParts(_ ids: [String], atLeast minimum: Int) -> Int {
  let sorted = Set(ids).sorted()
  return zip(sorted, sorted.dropFirst()).reduce(minimum) { length, pair in
    max(length, zip(pair.0, pair.1).prefix { $0 == $1 }.count + 1)
  }
}
