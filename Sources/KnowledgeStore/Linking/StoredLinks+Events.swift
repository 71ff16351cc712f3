internal import EventLinking
internal import EventModel

// The table `event`, and which report is of which.

extension StoredLinks {
  func setEvents(_ events: [[Int]], ofComponent component: [Int]) throws(StoreError) {
    var stale: Set<Int> = []
    for number in component {
      if let event = try event(of: number) { stale.insert(event) }
    }
    let assigned = Set(events.joined())
    for number in component where !assigned.contains(number) { try set(nil, of: number) }
    for event in events {
      guard let first = event.first else { continue }
      try write(event)
      for number in event { try set(first, of: number) }
      stale.remove(first)
    }
    for event in stale {
      // The reports of another component may still be its own: they are grouped anew as well.
      try connection.run(
        """
        DELETE FROM event WHERE number = ?1
          AND NOT EXISTS (SELECT 1 FROM report_event WHERE event = ?1)
        """, event)
    }
  }

  /// The event of a report; nil where it has none.
  func event(of number: Int) throws(StoreError) -> Int? {
    if unwritten[number] != nil { return nil }
    return try connection.first("SELECT event FROM report_event WHERE report = ?", number) { row in
      row.optionalInt(0)
    } ?? nil
  }

  private func set(_ event: Int?, of number: Int) throws(StoreError) {
    if let report = unwritten.removeValue(forKey: number) {
      try connection.run(
        "INSERT INTO report_event (report, event, report_key, facts) VALUES (?, ?, ?, ?)",
        number, event, report.key.value, report.encoded)
      remember(report, number)
      return
    }
    try connection.run(
      "UPDATE report_event SET event = ?1 WHERE report = ?2 AND event IS NOT ?1", event, number)
  }

  /// The reports of an event with what else their articles are for it, in their order.
  func evidence(of numbers: [Int]) throws(StoreError) -> [EventEvidence] {
    var evidence: [EventEvidence] = []
    for number in numbers {
      guard let report = try linkableReport(number) else { continue }
      let found = try connection.first(
        """
        SELECT article.source, coalesce(article_original.original, article.id)
        FROM report JOIN article ON article.id = report.article
          LEFT JOIN article_original ON article_original.article = article.id
        WHERE report.number = ?
        """, number
      ) { row in (source: row.optionalText(0), original: row.int(1)) }
      evidence.append(
        EventEvidence(
          report: report, source: found?.source,
          original: found.map { String($0.original) } ?? report.article))
    }
    return evidence
  }

  private func write(_ event: [Int]) throws(StoreError) {
    guard let first = event.first, let report = try linkableReport(first) else { return }
    let evidence =
      event.count == 1
      ? [EventEvidence(report: report, source: nil, original: report.article)]
      : try self.evidence(of: event)
    let outline = EventOutline(of: evidence)
    let dated = outline.dateFrom.map { event[$0] } ?? first
    try connection.run(
      """
      INSERT INTO event (number, id, type, status, place, date_earliest, date_latest,
        date_precision, confidence, reports, articles, sources, first_report, last_report,
        is_corrected)
      SELECT ?, ?, ?, ?, ?, date_earliest, date_latest, date_precision, confidence, ?, ?, ?, ?, ?, 0
      FROM report WHERE number = ?
      ON CONFLICT (number) DO UPDATE SET id = excluded.id, type = excluded.type,
        status = excluded.status, place = excluded.place, date_earliest = excluded.date_earliest,
        date_latest = excluded.date_latest, date_precision = excluded.date_precision,
        confidence = excluded.confidence, reports = excluded.reports,
        articles = excluded.articles, sources = excluded.sources,
        first_report = excluded.first_report, last_report = excluded.last_report,
        is_corrected = excluded.is_corrected
      """,
      first, eventID(ofFirst: report), outline.type, outline.status.rawValue, outline.place,
      event.count, outline.articleCount, outline.sourceCount, iso(outline.firstReport),
      iso(outline.lastReport), dated)
    if event.count > 1 {
      try connection.run(
        """
        UPDATE event SET confidence = (SELECT max(confidence) FROM json_each(?) AS list
          JOIN report ON report.number = list.value) WHERE number = ?
        """, jsonList(event), first)
    }
    let keys = evidence.map(\.report.key)
    for correction in try decisions.corrections(on: keys) { try apply(correction, to: first) }
  }

  private func iso(_ day: Int?) -> String? { day.map { CalendarDate(dayNumber: $0).iso } }

  /// Sets the column that a correction is about, where it is one that can be asked for.
  private func apply(_ correction: Correction, to event: Int) throws(StoreError) {
    switch CorrectableField(correction.field) {
    case .type:
      try connection.run(
        "UPDATE event SET type = ?1 WHERE number = ?2 AND EXISTS (SELECT 1 FROM event_type WHERE id = ?1)",
        correction.value, event)
    case .status:
      try connection.run("UPDATE event SET status = ? WHERE number = ?", correction.value, event)
    case .place:
      try connection.run(
        "UPDATE event SET place = ?1 WHERE number = ?2 AND EXISTS (SELECT 1 FROM place WHERE id = ?1)",
        correction.value, event)
    case .date:
      let date = CorrectableField.date(correction.value)
      try connection.run(
        """
        UPDATE event SET date_earliest = ?, date_latest = ?, date_precision = ? WHERE number = ?
        """,
        date?.earliest?.iso, date?.latest?.iso, date?.precision.rawValue, event)
    case .figure, nil: break
    }
    try connection.run("UPDATE event SET is_corrected = 1 WHERE number = ?", event)
  }
}
