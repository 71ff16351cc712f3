import EventModel
import KnowledgeStore

/// Finds what an id, or the beginning of one, stands for.
struct IdResolver {
  /// What it may stand for.
  enum Found {
    case event(Event)
    case report(StoredReport)
  }

  var store: KnowledgeStore

  /// Choices that are named where an id is not enough.
  private static let mostChoices = 10

  /// The event or report of an id.
  ///
  /// - Throws: ``CommandFailure`` for an id that nothing or more than one thing begins with.
  func find(_ id: String) throws -> Found {
    if let event = try store.event(id: id) { return .event(event) }
    if let report = try store.report(id: id) { return .report(report) }
    let limit = Self.mostChoices + 1
    let events = try store.eventIDs(startingWith: id, limit: limit)
    let reports = try store.reportIDs(startingWith: id, limit: limit)
    if events.count + reports.count == 1 {
      if let first = events.first, let event = try store.event(id: first) { return .event(event) }
      if let first = reports.first, let report = try store.report(id: first) {
        return .report(report)
      }
    }
    guard !events.isEmpty || !reports.isEmpty else { throw CommandFailure.unknownReport(id) }
    var choices = try events.compactMap { try store.event(id: $0)?.choice }
    choices += try reports.compactMap { try store.report(id: $0)?.choice }
    throw CommandFailure.ambiguousReport(
      id, choices: Array(choices.prefix(Self.mostChoices)),
      hasMore: choices.count > Self.mostChoices)
  }

  /// The event of an id of its own or of one of its reports.
  func event(_ id: String) throws -> Event {
    switch try find(id) {
    case .event(let event): return event
    case .report(let stored):
      guard let id = try store.eventID(ofReport: stored.report.id),
        let event = try store.event(id: id)
      else { throw CommandFailure.reportHasNoEvent(stored.report.id) }
      return event
    }
  }
}

extension StoredReport {
  fileprivate var choice: NameChoice { report.choice("report") }
}

extension Event {
  fileprivate var choice: NameChoice { record.choice("event") }
}

extension Report {
  fileprivate func choice(_ kind: String) -> NameChoice {
    NameChoice(
      id: id, name: places.first?.id ?? "",
      detail: "\(kind)  \(date?.earliest?.iso ?? "undated")  \(type)")
  }
}
