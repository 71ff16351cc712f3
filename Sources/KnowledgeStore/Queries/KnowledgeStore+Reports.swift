package import EventModel

extension KnowledgeStore {
  /// The reports that satisfy a filter, in its order, with their articles but without their text and
  /// without the steps that found them.
  ///
  /// Undated reports come last by date and never within a span of days: `since` and `until` ask
  /// for dates that *may* lie there, and an undated report has none. Reports without a place come
  /// last by place, which sorts by id and so by country.
  package func reports(matching filter: EventFilter) throws(StoreError) -> [StoredReport] {
    let query = try compile(filter)
    let numbers = try connection.rows(query.sql, list: query.values) { row in row.int(0) }
    return try assembleReports(numbers, withSteps: false)
  }

  /// The report of that id, with the full text of its article.
  package func report(id: String) throws(StoreError) -> StoredReport? {
    let found = try connection.first(
      """
      SELECT report.number, article.text FROM report JOIN article ON article.id = report.article
      WHERE report.id = ?
      """, id
    ) { row in (number: row.int(0), text: row.text(1)) }
    guard let found, var stored = try assembleReports([found.number], withSteps: true).first else {
      return nil
    }
    stored.article.body = Article.body(ofText: found.text, title: stored.article.title)
    return stored
  }

  /// Ids of reports that start so, in order: for ids that somebody has shortened.
  package func reportIDs(
    startingWith prefix: String, limit: Int
  ) throws(StoreError) -> [String] {
    // U+10FFFF sorts behind every other character.
    try connection.rows(
      "SELECT id FROM report WHERE id >= ? AND id < ? ORDER BY id LIMIT ?",
      prefix, prefix + "\u{10ffff}", max(0, limit)
    ) { row in row.text(0) }
  }

  /// How SQLite goes about the query of a filter, one step a line.
  package func explainPlan(of filter: EventFilter) throws(StoreError) -> [String] {
    let query = try compile(filter)
    return try connection.rows("EXPLAIN QUERY PLAN " + query.sql, list: query.values) { row in
      row.text(3)
    }
  }

  /// The query of a filter, for reports or for events.
  func compile(
    _ filter: EventFilter, of subject: FilterQuery.Subject = .report
  ) throws(StoreError) -> FilterQuery {
    let sites = try filter.near.map { circle throws(StoreError) in
      try places(in: circle).map(\.id)
    }
    return try FilterQuery(filter, of: subject, sites: sites) { restriction throws(StoreError) in
      try connection.rows(
        "SELECT count(*) FROM (\(restriction.probe) LIMIT \(FilterQuery.manyReports))",
        list: restriction.values
      ) { row in row.int(0) }.first ?? 0
    }
  }
}

extension Article {
  /// The body of a stored text, which starts with the title where there is one.
  static func body(ofText text: String, title: String?) -> String {
    guard let title, !title.isEmpty else { return text }
    return String(text.unicodeScalars.dropFirst(title.unicodeScalars.count + 2))
  }
}
