internal import LanguagePacks
internal import PackFiles

/// Faults of the classes table: parents that are unknown or come later, and more classes than a
/// set holds.
func classProblems(in table: PackTable) -> [PackProblem] {
  var problems: [PackProblem] = []
  var seen: Set<String> = []
  let all = ValidNames(table.values("id"), origin: "the ids of \(table.path)")
  for (index, row) in table.rows.enumerated() {
    let parent = table.text(row, "parent")
    if !parent.isEmpty, !seen.contains(parent) {
      let message =
        all.fault(parent, as: "class")
        ?? "the parent “\(parent)” comes later; parents stand before their children"
      problems.append(table.problem(row, message))
    }
    if index == ClassSet.capacity {
      problems.append(
        table.problem(row, "class \(index + 1): a pack has \(ClassSet.capacity) classes at most"))
    }
    seen.insert(table.text(row, "id"))
  }
  return problems
}

extension ClassSet {
  /// How many classes a set can tell apart.
  static let capacity = 128
}
