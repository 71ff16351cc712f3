internal import LanguagePacks
internal import PackFiles

/// Faults of the classes table: parents that are unknown or come later, and more classes than a
/// set holds, those of the pack below it included.
func classProblems(in table: PackTable, over builtIn: PackTable?) -> [PackProblem] {
  var problems: [PackProblem] = []
  let given = builtIn?.values("id") ?? []
  var seen = Set(given)
  let all = ValidNames(given + table.values("id"), origin: "the ids of \(table.path)")
  for (index, row) in table.rows.enumerated() {
    let parent = table.text(row, "parent")
    if !parent.isEmpty, !seen.contains(parent) {
      let message =
        all.fault(parent, as: "class")
        ?? "the parent “\(parent)” comes later; parents stand before their children"
      problems.append(table.problem(row, message))
    }
    if given.count + index == ClassSet.capacity {
      problems.append(table.problem(row, surplus(given.count, own: index + 1)))
    }
    seen.insert(table.text(row, "id"))
  }
  return problems
}

private func surplus(_ given: Int, own: Int) -> String {
  let most = "\(ClassSet.capacity) classes at most"
  return given == 0
    ? "class \(own): a pack has \(most)"
    : "class \(own): with the \(given) built-in ones a pack has \(most)"
}
