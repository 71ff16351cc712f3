internal import PackFiles

/// Faults of families: unknown types and conditions, and rules that none before lets through.
func familyProblems(in table: PackTable, _ vocabulary: PackVocabulary) -> [PackProblem] {
  var problems: [PackProblem] = []
  var closed: [String: Int] = [:]
  for row in table.rows {
    let family = table.text(row, "family")
    let condition = table.text(row, "condition")
    var faults: [String] = []
    if let fault = identifierFault(family) { faults.append(fault) }
    if let fault = vocabulary.eventTypes.fault(table.text(row, "type"), as: "event type") {
      faults.append(fault)
    }
    if let line = closed[family] {
      faults.append("no text gets here: line \(line) takes the rest of the family “\(family)”")
    }
    if condition.isEmpty {
      closed[family] = row.line
    } else {
      faults += condition.split(separator: " ").flatMap {
        conditionFaults(String($0), vocabulary)
      }
    }
    problems += faults.map { table.problem(row, $0) }
  }
  return problems
}
