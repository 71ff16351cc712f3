internal import EventLinking

/// Something that a person should look at.
package struct Doubt: Hashable, Sendable {
  package enum Kind: String, Sendable {
    /// Two reports that may be one event.
    case link
    /// A report of which the frame is not sure.
    case report
  }

  package var kind: Kind
  /// The score of the link, or the report's confidence.
  package var score: Double
  /// Ids of the report and of its event.
  package var report: String
  package var event: String
  /// Ids of the other report and of its event; nil for a report of low confidence.
  package var other: String?
  package var otherEvent: String?
}

extension KnowledgeStore {
  /// Pairs of reports that may be one event and are not, those for which most speaks first.
  ///
  /// Among them are links that would have brought two contradicting reports into one event. What
  /// somebody has parted is not doubtful any more.
  package func doubtfulLinks(limit: Int?) throws(StoreError) -> [Doubt] {
    try connection.rows(
      """
      SELECT pair.score, report.id, event.id, other.id, other_event.id
      FROM report_pair AS pair
        JOIN report_event AS a ON a.report = pair.report
        JOIN report_event AS b ON b.report = pair.other
        JOIN event ON event.number = a.event
        JOIN event AS other_event ON other_event.number = b.event
        JOIN report ON report.number = pair.report
        JOIN report AS other ON other.number = pair.other
      WHERE a.event <> b.event AND report.id < other.id
        AND NOT EXISTS (
          SELECT 1 FROM decision_report AS part
            JOIN decision_report AS rest
              ON rest.decision = part.decision AND rest.side <> part.side
            JOIN decision ON decision.number = part.decision
          WHERE part.report_key = a.report_key AND rest.report_key = b.report_key
            AND decision.action = 'split' AND \(DecisionRecords.isInForce))
      ORDER BY pair.score DESC, report.id, other.id LIMIT ?
      """, limit ?? -1
    ) { row in
      Doubt(
        kind: .link, score: row.double(0), report: row.text(1), event: row.text(2),
        other: row.text(3), otherEvent: row.text(4))
    }
  }

  /// Reports below a confidence that no one has rejected, the least sure first.
  package func doubtfulReports(below confidence: Double, limit: Int?) throws(StoreError) -> [Doubt]
  {
    try connection.rows(
      """
      SELECT report.confidence, report.id, event.id
      FROM report JOIN report_event ON report_event.report = report.number
        JOIN event ON event.number = report_event.event
      WHERE report.confidence < ? ORDER BY report.confidence, report.id LIMIT ?
      """, confidence, limit ?? -1
    ) { row in
      Doubt(
        kind: .report, score: row.double(0), report: row.text(1), event: row.text(2), other: nil,
        otherEvent: nil)
    }
  }
}
