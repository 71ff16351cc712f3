// Conditions on events. An event satisfies one on places, actors or sources where one of its reports
// does; type, status and date are those of the event.

extension Restriction {
  /// The event's column has one of the values.
  static func eventColumn(_ column: String, _ values: [String]) -> Restriction {
    let list = ValueList(values)
    let condition = column + list.condition
    return Restriction(
      driving: condition, checking: "+" + condition,
      probe: "SELECT 1 FROM event WHERE \(condition)", values: list.values,
      isByDate: values.count == 1)
  }

  /// One of the places of the event's reports is one of these or lies in it, or the place that
  /// somebody has set by hand does.
  static func eventPlaces(_ places: [String]) -> Restriction {
    let list = ValueList(places)
    let events =
      """
      SELECT report_event.event FROM place_within
        CROSS JOIN report_place ON report_place.place = place_within.place
        CROSS JOIN report_event ON report_event.report = report_place.report
      WHERE place_within.container\(list.condition)
      UNION ALL
      SELECT corrected.number FROM place_within
        CROSS JOIN event AS corrected
          ON corrected.place = place_within.place AND corrected.is_corrected = 1
      WHERE place_within.container\(list.condition)
      """
    return Restriction(
      driving: "event.number IN (\(events))",
      checking: """
        (EXISTS (SELECT 1 FROM report_event
            CROSS JOIN report_place ON report_place.report = report_event.report
            CROSS JOIN place_within ON place_within.place = report_place.place
              AND place_within.container\(list.condition)
          WHERE report_event.event = event.number)
        OR (event.is_corrected = 1 AND EXISTS (SELECT 1 FROM place_within
          WHERE place_within.place = event.place AND place_within.container\(list.condition))))
        """,
      probe: events, values: list.values + list.values)
  }

  /// One of the places of the event's reports is one of these sites.
  static func eventSites(_ sites: [String]) -> Restriction {
    ofReports(.sites(sites))
  }

  /// One of the actors of the event's reports is one of these and has one of the roles; an empty
  /// list lets all through.
  static func eventActors(_ actors: [String], roles: [String]) -> Restriction {
    let reports = Restriction.actors(actors, roles: roles)
    let events =
      """
      SELECT report_event.event FROM (\(reports.probe)) AS named
        CROSS JOIN report_event ON report_event.report = named.report
      """
    return Restriction(
      driving: "event.number IN (\(events))",
      checking: """
        EXISTS (SELECT 1 FROM report_event
          CROSS JOIN report ON report.number = report_event.report
          WHERE report_event.event = event.number AND \(reports.checking))
        """,
      probe: reports.probe, values: reports.values)
  }

  /// An article that tells of the event is by one of the sources.
  static func eventSources(_ sources: [String]) -> Restriction {
    ofReports(.sources(sources))
  }

  /// One of the event's reports satisfies a condition on reports.
  private static func ofReports(_ reports: Restriction) -> Restriction {
    return Restriction(
      driving: """
        event.number IN (SELECT report_event.event FROM report
          CROSS JOIN report_event ON report_event.report = report.number
          WHERE \(reports.driving))
        """,
      checking: """
        EXISTS (SELECT 1 FROM report_event
          CROSS JOIN report ON report.number = report_event.report
          WHERE report_event.event = event.number AND \(reports.checking))
        """,
      probe: reports.probe, values: reports.values)
  }

  /// The event's date may lie on or after the day.
  static func eventSince(_ day: String) -> Restriction {
    eventDays("coalesce(event.date_latest, '9999-12-31') >= ?", day)
  }

  /// The event's date may lie on or before the day.
  static func eventUntil(_ day: String) -> Restriction {
    eventDays("coalesce(event.date_earliest, '0000-01-01') <= ?", day)
  }

  private static func eventDays(_ condition: String, _ day: String) -> Restriction {
    let driving = "event.date IS NOT NULL AND \(condition)"
    return Restriction(
      driving: driving, checking: "event.date IS NOT NULL AND +\(condition)",
      probe: "SELECT 1 FROM event WHERE \(driving)", values: [day])
  }
}
