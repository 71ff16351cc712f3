package import EventModel

extension KnowledgeStore {
  /// The articles, newest first, undated last.
  package func articles(limit: Int?) throws(StoreError) -> [ArticleSummary] {
    try connection.rows(
      """
      SELECT external_id, source, url, title, language, published, published_basis,
        published_explanation,
        (SELECT count(*) FROM report WHERE report.article = article.id)
      FROM article ORDER BY published DESC NULLS LAST, external_id, id LIMIT ?
      """, Self.rowLimit(limit)
    ) { row throws(StoreError) in
      ArticleSummary(article: try row.article(from: 0), reportCount: row.int(8))
    }
  }

  /// The number of reports of each event type that has any.
  package func typeCounts() throws(StoreError) -> [String: Int] {
    let counts = try connection.rows("SELECT type, count(*) FROM report GROUP BY type") { row in
      (type: row.text(0), reports: row.int(1))
    }
    return Dictionary(uniqueKeysWithValues: counts.map { ($0.type, $0.reports) })
  }

  /// The places with reports, those with most of them first.
  ///
  /// A report counts once for a place, however many places in it the report names.
  package func places(limit: Int?) throws(StoreError) -> [PlaceSummary] {
    try connection.rows(
      """
      SELECT \(Self.placeColumns), counted.reports
      FROM (SELECT container, count(DISTINCT report) AS reports
          FROM report_place JOIN place_within ON place_within.place = report_place.place
          GROUP BY container) AS counted
        JOIN place ON place.id = counted.container
      ORDER BY counted.reports DESC, place.id LIMIT ?
      """, Self.rowLimit(limit)
    ) { row throws(StoreError) in
      PlaceSummary(place: try row.place(from: 0), reportCount: row.int(10))
    }
  }

  /// The actors with reports, those with most of them first.
  package func actors(limit: Int?) throws(StoreError) -> [ActorSummary] {
    var summaries = try connection.rows(
      """
      SELECT \(Self.actorColumns), counted.reports
      FROM (SELECT actor AS id, count(DISTINCT report) AS reports
          FROM report_actor GROUP BY actor) AS counted
        JOIN actor ON actor.id = counted.id
      ORDER BY counted.reports DESC, actor.id LIMIT ?
      """, Self.rowLimit(limit)
    ) { row throws(StoreError) in
      ActorSummary(actor: try row.actor(from: 0), reportCount: row.int(7))
    }
    for index in summaries.indices {
      summaries[index].actor.partOf = try wholes(of: summaries[index].actor.id)
    }
    return summaries
  }

  /// The new places of that folded name.
  package func places(namedFolded name: String) throws(StoreError) -> [Place] {
    try connection.rows(
      "SELECT \(Self.placeColumns) FROM place WHERE name_folded = ? AND is_new = 1 ORDER BY id",
      name
    ) { row throws(StoreError) in try row.place(from: 0) }
  }

  /// The new actors of that folded name.
  package func actors(namedFolded name: String) throws(StoreError) -> [Actor] {
    try connection.rows(
      "SELECT \(Self.actorColumns) FROM actor WHERE name_folded = ? AND is_new = 1 ORDER BY id",
      name
    ) { row throws(StoreError) in try row.actor(from: 0) }
  }

  /// The sources by name, with the number of their articles.
  package func sources() throws(StoreError) -> [(name: String, articleCount: Int)] {
    try connection.rows(
      """
      SELECT source, count(*) FROM article WHERE source IS NOT NULL GROUP BY source ORDER BY source
      """
    ) { row in (name: row.text(0), articleCount: row.int(1)) }
  }

  private func wholes(of actor: String) throws(StoreError) -> [String] {
    try connection.rows(
      "SELECT whole FROM actor_part_of WHERE actor = ? ORDER BY position", actor
    ) { row in row.text(0) }
  }

  private static let placeColumns =
    """
    place.id, place.name, place.name_arabic, place.kind, place.feature, place.country,
      place.parent, place.latitude, place.longitude, place.is_new
    """

  private static let actorColumns =
    """
    actor.id, actor.name, actor.name_arabic, actor.kind, actor.country, actor.sector, actor.is_new
    """

  /// For SQLite a negative limit is none.
  private static func rowLimit(_ limit: Int?) -> Int { limit.map { max(0, $0) } ?? -1 }
}
