package import EventModel

/// All that is known of one event, for people: what its reports amount to, who said which figure, and
/// every report with the sentence that it rests on.
///
/// - Parameters:
///   - event: The event.
///   - facts: Further facts under their labels, such as codes of other schemes.
///   - remarks: For ids of reports, what else is to be said: of whom it is a copy, what a revision
///     changed.
///   - showsSteps: Whether to add the way from the words to each record.
///   - style: Whether labels stand out.
/// - Returns: The lines, each with a line break at its end.
package func details(
  of event: Event, facts: [(label: String, value: String)] = [],
  remarks: [String: [(label: String, value: String)]] = [:], showsSteps: Bool = false,
  style: TextStyle = .plain
) -> String {
  var lines = DetailLines(style: style)
  let record = event.record
  lines.add("id", event.id)
  lines.add("type", event.marked(record.type, "type"))
  lines.add("plover", record.plover.inWords)
  for fact in facts { lines.add(fact.label, fact.value) }
  lines.add("status", event.marked(record.status.rawValue, "status"))
  if event.statuses.count > 1 {
    for phase in event.statuses { lines.add("", phase.detail) }
  }
  lines.add("date", event.marked(record.date?.detail ?? "unknown", "date"))
  for place in record.places { lines.add("place", event.marked(place.detail, "place")) }
  for actor in record.actors { lines.add("actor", actor.detail) }
  for account in event.figures { lines.add(account, of: event) }
  let reported = Set(event.figures.map(\.kind.rawValue))
  for correction in event.corrections
  where FigureKind(rawValue: correction.field) != nil && !reported.contains(correction.field) {
    lines.add("figure", "\(correction.field) \(correction.value)*")
  }
  if let attribution = record.attribution { lines.add(attribution) }
  lines.add("confidence", String(record.confidence))
  lines.add("reports", event.reportsInWords)
  for correction in event.corrections {
    lines.add(
      "corrected",
      "\(correction.field) to \(correction.value), decision \(correction.decision): "
        + correction.reason)
  }
  for stored in event.reports {
    lines.text += "\n"
    lines.add(stored, remarks: remarks[stored.report.id] ?? [], showsSteps: showsSteps)
  }
  return lines.text
}

extension Event {
  fileprivate var reportsInWords: String {
    var text =
      "\(reports.count) in \(counted(articleCount, "article")) "
      + "of \(counted(sourceCount, "independent source"))"
    if let firstReport, let lastReport {
      text += ", \(firstReport.iso)" + (firstReport == lastReport ? "" : " to \(lastReport.iso)")
    }
    return text
  }
}

extension StatusPhase {
  fileprivate var detail: String {
    let days = [firstReport, lastReport].compactMap { $0?.iso }
    let span = Set(days).count > 1 ? days.joined(separator: " to ") : days.first ?? "undated"
    return
      "\(status.rawValue)  \(span)  \(counted(reports, "report")), \(counted(sources, "source"))"
  }
}

extension DetailLines {
  /// The figure, then who said which where several did.
  mutating func add(_ account: FigureAccount, of event: Event) {
    let corrected = event.corrections.last { $0.field == account.kind.rawValue }
    if let corrected {
      add("figure", "\(account.kind.rawValue) \(corrected.value)*")
    } else if account.claims.count == 1 {
      add("figure", account.inWords + quoted(account.claims[0].figure.text))
    } else {
      add("figure", account.inWords)
    }
    guard account.claims.count > 1 || corrected != nil else { return }
    for claim in account.claims { add("", claim.detail) }
  }

  /// One report of an event.
  mutating func add(
    _ stored: StoredReport, remarks: [(label: String, value: String)], showsSteps: Bool
  ) {
    let report = stored.report
    add("report", report.id)
    add("rule", report.rule)
    add(article: stored.article)
    for remark in remarks { add(remark.label, remark.value) }
    for mention in report.mentions {
      let evidence = mention.evidence
      add("evidence", "\(evidence.start)-\(evidence.end)  «\(mention.markedEvidence)»")
    }
    guard showsSteps else { return }
    for (number, step) in report.steps.enumerated() { add("step \(number + 1)", step) }
  }
}

extension FigureClaim {
  fileprivate var detail: String {
    let facts = [published?.iso, source ?? attribution, isSuperseded ? "superseded" : nil]
    return "\(figure.amount)  \(facts.compactMap(\.self).joined(separator: ", "))"
      + quoted(figure.text)
  }
}
