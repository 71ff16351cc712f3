internal import EventLinking
package import EventModel

extension KnowledgeStore {
  /// The events that satisfy a filter, in its order, with their reports but without texts and steps.
  ///
  /// An event satisfies a condition on places, actors or sources where one of its reports does.
  package func events(matching filter: EventFilter) throws(StoreError) -> [Event] {
    let query = try compile(filter, of: .event)
    let numbers = try connection.rows(query.sql, list: query.values) { row in row.int(0) }
    return try assembleEvents(numbers, withSteps: false)
  }

  /// The event of an id, whichever its id is now; nil where there is none.
  ///
  /// Every id that an event once had leads to it: that of any of its reports' events, and that of a
  /// report that a later text or another version of the parser has replaced.
  package func event(id: String) throws(StoreError) -> Event? {
    guard let number = try eventNumber(id: id) else { return nil }
    return try assembleEvents([number], withSteps: true).first
  }

  /// How SQLite goes about the query for the events of a filter, one step a line.
  package func explainEventPlan(of filter: EventFilter) throws(StoreError) -> [String] {
    let query = try compile(filter, of: .event)
    return try connection.rows("EXPLAIN QUERY PLAN " + query.sql, list: query.values) { row in
      row.text(3)
    }
  }

  /// Ids of the events that an id, or the beginning of one, leads to, in order.
  package func eventIDs(
    startingWith prefix: String, limit: Int
  ) throws(StoreError) -> [String] {
    guard let keys = ReportKey.keys(startingWith: prefix.prefix(ReportKey.length)) else {
      return []
    }
    if prefix.utf8.count > ReportKey.length {
      return try eventNumber(id: prefix).map { number throws(StoreError) in
        try [eventID(number)]
      } ?? []
    }
    return try connection.rows(
      """
      SELECT DISTINCT event.id FROM report_event JOIN event ON event.number = report_event.event
      WHERE report_key BETWEEN ? AND ?
      UNION
      SELECT event.id FROM event_alias
        JOIN report_event ON report_event.report_key = event_alias.successor
        JOIN event ON event.number = report_event.event
      WHERE event_alias.report_key BETWEEN ? AND ?
      ORDER BY 1 LIMIT ?
      """,
      keys.lowerBound, keys.upperBound, keys.lowerBound, keys.upperBound, max(0, limit)
    ) { row in row.text(0) }
  }

  /// The id of the event that a report tells of; nil where it was rejected, or is not there.
  package func eventID(ofReport id: String) throws(StoreError) -> String? {
    try connection.first(
      """
      SELECT event.id FROM report JOIN report_event ON report_event.report = report.number
        JOIN event ON event.number = report_event.event
      WHERE report.id = ?
      """, id
    ) { row in row.text(0) }
  }

  func eventID(_ number: Int) throws(StoreError) -> String {
    try connection.first("SELECT id FROM event WHERE number = ?", number) { row in row.text(0) }
      ?? ""
  }

  /// The number of the event that an id leads to.
  func eventNumber(id: String) throws(StoreError) -> Int? {
    guard id.utf8.count >= ReportKey.length,
      let key = ReportKey(text: id.prefix(ReportKey.length)),
      id.utf8.count == ReportKey.length || id.utf8.dropFirst(ReportKey.length).first == 0x2D
    else { return nil }
    var next = key.value
    // A report may have been replaced several times.
    for _ in 0..<100 {
      let found = try connection.first(
        "SELECT event FROM report_event WHERE report_key = ? AND event IS NOT NULL", next
      ) { row in row.int(0) }
      if let found { return found }
      let successor = try connection.first(
        "SELECT successor FROM event_alias WHERE report_key = ?", next
      ) { row in row.int(0) }
      guard let successor else { return nil }
      next = successor
    }
    return nil
  }

  /// The reports of an event in their order.
  func reportNumbers(ofEvent number: Int) throws(StoreError) -> [Int] {
    try connection.rows(
      """
      SELECT report_event.report FROM report_event
        JOIN report ON report.number = report_event.report
        JOIN article ON article.id = report.article
      WHERE report_event.event = ?
      ORDER BY article.published NULLS LAST, report_event.report_key
      """, number
    ) { row in row.int(0) }
  }

  /// The events of these numbers, in that order.
  func assembleEvents(_ numbers: [Int], withSteps: Bool) throws(StoreError) -> [Event] {
    let members = try memberRows(numbers)
    let stored = try assembleReports(members.map(\.number), withSteps: withSteps)
    var result: [Event] = []
    result.reserveCapacity(numbers.count)
    var start = 0
    while start < members.count {
      var end = start + 1
      while end < members.count, members[end].event == members[start].event { end += 1 }
      let evidence = members[start..<end].map(\.evidence)
      let corrections = try links.decisions.corrections(on: evidence.map(\.report.key))
      let places = try correctedPlaces(corrections)
      let codes = try correctedCodes(corrections)
      result.append(
        assembleEvent(
          of: Array(stored[start..<end]), evidence: evidence,
          id: EventLinking.eventID(ofFirst: evidence[0].report), corrections: corrections,
          place: { places[$0] }, plover: { codes[$0] }))
      start = end
    }
    return result
  }

  private struct Member {
    var event: Int
    var number: Int
    var evidence: EventEvidence
  }

  private func memberRows(_ numbers: [Int]) throws(StoreError) -> [Member] {
    try connection.rows(
      """
      SELECT report_event.event, report_event.report, report_key, facts, article.source,
        coalesce(article_original.original, article.id)
      FROM json_each(?) AS list
        CROSS JOIN report_event ON report_event.event = list.value
        CROSS JOIN report ON report.number = report_event.report
        CROSS JOIN article ON article.id = report.article
        LEFT JOIN article_original ON article_original.article = article.id
      ORDER BY list.key, article.published NULLS LAST, report_key
      """, jsonList(numbers)
    ) { row throws(StoreError) in
      guard let report = LinkableReport(key: ReportKey(value: row.int(2)), encoded: row.text(3))
      else { throw row.unreadable(3) }
      return Member(
        event: row.int(0), number: row.int(1),
        evidence: EventEvidence(
          report: report, source: row.optionalText(4), original: String(row.int(5))))
    }
  }

  /// The codes of the types that corrections name.
  private func correctedCodes(
    _ corrections: [Correction]
  ) throws(StoreError) -> [String: PloverCode] {
    var result: [String: PloverCode] = [:]
    for correction in corrections where correction.field == "type" {
      result[correction.value] = try connection.first(
        "SELECT plover, plover_mode, quad FROM event_type WHERE id = ?", correction.value
      ) { row in PloverCode(event: row.text(0), mode: row.optionalText(1), quad: row.int(2)) }
    }
    return result
  }

  /// The places that corrections name, as an event has them.
  private func correctedPlaces(
    _ corrections: [Correction]
  ) throws(StoreError) -> [String: ReportedPlace] {
    var result: [String: ReportedPlace] = [:]
    for correction in corrections where correction.field == "place" {
      let found = try connection.first(
        """
        SELECT id, name, name_arabic, kind, feature, country, parent, latitude, longitude, is_new
        FROM place WHERE id = ?
        """, correction.value
      ) { row throws(StoreError) in try row.place(from: 0) }
      guard let place = found else { continue }
      result[place.id] = ReportedPlace(
        role: .at, id: place.id, name: place.name, nameArabic: place.nameArabic, kind: place.kind,
        feature: place.feature, country: place.country, latitude: place.latitude,
        longitude: place.longitude, precision: nil, text: "")
    }
    return result
  }
}
