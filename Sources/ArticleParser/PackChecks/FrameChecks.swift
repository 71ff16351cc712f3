internal import PackFiles

/// Faults of frames: names that nothing has, and columns that the parser would pass over.
func frameProblems(in table: PackTable, _ vocabulary: PackVocabulary) -> [PackProblem] {
  var problems: [PackProblem] = []
  for row in table.rows {
    var faults: [String] = []
    let type = table.text(row, "type")
    if type.hasPrefix("@") {
      let family = String(type.dropFirst())
      faults += [vocabulary.families.fault(family, as: "family")].compactMap(\.self)
    } else if !type.isEmpty {
      faults += [vocabulary.eventTypes.fault(type, as: "event type")].compactMap(\.self)
    }
    for column in ["trigger", "governor"] {
      faults += table.list(row, column).compactMap {
        vocabulary.lexemes.fault($0, as: "lexeme")
      }.map { "\(column): \($0)" }
    }
    for column in ["subject", "object"] {
      faults += roleFaults(table.text(row, column)).map { "\(column): \($0)" }
    }
    for slot in table.list(row, "prepositions", separator: " ") {
      faults += prepositionFaults(slot, vocabulary)
    }
    for column in ["needs", "vetoes"] {
      for entry in table.list(row, column, separator: " ") {
        let conditions = entry.split(separator: Condition.joint, omittingEmptySubsequences: false)
        if column == "needs", conditions.count > 1 {
          faults.append("needs: “\(entry)” joins what all must hold anyway; part them by spaces")
        }
        for condition in conditions {
          faults += conditionFaults(String(condition), vocabulary).map { "\(column): \($0)" }
        }
      }
    }
    let options = ValidNames(Frame.Options.names.keys)
    faults += table.list(row, "options", separator: " ").compactMap {
      options.fault($0, as: "option")
    }
    faults += confidenceFaults(table.text(row, "confidence"))
    problems += faults.map { table.problem(row, $0) }
  }
  return problems
}

/// Faults of `role/role`.
private func roleFaults(_ text: String) -> [String] {
  let roles = ValidNames(SlotRole.allCases.map(\.rawValue))
  return text.split(separator: "/").compactMap { roles.fault(String($0), as: "role") }
}

/// Faults of `function=role/role`.
private func prepositionFaults(_ text: String, _ vocabulary: PackVocabulary) -> [String] {
  let sides = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
  guard sides.count == 2, !sides[1].isEmpty else {
    return ["prepositions: “\(text)” has not the form function=role/role"]
  }
  let fault = vocabulary.prepositions.fault(sides[0], as: "function of a preposition")
  return ([fault].compactMap(\.self) + roleFaults(sides[1])).map { "prepositions: \($0)" }
}

private func confidenceFaults(_ text: String) -> [String] {
  guard !text.isEmpty else { return [] }
  guard let value = Double(text), (0...1).contains(value) else {
    return ["confidence “\(text)” is no number from 0 to 1"]
  }
  return []
}
