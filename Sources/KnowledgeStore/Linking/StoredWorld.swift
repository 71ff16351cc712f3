internal import EventLinking
internal import EventModel

/// What contains which place and what is part of what, as the tables have it.
final class StoredWorld {
  private let connection: Connection
  private var containers: [String: [String]] = [:]
  private var wholes: [String: [String]] = [:]

  init(_ connection: Connection) { self.connection = connection }

  /// Forgets what was read: entries may have changed.
  func forget() {
    containers.removeAll()
    wholes.removeAll()
  }

  /// The world for linking one article's reports.
  ///
  /// Everything that the reports name is read beforehand, so that looking it up cannot fail.
  func linkingWorld(for reports: [Report]) throws(StoreError) -> LinkingWorld {
    for report in reports {
      for place in report.places where containers[place.id] == nil {
        containers[place.id] = try chain(above: place.id)
      }
      for actor in report.actors where wholes[actor.id] == nil {
        wholes[actor.id] = try all(above: actor.id)
      }
    }
    let (containers, wholes) = (containers, wholes)
    return LinkingWorld(
      containers: { containers[$0.id] ?? [] }, wholes: { wholes[$0.id] ?? [] })
  }

  private func chain(above place: String) throws(StoreError) -> [String] {
    var result: [String] = []
    var next: String? = place
    while let current = next {
      next =
        try connection.first("SELECT parent FROM place WHERE id = ?", current) { row in
          row.optionalText(0)
        } ?? nil
      if let parent = next, !result.contains(parent), parent != place { result.append(parent) }
      if let parent = next, parent == place { next = nil }
    }
    return result
  }

  private func all(above actor: String) throws(StoreError) -> [String] {
    try connection.rows(
      """
      WITH RECURSIVE above (id) AS (
        SELECT whole FROM actor_part_of WHERE actor = ?
        UNION SELECT whole FROM above JOIN actor_part_of ON actor_part_of.actor = above.id)
      SELECT id FROM above ORDER BY id
      """, actor
    ) { row in row.text(0) }
  }
}
