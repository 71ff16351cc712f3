internal import EventModel

/// The tables `place` and `place_within`.
final class PlaceRecords {
  private let connection: Connection
  /// Ids whose entry this connection has already brought up to date.
  private var stored: Set<String> = []

  init(_ connection: Connection) { self.connection = connection }

  /// Forgets what is stored, after a rollback.
  func forget() { stored.removeAll() }

  /// Stores the place of a report and all that contain it.
  ///
  /// A place that the gazetteer lacks is stored as the report has it, inside its country; where
  /// several articles name it, the first one's words stay.
  func store(
    _ reported: ReportedPlace, gazetteer: (String) -> Place?, fold: (String) -> String
  ) throws(StoreError) {
    guard !stored.contains(reported.id) else { return }
    if let place = gazetteer(reported.id) {
      return try store(place, gazetteer: gazetteer, fold: fold)
    }
    let country = reported.country.map { "country:" + $0 }
    let place = Place(
      id: reported.id, name: reported.name, nameArabic: reported.nameArabic, kind: reported.kind,
      feature: reported.feature, country: reported.country,
      parent: reported.parent ?? (country == reported.id ? nil : country),
      latitude: reported.latitude,
      longitude: reported.longitude, isNew: true)
    try store(place, gazetteer: gazetteer, fold: fold)
  }

  private func store(
    _ place: Place, gazetteer: (String) -> Place?, fold: (String) -> String
  ) throws(StoreError) {
    // Marked before its parents are looked at, so that a circle in the gazetteer ends.
    guard stored.insert(place.id).inserted else { return }
    let parent = place.parent.flatMap(gazetteer)
    let before = try connection.first("SELECT parent FROM place WHERE id = ?", place.id) { row in
      row.optionalText(0)
    }
    if place.isNew && before != nil { return }
    try write(place, parent: parent?.id, fold: fold)
    if let parent { try store(parent, gazetteer: gazetteer, fold: fold) }
    if before != .some(parent?.id) { try rebuildContainers(below: place.id) }
  }

  private func write(
    _ place: Place, parent: String?, fold: (String) -> String
  ) throws(StoreError) {
    try connection.run(
      """
      INSERT INTO place (id, name, name_arabic, name_folded, kind, feature, country, parent,
        latitude, longitude, is_new) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, name_arabic = excluded.name_arabic,
        name_folded = excluded.name_folded, kind = excluded.kind, feature = excluded.feature,
        country = excluded.country, parent = excluded.parent, latitude = excluded.latitude,
        longitude = excluded.longitude, is_new = excluded.is_new
      """,
      place.id, place.name, place.nameArabic, fold(place.nameArabic ?? place.name),
      place.kind.rawValue, place.feature, place.country, parent, place.latitude, place.longitude,
      place.isNew)
  }

  /// Works out anew what contains the place and all places in it.
  private func rebuildContainers(below place: String) throws(StoreError) {
    let below =
      """
      WITH RECURSIVE below (id) AS (
        SELECT ? UNION SELECT place.id FROM below JOIN place ON place.parent = below.id)
      """
    try connection.run(
      below + " DELETE FROM place_within WHERE place IN (SELECT id FROM below)", place)
    try connection.run(
      below + """
        , above (place, container) AS (
          SELECT id, id FROM below
          UNION
          SELECT above.place, place.parent FROM above JOIN place ON place.id = above.container
          WHERE place.parent IS NOT NULL)
        INSERT INTO place_within (place, container) SELECT place, container FROM above
        """, place)
  }

  /// Ids of the new places that an article's reports name.
  func newPlaces(ofArticle article: Int) throws(StoreError) -> [String] {
    try connection.rows(
      """
      SELECT DISTINCT place.id FROM report JOIN report_place ON report_place.report = report.number
        JOIN place ON place.id = report_place.place
      WHERE report.article = ? AND place.is_new = 1
      """, article
    ) { row in row.text(0) }
  }

  /// Deletes those of these new places that no report names any more.
  func removeUnused(_ ids: [String]) throws(StoreError) {
    for id in ids {
      try connection.run(
        """
        DELETE FROM place WHERE id = ? AND is_new = 1
          AND NOT EXISTS (SELECT 1 FROM report_place WHERE report_place.place = place.id)
          AND NOT EXISTS (SELECT 1 FROM event WHERE event.place = place.id)
        """, id)
      stored.remove(id)
    }
  }
}
