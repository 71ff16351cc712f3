package import EventModel

/// Puts an event together from its reports: the record of what is known, the history of its status,
/// its figures by source, the corrections.
///
/// - Parameters:
///   - stored: The reports in their order, as they stand in the store; one at least.
///   - evidence: The same reports as linking sees them.
///   - id: The event's id.
///   - corrections: Fields set by hand, oldest first.
///   - placeOfCorrection: The place of an id, for a corrected place.
///   - ploverOfCorrection: The codes of a type, for a corrected type.
/// - Returns: The event.
package func assembleEvent(
  of stored: [StoredReport], evidence: [EventEvidence], id: String, corrections: [Correction] = [],
  place placeOfCorrection: (String) -> ReportedPlace? = { _ in nil },
  plover ploverOfCorrection: (String) -> PloverCode? = { _ in nil }
) -> Event {
  let outline = EventOutline(of: evidence)
  let claims = zip(stored, outline.sourceGroups).flatMap { stored, group in
    stored.report.quantities.map { figure in
      FigureClaim(
        figure: figure, source: stored.article.source,
        attribution: stored.report.attribution?.text, published: stored.article.published.date,
        report: stored.report.id, sourceGroup: group)
    }
  }
  let figures = figureAccounts(of: claims)
  var event = Event(
    record: record(of: stored, outline: outline, figures: figures, evidence: evidence),
    reports: stored, articleCount: outline.articleCount, sourceCount: outline.sourceCount,
    firstReport: outline.firstReport.map(CalendarDate.init(dayNumber:)),
    lastReport: outline.lastReport.map(CalendarDate.init(dayNumber:)),
    statuses: phases(of: stored, outline.sourceGroups), figures: figures, corrections: corrections)
  event.record.id = id
  for correction in corrections {
    event.apply(correction, place: placeOfCorrection, plover: ploverOfCorrection)
  }
  return event
}

/// The first report, with what others know better.
private func record(
  of stored: [StoredReport], outline: EventOutline, figures: [FigureAccount],
  evidence: [EventEvidence]
) -> Report {
  let reports = stored.map(\.report)
  var record = reports[0]
  if stored.count == 1 { return record }
  record.type = outline.type
  record.plover = reports.first { $0.type == outline.type }?.plover ?? record.plover
  record.status = outline.status
  record.date = outline.dateFrom.flatMap { reports[$0].date }
  record.places = places(of: reports, evidence: evidence, main: outline.place)
  record.actors = actors(of: reports)
  record.quantities = figures.map { account in
    Figure(
      kind: account.kind, low: account.low, high: account.high,
      approximate: account.high == nil || account.claims.contains { $0.figure.approximate },
      text: account.claims[0].figure.text)
  }
  record.attribution = reports.lazy.compactMap(\.attribution).first
  record.confidence = reports.map(\.confidence).max() ?? record.confidence
  return record
}

/// All places, the main one first; none that only contains another one of its role.
private func places(
  of reports: [Report], evidence: [EventEvidence], main: String?
) -> [ReportedPlace] {
  var containers: [String: [String]] = [:]
  for place in evidence.flatMap(\.report.places) { containers[place.id] = place.containers }
  var result: [ReportedPlace] = []
  for place in reports.flatMap(\.places)
  where !result.contains(where: { $0.id == place.id && $0.isOfScene == place.isOfScene }) {
    result.append(place)
  }
  let all = result
  result.removeAll { place in
    all.contains { other in
      other.id != place.id && other.isOfScene == place.isOfScene
        && (place.id.hasPrefix("unnamed.") || containers[other.id]?.contains(place.id) ?? false)
        && !other.id.hasPrefix("unnamed.")
    }
  }
  if let first = result.firstIndex(where: { $0.id == main }), first > 0 {
    result.insert(result.remove(at: first), at: 0)
  }
  return result
}

extension ReportedPlace {
  fileprivate var isOfScene: Bool { role != .to }
}

/// All actors in the order of their reports; nobody of no name where somebody of a name has the role.
private func actors(of reports: [Report]) -> [ReportedActor] {
  var result: [ReportedActor] = []
  for actor in reports.flatMap(\.actors)
  where !result.contains(where: { $0.id == actor.id && $0.role == actor.role }) {
    result.append(actor)
  }
  let named = Set(result.filter { $0.kind != .unnamed }.map(\.role))
  var unnamed: Set<ActorRole> = []
  result.removeAll { actor in
    guard actor.kind == .unnamed else { return false }
    return named.contains(actor.role) || !unnamed.insert(actor.role).inserted
  }
  return result
}

private func phases(of stored: [StoredReport], _ groups: [Int]) -> [StatusPhase] {
  var order: [Status] = []
  for item in stored where !order.contains(item.report.status) { order.append(item.report.status) }
  return order.map { status in
    let own = zip(stored, groups).filter { $0.0.report.status == status }
    let days = own.compactMap(\.0.article.published.date)
    return StatusPhase(
      status: status, firstReport: days.min(), lastReport: days.max(), reports: own.count,
      sources: Set(own.map(\.1)).count)
  }
}

extension Event {
  /// Sets a field as somebody has decided. A value that the field cannot have changes nothing: it
  /// was checked when it was entered.
  fileprivate mutating func apply(
    _ correction: Correction, place placeOfCorrection: (String) -> ReportedPlace?,
    plover ploverOfCorrection: (String) -> PloverCode?
  ) {
    switch CorrectableField(correction.field) {
    case .type:
      record.type = correction.value
      record.plover = ploverOfCorrection(correction.value) ?? record.plover
    case .status: record.status = Status(rawValue: correction.value) ?? record.status
    case .date: record.date = CorrectableField.date(correction.value)
    case .place:
      guard let place = placeOfCorrection(correction.value) else { return }
      record.places = [place] + record.places.filter { $0.role != place.role }
    case .figure(let kind):
      guard let number = Int(correction.value) else { return }
      let figure = Figure(kind: kind, low: number, high: number, approximate: false, text: "")
      record.quantities = record.quantities.filter { $0.kind != kind } + [figure]
    case nil: return
    }
  }
}
