internal import EventLinking
package import EventModel

/// Somebody with a name in the words of a report.
package struct NamedPerson: Hashable, Sendable {
  /// Id of the person.
  package var person: String
  /// The words that name it, and the clause in which they stand.
  package var text: String
  package var evidence: String
  /// When the event was, as far as it is known, and when the article was published.
  package var date: EventDate?
  package var published: CalendarDate
  package var event: String
  package var report: String
}

/// A report that counts events of its sort: "the 24th".
package struct CountingReport: Hashable, Sendable {
  package var report: Report
  package var published: CalendarDate
  package var event: String
}

extension KnowledgeStore {
  /// The events of which several reports tell.
  package func eventsOfSeveralReports() throws(StoreError) -> [Event] {
    try assembleEvents(
      connection.rows(
        "SELECT number FROM event WHERE reports > 1 ORDER BY date NULLS LAST, id"
      ) { row in row.int(0) }, withSteps: false)
  }

  /// The events that were planned up to a day and of which no report says that they took place; plans
  /// without a date are looked for during a month after they were last told.
  package func overduePlans(on day: CalendarDate) throws(StoreError) -> [Event] {
    try assembleEvents(
      connection.rows(
        """
        SELECT number FROM event
        WHERE status = 'planned' AND coalesce(date_latest, date(last_report, '+30 days')) < ?
        ORDER BY date NULLS LAST, id
        """, day.iso
      ) { row in row.int(0) }, withSteps: false)
  }

  /// The day on which the newest article was published.
  package func newestPublication() throws(StoreError) -> CalendarDate? {
    try connection.first("SELECT max(published) FROM article") { row throws(StoreError) in
      try row.date(0)
    } ?? nil
  }

  /// Pairs of events of one type and place at most two days apart for which all but the date speaks.
  package func eventsApartByDateOnly() throws(StoreError) -> [(Event, Event)] {
    let pairs = try connection.rows(
      """
      SELECT a.number, b.number
      FROM event AS a CROSS JOIN event AS b
        ON b.type = a.type AND b.date BETWEEN a.date AND date(a.date_latest, '+2 days')
          AND b.place = a.place AND b.date_earliest > a.date_latest
      WHERE a.place NOT LIKE 'country:%' AND a.place NOT LIKE 'unnamed.%'
      ORDER BY a.date, a.id, b.id
      """
    ) { row in (row.int(0), row.int(1)) }
    var result: [(Event, Event)] = []
    for (first, second) in pairs {
      guard let reasons = try explain(first, second)?.decision.reasons else { continue }
      let others = reasons.filter { $0.aspect != .date }
      let score = others.reduce(0) { $0 + $1.weight }
      guard score >= LinkWeights.link, !others.contains(where: \.isConflict) else { continue }
      let events = try assembleEvents([first, second], withSteps: false)
      if events.count == 2 { result.append((events[0], events[1])) }
    }
    return result
  }

  /// The reports that say the how-manieth of its sort their event is.
  package func countingReports() throws(StoreError) -> [CountingReport] {
    let rows = try connection.rows(
      """
      SELECT DISTINCT report.number, event.id
      FROM report_figure JOIN report ON report.number = report_figure.report
        JOIN report_event ON report_event.report = report.number
        JOIN event ON event.number = report_event.event
      WHERE report_figure.kind = 'ordinal' ORDER BY report.id
      """
    ) { row in (number: row.int(0), event: row.text(1)) }
    let stored = try assembleReports(rows.map(\.number), withSteps: false)
    return zip(stored, rows).compactMap { stored, row in
      stored.article.published.date.map {
        CountingReport(report: stored.report, published: $0, event: row.event)
      }
    }
  }

  /// How many events of some types that occurred lie in a place and, for certain, in a span of days.
  package func countEvents(
    ofTypes types: [String], in place: String, from first: CalendarDate, to last: CalendarDate
  ) throws(StoreError) -> Int {
    try connection.first(
      """
      SELECT count(*) FROM event
      WHERE type IN (SELECT value FROM json_each(?)) AND status = 'occurred'
        AND date_earliest >= ? AND date_latest <= ?
        AND julianday(date_latest) - julianday(date_earliest) <= 31
        AND EXISTS (SELECT 1 FROM report_event
          JOIN report_place ON report_place.report = report_event.report
          JOIN place_within ON place_within.place = report_place.place
          WHERE report_event.event = event.number AND place_within.container = ?)
      """, jsonList(types), first.iso, last.iso, place
    ) { row in row.int(0) } ?? 0
  }

  /// The persons of the catalogue whom reports name, with the words around them.
  package func namedPersons() throws(StoreError) -> [NamedPerson] {
    try connection.rows(
      """
      SELECT actor.id, report_actor.text,
        substr(article.text, evidence_start + 1, evidence_end - evidence_start),
        date_earliest, date_latest, date_precision, date_text, article.published, event.id,
        report.id
      FROM actor JOIN report_actor ON report_actor.actor = actor.id
        JOIN report ON report.number = report_actor.report
        JOIN article ON article.id = report.article
        JOIN mention ON mention.report = report.number
        JOIN report_event ON report_event.report = report.number
        JOIN (SELECT number, id FROM event) AS event ON event.number = report_event.event
      WHERE actor.kind = 'person' AND actor.is_new = 0 AND article.published IS NOT NULL
      ORDER BY report.id, report_actor.position, mention.position
      """
    ) { row throws(StoreError) in
      NamedPerson(
        person: row.text(0), text: row.text(1), evidence: row.text(2),
        date: try row.eventDate(from: 3),
        published: try row.date(7) ?? CalendarDate(dayNumber: 0), event: row.text(8),
        report: row.text(9))
    }
  }
}

/// The event types that may be words for one thing with a type, and the type itself.
package func typesCountedWith(_ type: String, among types: [String]) -> [String] {
  types.filter { [.same, .compatible].contains(TypeRelation(type, $0)) }
}
