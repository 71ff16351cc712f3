internal import EventModel

/// The SQL of a filter: gives the numbers of its reports in order.
///
/// A condition that few reports satisfy has to drive the query, by its index; the others are
/// checked on what it finds. Where each condition lets many through, sorting all of them would
/// take far longer than to walk through the reports in the order that was asked for and to stop at
/// the limit. SQLite's planner does not know how many rows a value has, so a short count decides.
struct FilterQuery {
  /// What the query gives.
  enum Subject: String {
    case report, event
  }

  var sql: String
  var values: [any Bindable]

  /// A condition with as many reports does not drive the query.
  static let manyReports = 2_000

  /// Makes the query.
  ///
  /// - Parameters:
  ///   - filter: what is asked for.
  ///   - subject: whether reports or events are.
  ///   - sites: ids of the places in the filter's circle; nil where it has none.
  ///   - count: counts the rows of a restriction's probe, up to ``manyReports``.
  /// - Throws: what `count` throws.
  init(
    _ filter: EventFilter, of subject: Subject = .report, sites: [String]? = nil,
    count: (Restriction) throws(StoreError) -> Int
  ) throws(StoreError) {
    let restrictions = Self.restrictions(of: filter, sites: sites, on: subject)
    var driver: Int?
    var fewest = Self.manyReports
    for (index, restriction) in restrictions.enumerated() {
      let found = try count(restriction)
      if found < fewest { (driver, fewest) = (index, found) }
    }
    let isByDate = filter.sort == .date || filter.sort == .newest
    if driver == nil, isByDate {
      // Its index walks in the right order and leaves out all other reports.
      driver = restrictions.firstIndex { $0.isByDate }
    }

    sql = "SELECT \(subject.rawValue).number FROM \(subject.rawValue)"
    values = []
    for (index, restriction) in restrictions.enumerated() {
      sql += index == 0 ? "\nWHERE " : "\n  AND "
      sql += index == driver ? restriction.driving : restriction.checking
      values += restriction.values
    }
    sql += "\nORDER BY " + Self.order(filter.sort, of: subject)
    if let limit = filter.limit {
      sql += "\nLIMIT ?"
      values.append(max(0, limit))
    }
  }

  private static func restrictions(
    of filter: EventFilter, sites: [String]?, on subject: Subject
  ) -> [Restriction] {
    let roles = filter.roles.map(\.rawValue)
    let statuses = filter.statuses.map(\.rawValue)
    let isOfReports = subject == .report
    var result: [Restriction] = []
    func add(
      _ isAsked: Bool, _ report: @autoclosure () -> Restriction,
      _ event: @autoclosure () -> Restriction
    ) {
      if isAsked { result.append(isOfReports ? report() : event()) }
    }
    if let sites { add(true, .sites(sites), .eventSites(sites)) }
    add(!filter.places.isEmpty, .places(filter.places), .eventPlaces(filter.places))
    add(
      !filter.actors.isEmpty || !roles.isEmpty, .actors(filter.actors, roles: roles),
      .eventActors(filter.actors, roles: roles))
    add(!filter.sources.isEmpty, .sources(filter.sources), .eventSources(filter.sources))
    add(
      !filter.types.isEmpty, .column("report.type", filter.types),
      .eventColumn("event.type", filter.types))
    add(
      !statuses.isEmpty, .column("report.status", statuses), .eventColumn("event.status", statuses))
    if let since = filter.since?.iso { add(true, .since(since), .eventSince(since)) }
    if let until = filter.until?.iso { add(true, .until(until), .eventUntil(until)) }
    return result
  }

  /// Ties of type, place and confidence go by date; ids make every order total.
  private static func order(_ sort: EventSort, of subject: Subject) -> String {
    let table = subject.rawValue
    let byDate = "\(table).date NULLS LAST, \(table).id"
    return switch sort {
    case .date: byDate
    case .newest: "\(table).date DESC NULLS LAST, \(table).id"
    case .type: "\(table).type, " + byDate
    case .place: "\(table).place NULLS LAST, " + byDate
    case .confidence: "\(table).confidence DESC, " + byDate
    }
  }
}
