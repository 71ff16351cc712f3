package import EventLinking
package import EventModel

/// Why two reports are one event, or two.
package struct LinkExplanation: Hashable, Sendable {
  /// Ids of the reports; the first is of the event in question.
  package var report: String
  package var other: String
  /// Id of the other report's event; nil where it has none.
  package var event: String?
  package var decision: LinkDecision
}

extension KnowledgeStore {
  /// Why the reports of an event are one: for each but the first, the strongest link to one of the
  /// others.
  package func links(ofEvent id: String) throws(StoreError) -> [LinkExplanation] {
    guard let number = try eventNumber(id: id) else { return [] }
    let members = try reportNumbers(ofEvent: number)
    var result: [LinkExplanation] = []
    for member in members.dropFirst() {
      var best: LinkExplanation?
      for other in members where other != member {
        guard let explanation = try explain(member, other) else { continue }
        if best.map({ explanation.decision.score > $0.decision.score }) ?? true {
          best = explanation
        }
      }
      if let best { result.append(best) }
    }
    return result
  }

  /// Reports of other events that are filed where this one's are, and why they are not of it: those
  /// for which most speaks first.
  package func refusals(ofEvent id: String, limit: Int) throws(StoreError) -> [LinkExplanation] {
    guard let number = try eventNumber(id: id) else { return [] }
    let members = try reportNumbers(ofEvent: number)
    var nearby: [Int: LinkExplanation] = [:]
    for member in members {
      guard let report = try links.linkableReport(member) else { continue }
      let candidates = Set(try links.reports(meeting: BlockKeys(report)))
      for other in candidates.subtracting(members).sorted() {
        guard let explanation = try explain(member, other) else { continue }
        if nearby[other].map({ explanation.decision.score > $0.decision.score }) ?? true {
          nearby[other] = explanation
        }
      }
    }
    let ordered = nearby.values.sorted {
      ($1.decision.score, $0.other) < ($0.decision.score, $1.other)
    }
    return Array(ordered.prefix(max(0, limit)))
  }

  func explain(_ number: Int, _ other: Int) throws(StoreError) -> LinkExplanation? {
    guard let left = try links.linkableReport(number), let right = try links.linkableReport(other)
    else { return nil }
    let areCopies = try links.areCopies(left.article, right.article)
    let event = try links.event(of: other)
    return LinkExplanation(
      report: try reportID(number), other: try reportID(other),
      event: try connection.first("SELECT id FROM event WHERE number = ?", event) { row in
        row.text(0)
      },
      decision: PairComparison.decide(left, right, areCopies: areCopies, explains: true))
  }

  func reportID(_ number: Int) throws(StoreError) -> String {
    try connection.first("SELECT id FROM report WHERE number = ?", number) { row in row.text(0) }
      ?? ""
  }

  /// The article that an article copies, by the ids that came with them; nil where it copies none.
  package func original(ofReport id: String) throws(StoreError) -> (id: String, source: String?)? {
    try connection.first(
      """
      SELECT original.external_id, original.source
      FROM report JOIN article_original ON article_original.article = report.article
        JOIN article AS original ON original.id = article_original.original
      WHERE report.id = ?
      """, id
    ) { row in (row.text(0), row.optionalText(1)) }
  }

  /// What the revisions of a report's article have changed, oldest first: the day of each earlier
  /// version with what the next one says otherwise.
  package func revisions(
    ofReport id: String
  ) throws(StoreError) -> [(published: CalendarDate?, changes: [VersionChange])] {
    let article = try connection.first("SELECT article FROM report WHERE id = ?", id) { row in
      row.int(0)
    }
    guard let article else { return [] }
    let earlier = try versions.versions(of: article)
    guard !earlier.isEmpty else { return [] }
    let states = earlier.map(\.reports) + [try snapshots(ofArticle: article)]
    return zip(earlier, zip(states, states.dropFirst())).map { version, pair in
      (version.published, changes(from: pair.0, to: pair.1))
    }
  }
}
