internal import PackFiles

/// Faults of the letters and spaces of a table, field by field.
func textProblems(in table: PackTable) -> [PackProblem] {
  var problems: [PackProblem] = []
  for row in table.rows {
    for (index, column) in table.header.enumerated() {
      let text = table.text(row, at: index)
      let faults = textFaults(
        in: text, isList: table.layout.lists.contains(column),
        mayEndInTatweel: column == "surface" || column == "text")
      problems += faults.map { table.problem(row, "\(column): \($0)") }
    }
  }
  return problems
}
