internal import EventModel

/// The table `report` and the tables that hang on it.
struct ReportRecords {
  let connection: Connection

  /// Adds a report of an article. Its places, actors and type are in their tables already.
  ///
  /// - Returns: Its number.
  func add(_ report: Report, position: Int, article: Int) throws(StoreError) -> Int {
    try connection.run(
      """
      INSERT INTO report (id, article, position, type, status, place, date_earliest, date_latest,
        date_precision, date_text, plover_event, plover_mode, plover_quad, attribution_text,
        attribution_actor, confidence, rule, steps)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      report.id, article, position, report.type, report.status.rawValue, report.mainPlace,
      report.date?.earliest?.iso, report.date?.latest?.iso, report.date?.precision.rawValue,
      report.date?.text, report.plover.event, report.plover.mode, report.plover.quad,
      report.attribution?.text, report.attribution?.actor, report.confidence, report.rule,
      jsonList(report.steps))
    let number = connection.lastRowID
    try addPlaces(of: report, number)
    try addActors(of: report, number)
    try addFigures(of: report, number)
    try addMentions(of: report, number)
    return number
  }

  private func addPlaces(of report: Report, _ number: Int) throws(StoreError) {
    for (position, place) in report.places.enumerated() {
      try connection.run(
        """
        INSERT INTO report_place (report, position, role, place, precision, text)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        number, position, place.role.rawValue, place.id, place.precision, place.text)
    }
  }

  private func addActors(of report: Report, _ number: Int) throws(StoreError) {
    for (position, actor) in report.actors.enumerated() {
      try connection.run(
        "INSERT INTO report_actor (report, position, role, actor, text) VALUES (?, ?, ?, ?, ?)",
        number, position, actor.role.rawValue, actor.id, actor.text)
    }
  }

  private func addFigures(of report: Report, _ number: Int) throws(StoreError) {
    for (position, figure) in report.quantities.enumerated() {
      try connection.run(
        """
        INSERT INTO report_figure (report, position, kind, low, high, approximate, text)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        number, position, figure.kind.rawValue, figure.low, figure.high, figure.approximate,
        figure.text)
    }
  }

  private func addMentions(of report: Report, _ number: Int) throws(StoreError) {
    for (position, mention) in report.mentions.enumerated() {
      try connection.run(
        """
        INSERT INTO mention (report, position, evidence_start, evidence_end, trigger_start,
          trigger_end) VALUES (?, ?, ?, ?, ?, ?)
        """,
        number, position, mention.evidence.start, mention.evidence.end, mention.trigger.start,
        mention.trigger.end)
    }
  }
}

extension Report {
  /// Id of the place that stands for the report on a map: the first one where it happened, else
  /// the first one that it names.
  var mainPlace: String? { (places.first { $0.role == .at } ?? places.first)?.id }
}
