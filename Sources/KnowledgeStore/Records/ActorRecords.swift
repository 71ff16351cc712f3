internal import EventModel

/// The tables `actor` and `actor_part_of`.
final class ActorRecords {
  private let connection: Connection
  /// Ids whose entry this connection has already brought up to date.
  private var stored: Set<String> = []

  init(_ connection: Connection) { self.connection = connection }

  /// Forgets what is stored, after a rollback.
  func forget() { stored.removeAll() }

  /// Stores the actor of a report and all that it is part of.
  ///
  /// An actor that the catalogue lacks is stored as the report has it; where several articles name
  /// it, the first one's words stay.
  func store(
    _ reported: ReportedActor, catalogue: (String) -> Actor?, fold: (String) -> String
  ) throws(StoreError) {
    guard !stored.contains(reported.id) else { return }
    let new = Actor(
      id: reported.id, name: reported.name, nameArabic: reported.nameArabic, kind: reported.kind,
      country: reported.country, sector: reported.sector, isNew: true)
    try store(catalogue(reported.id) ?? new, catalogue: catalogue, fold: fold)
  }

  /// Stores the actor who says something; one that the catalogue lacks by the words that name it.
  func store(
    _ attribution: Attribution, catalogue: (String) -> Actor?, fold: (String) -> String
  ) throws(StoreError) {
    guard let id = attribution.actor, !stored.contains(id) else { return }
    let new = Actor(
      id: id, name: attribution.text, nameArabic: nil, kind: .unnamed, country: nil, sector: nil,
      isNew: true)
    try store(catalogue(id) ?? new, catalogue: catalogue, fold: fold)
  }

  private func store(
    _ actor: Actor, catalogue: (String) -> Actor?, fold: (String) -> String
  ) throws(StoreError) {
    guard stored.insert(actor.id).inserted else { return }
    try connection.run(
      """
      INSERT INTO actor (id, name, name_arabic, name_folded, kind, country, sector, is_new)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, name_arabic = excluded.name_arabic,
        name_folded = excluded.name_folded, kind = excluded.kind, country = excluded.country,
        sector = excluded.sector, is_new = excluded.is_new
      WHERE excluded.is_new = 0
      """,
      actor.id, actor.name, actor.nameArabic, fold(actor.nameArabic ?? actor.name),
      actor.kind.rawValue, actor.country, actor.sector, actor.isNew)
    guard !actor.isNew else { return }
    try connection.run("DELETE FROM actor_part_of WHERE actor = ?", actor.id)
    for (position, id) in actor.partOf.enumerated() {
      // A whole that the catalogue lacks is a fault of the catalogue, which its own check reports.
      guard let whole = catalogue(id) else { continue }
      try store(whole, catalogue: catalogue, fold: fold)
      try connection.run(
        "INSERT INTO actor_part_of (actor, position, whole) VALUES (?, ?, ?)",
        actor.id, position, id)
    }
  }

  /// Ids of the new actors that an article's reports name.
  func newActors(ofArticle article: Int) throws(StoreError) -> [String] {
    try connection.rows(
      """
      SELECT actor.id FROM report JOIN report_actor ON report_actor.report = report.number
        JOIN actor ON actor.id = report_actor.actor
      WHERE report.article = ?1 AND actor.is_new = 1
      UNION
      SELECT actor.id FROM report JOIN actor ON actor.id = report.attribution_actor
      WHERE report.article = ?1 AND actor.is_new = 1
      """, article
    ) { row in row.text(0) }
  }

  /// Deletes those of these new actors that no report names any more.
  func removeUnused(_ ids: [String]) throws(StoreError) {
    for id in ids {
      try connection.run(
        """
        DELETE FROM actor WHERE id = ? AND is_new = 1
          AND NOT EXISTS (SELECT 1 FROM report_actor WHERE report_actor.actor = actor.id)
          AND NOT EXISTS (SELECT 1 FROM report WHERE report.attribution_actor = actor.id)
        """, id)
      stored.remove(id)
    }
  }
}
