package import EventModel

extension Listing {
  /// Reports as rows for spreadsheets: dates, names, ids and coordinates in columns of their own.
  ///
  /// Several places, actors or figures of a report stand in one cell, parted by `; `, the ids in
  /// the same order as the names. Coordinates are those of the first place that has any, and
  /// `place_precision` says what they are worth: 1 the site or town, 2 near it, 3 its district, 4 its
  /// governorate, 5 its region, 6 its country.
  package static func data(of reports: [StoredReport]) -> Listing {
    Listing(columns: dataColumns, rows: reports.map(dataRow))
  }

  private static let dataColumns = [
    "date", "earliest", "latest", "precision", "status", "type", "plover", "places", "place_ids",
    "latitude", "longitude", "place_precision", "actors", "actor_roles", "actor_ids", "figures",
    "source", "article",
    "published", "url", "confidence", "rule", "id", "evidence",
  ].map { ListingColumn($0) }

  private static func dataRow(_ stored: StoredReport) -> [ListingValue] {
    let (report, article) = (stored.report, stored.article)
    let site = report.places.first { $0.latitude != nil && $0.longitude != nil }
    return [
      ListingValue(report.date?.edtf), ListingValue(report.date?.earliest?.iso),
      ListingValue(report.date?.latest?.iso), ListingValue(report.date?.precision.rawValue),
      .text(report.status.rawValue), .text(report.type), .text(report.plover.event),
      .text(report.placesCell), joined(report.places.map(\.id)), ListingValue(site?.latitude),
      ListingValue(site?.longitude), ListingValue(site?.precision), .text(report.actorsCell),
      joined(report.actors.map(\.role.rawValue)), joined(report.actors.map(\.id)),
      .text(report.figuresCell), ListingValue(article.source), .text(article.id),
      ListingValue(article.published.date?.iso), ListingValue(article.url),
      .number(report.confidence), .text(report.rule), .text(report.id), .text(report.evidence),
    ]
  }

  private static func joined(_ parts: [String]) -> ListingValue {
    .text(parts.joined(separator: "; "))
  }
}
