internal import EventLinking
internal import EventModel

/// The tables `decision` and `decision_report`, for linking.
final class DecisionRecords {
  private let connection: Connection
  /// Whether there is any decision; nil where it was not looked up.
  private var isLedgerUsed: Bool?

  init(_ connection: Connection) { self.connection = connection }

  /// Forgets what was read, after a rollback or a new decision.
  func forget() { isLedgerUsed = nil }

  /// Lets through decisions that no other one undoes. What undoes cannot be undone itself.
  static let isInForce =
    """
    decision.number NOT IN (SELECT undoes FROM decision WHERE undoes IS NOT NULL)
    """

  private var isEmpty: Bool {
    get throws(StoreError) {
      if let isLedgerUsed { return !isLedgerUsed }
      let isUsed = try connection.number("SELECT EXISTS (SELECT 1 FROM decision)") == 1
      isLedgerUsed = isUsed
      return !isUsed
    }
  }

  /// What people have decided on links of these reports.
  func constraints(on keys: [ReportKey]) throws(StoreError) -> LinkingConstraints {
    var result = LinkingConstraints()
    guard try !isEmpty else { return result }
    for (number, action) in try decisions(on: keys, actions: ["merge", "split", "reject"]) {
      let sides = try currentReports(ofDecision: number)
      switch action {
      case "merge": result.together.append(sides[0])
      case "split": result.apart.append(Separation(part: sides[0], rest: sides[1]))
      default: result.rejected.formUnion(sides[0])
      }
    }
    return result
  }

  /// What people have set by hand in the event of these reports, oldest first; of one field only the
  /// last one.
  func corrections(on keys: [ReportKey]) throws(StoreError) -> [Correction] {
    guard try !isEmpty else { return [] }
    var result: [Correction] = []
    for (number, _) in try decisions(on: keys, actions: ["edit"]) {
      let found = try connection.first(
        "SELECT field, value, reason FROM decision WHERE number = ?", number
      ) { row in
        Correction(field: row.text(0), value: row.text(1), reason: row.text(2), decision: number)
      }
      guard let found else { continue }
      result.removeAll { $0.field == found.field }
      result.append(found)
    }
    return result
  }

  /// The decisions in force that are about one of these reports, oldest first.
  private func decisions(
    on keys: [ReportKey], actions: [String]
  ) throws(StoreError) -> [(number: Int, action: String)] {
    try connection.rows(
      """
      WITH RECURSIVE known (report_key) AS (
        SELECT value FROM json_each(?)
        UNION SELECT event_alias.report_key
        FROM known CROSS JOIN event_alias ON event_alias.successor = known.report_key
        WHERE event_alias.is_same = 1)
      SELECT DISTINCT decision.number, decision.action
      FROM known
        CROSS JOIN decision_report ON decision_report.report_key = known.report_key
        CROSS JOIN decision ON decision.number = decision_report.decision
      WHERE decision.action IN (SELECT value FROM json_each(?)) AND \(Self.isInForce)
      ORDER BY decision.number
      """,
      jsonList(keys.map(\.value)), jsonList(actions)
    ) { row in (row.int(0), row.text(1)) }
  }

  /// The reports of a decision as they are called now: those it is about, and those that stay behind.
  func currentReports(ofDecision number: Int) throws(StoreError) -> [[ReportKey]] {
    var sides = try reports(ofDecision: number)
    for side in sides.indices {
      for index in sides[side].indices {
        sides[side][index] = try current(sides[side][index])
      }
    }
    return sides
  }

  /// The key of the report that is the same in the latest text.
  private func current(_ key: ReportKey) throws(StoreError) -> ReportKey {
    var key = key.value
    for _ in 0..<100 {
      let next = try connection.first(
        """
        SELECT successor FROM event_alias WHERE report_key = ?1 AND is_same = 1
          AND NOT EXISTS (SELECT 1 FROM report_event WHERE report_key = ?1)
        """, key
      ) { row in row.int(0) }
      guard let next else { break }
      key = next
    }
    return ReportKey(value: key)
  }

  /// The reports of a decision: those it is about, and those that stay behind.
  func reports(ofDecision number: Int) throws(StoreError) -> [[ReportKey]] {
    var sides: [[ReportKey]] = [[], []]
    let rows = try connection.rows(
      """
      SELECT side, report_key FROM decision_report WHERE decision = ? ORDER BY side, report_key
      """, number
    ) { row in (side: row.int(0), key: row.int(1)) }
    for row in rows { sides[min(1, row.side)].append(ReportKey(value: row.key)) }
    return sides
  }
}
