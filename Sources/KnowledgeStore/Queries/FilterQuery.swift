internal import EventModel

/// The SQL of a filter: gives the numbers of its reports in order.
///
/// A condition that few reports satisfy has to drive the query, by its index; the others are
/// checked on what it finds. Where each condition lets many through, sorting all of them would
/// take far longer than to walk through the reports in the order that was asked for and to stop at
/// the limit. SQLite's planner does not know how many rows a value has, so a short count decides.
struct FilterQuery {
  var sql: String
  var values: [any Bindable]

  /// A condition with as many reports does not drive the query.
  static let manyReports = 2_000

  /// Makes the query.
  ///
  /// - Parameters:
  ///   - filter: what is asked for.
  ///   - sites: ids of the places in the filter's circle; nil where it has none.
  ///   - count: counts the rows of a restriction's probe, up to ``manyReports``.
  /// - Throws: what `count` throws.
  init(
    _ filter: EventFilter, sites: [String]? = nil, count: (Restriction) throws(StoreError) -> Int
  ) throws(StoreError) {
    let restrictions = Self.restrictions(of: filter, sites: sites)
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

    sql = "SELECT report.number FROM report"
    values = []
    for (index, restriction) in restrictions.enumerated() {
      sql += index == 0 ? "\nWHERE " : "\n  AND "
      sql += index == driver ? restriction.driving : restriction.checking
      values += restriction.values
    }
    sql += "\nORDER BY " + Self.order(filter.sort)
    if let limit = filter.limit {
      sql += "\nLIMIT ?"
      values.append(max(0, limit))
    }
  }

  private static func restrictions(of filter: EventFilter, sites: [String]?) -> [Restriction] {
    var result: [Restriction] = []
    if let sites { result.append(.sites(sites)) }
    if !filter.places.isEmpty { result.append(.places(filter.places)) }
    if !filter.actors.isEmpty || !filter.roles.isEmpty {
      result.append(.actors(filter.actors, roles: filter.roles.map(\.rawValue)))
    }
    if !filter.sources.isEmpty { result.append(.sources(filter.sources)) }
    if !filter.types.isEmpty { result.append(.column("report.type", filter.types)) }
    if !filter.statuses.isEmpty {
      result.append(.column("report.status", filter.statuses.map(\.rawValue)))
    }
    if let since = filter.since { result.append(.since(since.iso)) }
    if let until = filter.until { result.append(.until(until.iso)) }
    return result
  }

  /// Ties of type, place and confidence go by date; ids make every order total.
  private static func order(_ sort: EventSort) -> String {
    let byDate = "report.date NULLS LAST, report.id"
    return switch sort {
    case .date: byDate
    case .newest: "report.date DESC NULLS LAST, report.id"
    case .type: "report.type, " + byDate
    case .place: "report.place NULLS LAST, " + byDate
    case .confidence: "report.confidence DESC, " + byDate
    }
  }
}
