internal import EventModel

// Reports are put together from their tables in batches: one statement a table and batch, rather
// than one a table and report.

extension KnowledgeStore {
  /// Reports in one batch.
  private static let batchSize = 500

  /// The reports of these numbers, in that order; with the steps that found them where wanted.
  func assembleReports(
    _ numbers: [Int], withSteps: Bool
  ) throws(StoreError) -> [StoredReport] {
    var result: [StoredReport] = []
    result.reserveCapacity(numbers.count)
    for start in stride(from: 0, to: numbers.count, by: Self.batchSize) {
      let batch = numbers[start..<min(start + Self.batchSize, numbers.count)]
      result += try assembleBatch(jsonList(batch), withSteps: withSteps)
    }
    return result
  }

  /// The reports of a JSON list of numbers. Every statement gives the index in that list first.
  private func assembleBatch(
    _ numbers: String, withSteps: Bool
  ) throws(StoreError) -> [StoredReport] {
    var batch = try reportRows(numbers)
    for (index, place) in try placeRows(numbers) { batch[index].report.places.append(place) }
    for (index, actor) in try actorRows(numbers) { batch[index].report.actors.append(actor) }
    for (index, figure) in try figureRows(numbers) {
      batch[index].report.quantities.append(figure)
    }
    for (index, mention) in try mentionRows(numbers) {
      batch[index].report.mentions.append(mention)
    }
    guard withSteps else { return batch }
    for (index, step) in try stepRows(numbers) { batch[index].report.steps.append(step) }
    return batch
  }

  private func reportRows(_ numbers: String) throws(StoreError) -> [StoredReport] {
    try connection.rows(
      """
      SELECT report.id, report.type, status, date_earliest, date_latest, date_precision, date_text,
        plover_event, plover_mode, plover_quad, attribution_text, attribution_actor, confidence,
        rule, external_id, source, url, title, language, published, published_basis,
        published_explanation
      FROM json_each(?) AS list CROSS JOIN report ON report.number = list.value
        CROSS JOIN article ON article.id = report.article
      ORDER BY list.key
      """, numbers
    ) { row throws(StoreError) in
      let report = Report(
        id: row.text(0), type: row.text(1), status: try row.value(2, as: Status.self),
        plover: PloverCode(event: row.text(7), mode: row.optionalText(8), quad: row.int(9)),
        date: try row.eventDate(from: 3), places: [], actors: [], quantities: [],
        attribution: row.attribution(from: 10),
        mentions: [], confidence: row.double(12), rule: row.text(13))
      return StoredReport(report: report, article: try row.article(from: 14))
    }
  }

  private func placeRows(_ numbers: String) throws(StoreError) -> [(Int, ReportedPlace)] {
    try connection.rows(
      """
      SELECT list.key, role, place.id, name, name_arabic, kind, feature, country, latitude,
        longitude, precision, text, place.parent
      FROM json_each(?) AS list CROSS JOIN report_place ON report_place.report = list.value
        CROSS JOIN place ON place.id = report_place.place
      ORDER BY list.key, position
      """, numbers
    ) { row throws(StoreError) in
      let place = ReportedPlace(
        role: try row.value(1, as: PlaceRole.self), id: row.text(2), name: row.text(3),
        nameArabic: row.optionalText(4), kind: try row.value(5, as: PlaceKind.self),
        feature: row.text(6), country: row.optionalText(7), parent: row.optionalText(12),
        latitude: row.optionalDouble(8), longitude: row.optionalDouble(9),
        precision: row.optionalInt(10), text: row.text(11))
      return (row.int(0), place)
    }
  }

  private func actorRows(_ numbers: String) throws(StoreError) -> [(Int, ReportedActor)] {
    try connection.rows(
      """
      SELECT list.key, role, actor.id, name, name_arabic, kind, country, sector, text
      FROM json_each(?) AS list CROSS JOIN report_actor ON report_actor.report = list.value
        CROSS JOIN actor ON actor.id = report_actor.actor
      ORDER BY list.key, position
      """, numbers
    ) { row throws(StoreError) in
      let actor = ReportedActor(
        role: try row.value(1, as: ActorRole.self), id: row.text(2), name: row.text(3),
        nameArabic: row.optionalText(4), kind: try row.value(5, as: ActorKind.self),
        country: row.optionalText(6), sector: row.optionalText(7), text: row.text(8))
      return (row.int(0), actor)
    }
  }

  private func figureRows(_ numbers: String) throws(StoreError) -> [(Int, Figure)] {
    try connection.rows(
      """
      SELECT list.key, kind, low, high, approximate, text
      FROM json_each(?) AS list CROSS JOIN report_figure ON report_figure.report = list.value
      ORDER BY list.key, position
      """, numbers
    ) { row throws(StoreError) in
      let figure = Figure(
        kind: try row.value(1, as: FigureKind.self), low: row.optionalInt(2),
        high: row.optionalInt(3), approximate: row.bool(4), text: row.text(5))
      return (row.int(0), figure)
    }
  }

  private func mentionRows(_ numbers: String) throws(StoreError) -> [(Int, Mention)] {
    try connection.rows(
      """
      SELECT list.key, evidence_start, evidence_end, trigger_start, trigger_end,
        substr(article.text, evidence_start + 1, evidence_end - evidence_start),
        substr(article.text, trigger_start + 1, trigger_end - trigger_start)
      FROM json_each(?) AS list CROSS JOIN report ON report.number = list.value
        CROSS JOIN mention ON mention.report = report.number
        CROSS JOIN article ON article.id = report.article
      ORDER BY list.key, mention.position
      """, numbers
    ) { row in
      let evidence = Quote(span: Span(start: row.int(1), end: row.int(2)), text: row.text(5))
      let trigger = Quote(span: Span(start: row.int(3), end: row.int(4)), text: row.text(6))
      return (row.int(0), Mention(evidence: evidence, trigger: trigger))
    }
  }

  private func stepRows(_ numbers: String) throws(StoreError) -> [(Int, String)] {
    try connection.rows(
      """
      SELECT list.key, step.value
      FROM json_each(?) AS list CROSS JOIN report ON report.number = list.value
        CROSS JOIN json_each(report.steps) AS step
      ORDER BY list.key, step.key
      """, numbers
    ) { row in (row.int(0), row.text(1)) }
  }
}
