internal import PackFiles

/// Places whose parents lead back to them, or through more containers than the parser follows.
///
/// Those of the table that this one is laid over may be parents too.
func containmentProblems(in places: PackTable, over builtIn: PackTable?) -> [PackProblem] {
  let parents = Dictionary(
    [places, builtIn].compactMap(\.self).flatMap { table in
      table.rows.map { (table.text($0, "id"), table.text($0, "parent")) }
    }, uniquingKeysWith: { first, _ in first })
  return places.rows.compactMap { row in
    let id = places.text(row, "id")
    var at = parents[id] ?? ""
    var steps = 0
    while let next = parents[at], at != id, steps < containmentLimit {
      at = next
      steps += 1
    }
    if at == id, steps > 0 {
      return places.problem(row, "the parents of “\(id)” lead back to it")
    }
    guard steps == containmentLimit else { return nil }
    return places.problem(row, "“\(id)” lies in more than \(containmentLimit) places")
  }
}

/// How many containers `WorldKnowledge.place(_:liesIn:)` goes through.
private let containmentLimit = 8
