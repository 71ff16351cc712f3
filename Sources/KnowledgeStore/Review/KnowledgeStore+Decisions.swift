package import EventLinking
package import EventModel

extension KnowledgeStore {
  /// All decisions, oldest first.
  package func decisions() throws(StoreError) -> [Decision] {
    try connection.rows(
      """
      SELECT number, made, action, subject, field, value, undoes, reason FROM decision
      ORDER BY number
      """
    ) { row throws(StoreError) in
      let sides = try links.decisions.reports(ofDecision: row.int(0))
      return Decision(
        number: row.int(0), made: row.text(1), action: try row.value(2, as: Decision.Action.self),
        subject: row.text(3), field: row.optionalText(4), value: row.optionalText(5),
        undoes: row.optionalInt(6), reason: row.text(7), reports: sides[0], rest: sides[1])
    }
  }

  /// Numbers of the decisions that another one undoes.
  package func undoneDecisions() throws(StoreError) -> Set<Int> {
    Set(
      try connection.rows("SELECT undoes FROM decision WHERE undoes IS NOT NULL") { row in
        row.int(0)
      })
  }

  /// Adds a decision to the ledger and works out anew the events that it is about.
  ///
  /// - Parameters:
  ///   - decision: Its number is not looked at.
  ///   - place: An entry of the gazetteer, for a corrected place that no report names.
  ///   - fold: Takes spelling variants together, for names of places.
  /// - Returns: The decision's number.
  /// - Throws: ``StoreError``; nothing is kept then.
  @discardableResult
  package func add(
    _ decision: Decision, place: (String) -> Place?, fold: (String) -> String
  ) throws(StoreError) -> Int {
    try change { () throws(StoreError) in
      if decision.field == "place", let id = decision.value, let known = place(id) {
        let reported = ReportedPlace(
          role: .at, id: known.id, name: known.name, nameArabic: known.nameArabic,
          kind: known.kind, feature: known.feature, country: known.country,
          latitude: known.latitude, longitude: known.longitude, precision: nil, text: "")
        try places.store(reported, gazetteer: place, fold: fold)
      }
      try connection.run(
        """
        INSERT INTO decision (made, action, subject, field, value, undoes, reason)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        decision.made, decision.action.rawValue, decision.subject, decision.field, decision.value,
        decision.undoes, decision.reason)
      let number = connection.lastRowID
      for (side, keys) in [decision.reports, decision.rest].enumerated() {
        for key in keys {
          try connection.run(
            "INSERT OR IGNORE INTO decision_report (decision, report_key, side) VALUES (?, ?, ?)",
            number, key.value, side)
        }
      }
      links.decisions.forget()
      pendingLinks.disturbed += try links.numbers(of: decision.reports + decision.rest)
      return number
    }
  }

  /// Adds decisions of another ledger, in their order. Those that are there already are left out.
  ///
  /// - Returns: How many were added.
  package func add(
    ledger: [Decision], place: (String) -> Place?, fold: (String) -> String
  ) throws(StoreError) -> Int {
    try change { () throws(StoreError) in
      var known: [Decision: Int] = [:]
      for decision in try decisions() { known[decision.withoutNumbers] = decision.number }
      var numbers: [Int: Int] = [:]
      var added = 0
      for decision in ledger {
        if let number = known[decision.withoutNumbers] {
          numbers[decision.number] = number
          continue
        }
        var own = decision
        if let undoes = decision.undoes {
          guard let number = numbers[undoes] else { continue }
          own.undoes = number
        }
        let number = try add(own, place: place, fold: fold)
        numbers[decision.number] = number
        known[decision.withoutNumbers] = number
        added += 1
      }
      return added
    }
  }

  /// The keys of an event's reports, in their order.
  package func keys(ofEvent id: String) throws(StoreError) -> [ReportKey] {
    guard let number = try eventNumber(id: id) else { return [] }
    var keys: [ReportKey] = []
    for report in try reportNumbers(ofEvent: number) {
      if let report = try links.linkableReport(report) { keys.append(report.key) }
    }
    return keys
  }

  /// The key of a report; nil where there is none of that id.
  package func key(ofReport id: String) throws(StoreError) -> ReportKey? {
    try connection.first(
      """
      SELECT report_key FROM report JOIN report_event ON report_event.report = report.number
      WHERE report.id = ?
      """, id
    ) { row in ReportKey(value: row.int(0)) }
  }
}

extension Decision {
  /// What tells it from others, wherever it stands.
  fileprivate var withoutNumbers: Decision {
    var copy = self
    copy.number = 0
    copy.undoes = undoes.map { _ in 0 }
    copy.reports.sort()
    copy.rest.sort()
    return copy
  }
}
