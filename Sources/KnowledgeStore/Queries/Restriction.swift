/// One condition of a filter, in the two forms in which it can be put to SQLite.
///
/// Which of them is fast depends on how many reports satisfy it, see ``FilterQuery``.
struct Restriction {
  /// Finds the reports by an index and so drives the query.
  var driving: String
  /// Looks at one report that something else has found; no index is used to find others.
  var checking: String
  /// Gives one row for each report that satisfies it.
  var probe: String
  /// For the placeholders, which all three forms have in the same order.
  var values: [any Bindable]
  /// Whether its index gives the reports by date.
  var isByDate = false
}

extension Restriction {
  /// The column has one of the values.
  static func column(_ column: String, _ values: [String]) -> Restriction {
    let list = ValueList(values)
    let condition = column + list.condition
    return Restriction(
      driving: condition, checking: "+" + condition,
      probe: "SELECT 1 FROM report WHERE \(condition)", values: list.values,
      isByDate: values.count == 1)
  }

  /// One of the report's places is one of these or lies in it.
  static func places(_ places: [String]) -> Restriction {
    let list = ValueList(places)
    let reports =
      """
      SELECT report_place.report FROM place_within
        CROSS JOIN report_place ON report_place.place = place_within.place
      WHERE place_within.container\(list.condition)
      """
    return Restriction(
      driving: "report.number IN (\(reports))",
      checking: """
        EXISTS (SELECT 1 FROM report_place CROSS JOIN place_within
          ON place_within.place = report_place.place AND place_within.container\(list.condition)
          WHERE report_place.report = report.number)
        """,
      probe: reports, values: list.values)
  }

  /// One of the report's actors is one of these and has one of the roles; an empty list lets all
  /// through.
  static func actors(_ actors: [String], roles: [String]) -> Restriction {
    let actorList = ValueList(actors)
    let roleList = ValueList(roles)
    var conditions: [String] = []
    if !actors.isEmpty { conditions.append("report_actor.actor\(actorList.condition)") }
    if !roles.isEmpty { conditions.append("report_actor.role\(roleList.condition)") }
    let condition = conditions.joined(separator: " AND ")
    // The plus keeps SQLite from looking through all reports of the actor for each report.
    let checked = conditions.map { "+" + $0 }.joined(separator: " AND ")
    // For a role of anybody the index is read actor by actor.
    let table =
      actors.isEmpty
      ? "actor CROSS JOIN report_actor ON report_actor.actor = actor.id" : "report_actor"
    let reports = "SELECT report_actor.report FROM \(table) WHERE \(condition)"
    return Restriction(
      driving: "report.number IN (\(reports))",
      checking: """
        EXISTS (SELECT 1 FROM report_actor
          WHERE report_actor.report = report.number AND \(checked))
        """,
      probe: reports, values: actorList.values + roleList.values)
  }

  /// The report's article is by one of the sources.
  static func sources(_ sources: [String]) -> Restriction {
    let list = ValueList(sources)
    return Restriction(
      driving: """
        report.article IN (SELECT article.id FROM article WHERE article.source\(list.condition))
        """,
      checking: """
        EXISTS (SELECT 1 FROM article
          WHERE article.id = report.article AND +article.source\(list.condition))
        """,
      probe: """
        SELECT 1 FROM article CROSS JOIN report ON report.article = article.id
        WHERE article.source\(list.condition)
        """,
      values: list.values)
  }

  /// The report's date may lie on or after the day: its end is not before, or open.
  static func since(_ day: String) -> Restriction {
    days("coalesce(report.date_latest, '9999-12-31') >= ?", day)
  }

  /// The report's date may lie on or before the day: its beginning is not after, or open.
  static func until(_ day: String) -> Restriction {
    days("coalesce(report.date_earliest, '0000-01-01') <= ?", day)
  }

  private static func days(_ condition: String, _ day: String) -> Restriction {
    let driving = "report.date IS NOT NULL AND \(condition)"
    return Restriction(
      driving: driving, checking: "report.date IS NOT NULL AND +\(condition)",
      probe: "SELECT 1 FROM report WHERE \(driving)", values: [day])
  }
}

/// A comparison with one value or any of several, with one placeholder, so that the statement does
/// not depend on their number.
struct ValueList {
  var condition: String
  var values: [any Bindable]

  init(_ list: [String]) {
    switch list.count {
    case 0: (condition, values) = ("", [])
    case 1: (condition, values) = (" = ?", list)
    default:
      (condition, values) = (" IN (SELECT value FROM json_each(?))", [jsonList(list)])
    }
  }
}
