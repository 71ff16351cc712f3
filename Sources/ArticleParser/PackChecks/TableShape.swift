internal import PackFiles

/// Faults of a table's header and of the number of fields in its rows.
///
/// A table of a pack that stands by itself (`isWhole`) must have all columns, any other only those
/// that no row leaves empty.
func shapeProblems(in table: PackTable, isWhole: Bool) -> [PackProblem] {
  let expected = table.layout.columns
  func problem(_ message: String) -> PackProblem {
    PackProblem(file: table.path, line: nil, message: message)
  }
  guard !table.header.isEmpty else {
    return [
      problem("no header; the first line names the columns: \(expected.joined(separator: ", "))")
    ]
  }
  var problems: [PackProblem] = []
  let valid = ValidNames(expected)
  var seen: Set<String> = []
  for column in table.header {
    if !seen.insert(column).inserted {
      problems.append(problem("column “\(column)” stands twice in the header"))
    } else if let fault = valid.fault(column, as: "column") {
      problems.append(problem(fault))
    }
  }
  let needed = isWhole ? expected : table.layout.required
  for column in needed where !table.header.contains(column) {
    problems.append(
      problem(
        "column “\(column)” is missing; the columns are \(expected.joined(separator: ", "))"))
  }
  for row in table.allRows where row.count != table.header.count {
    problems.append(
      table.problem(
        row,
        "the row has \(row.count) fields, the header \(table.header.count)"
          + " (\(table.header.joined(separator: ", "))), parted by one TAB each"))
  }
  return problems
}

/// Required fields that are empty.
func emptyFieldProblems(in table: PackTable) -> [PackProblem] {
  let columns = table.layout.required.filter(table.header.contains)
  return table.rows.flatMap { row in
    columns.filter { table.text(row, $0).isEmpty }
      .map { table.problem(row, "“\($0)” is empty; every row needs it") }
  }
}
