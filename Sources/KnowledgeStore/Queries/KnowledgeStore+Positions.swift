package import EventModel

extension KnowledgeStore {
  /// Ids of the store's places in a circle, nearest first, with their distance in kilometres.
  ///
  /// - Complexity: That of the boxes' content: the index of positions finds them.
  package func places(in circle: Circle) throws(StoreError) -> [(id: String, kilometres: Double)] {
    let bounds = circle.bounds
    var found: [(id: String, kilometres: Double)] = []
    for longitudes in bounds.longitudes {
      let rows = try connection.rows(
        """
        SELECT place.id, place.latitude, place.longitude
        FROM place_position JOIN place ON place.id = place_position.place
        WHERE north >= ? AND south <= ? AND east >= ? AND west <= ?
        """,
        bounds.latitudes.lowerBound, bounds.latitudes.upperBound, longitudes.lowerBound,
        longitudes.upperBound
      ) { row in
        (row.text(0), Coordinate(latitude: row.double(1), longitude: row.double(2)))
      }
      for (id, point) in rows where !found.contains(where: { $0.id == id }) {
        let distance = circle.centre.kilometres(to: point)
        if distance <= circle.radius { found.append((id, distance)) }
      }
    }
    return found.sorted { ($0.kilometres, $0.id) < ($1.kilometres, $1.id) }
  }
}

extension Restriction {
  /// One of the report's places is one of these sites or towns, or is near it: no more than
  /// precision 2, so that no governorate's centre counts as a place.
  static func sites(_ places: [String]) -> Restriction {
    let list = jsonList(places)
    let isExact = "report_place.precision <= 2"
    let reports =
      """
      SELECT report_place.report FROM json_each(?) AS site
        CROSS JOIN report_place ON report_place.place = site.value
      WHERE \(isExact)
      """
    return Restriction(
      driving: "report.number IN (\(reports))",
      checking: """
        EXISTS (SELECT 1 FROM report_place
          WHERE report_place.report = report.number AND \(isExact)
            AND +report_place.place IN (SELECT value FROM json_each(?)))
        """,
      probe: reports, values: [list])
  }
}
