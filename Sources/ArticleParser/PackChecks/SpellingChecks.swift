internal import PackFiles
internal import TextAnalysis

/// Rows of places or actors that share a name, folded: of one kind and, of places, one country.
///
/// Such rows are one thing written twice, or two things that no text can tell apart.
func sharedNameProblems(in table: PackTable) -> [PackProblem] {
  let isPlaces = table.path == "world/places.tsv"
  var owners: [String: (id: String, line: Int)] = [:]
  var problems: [PackProblem] = []
  for row in table.rows {
    let id = table.text(row, "id")
    let kind = table.text(row, "kind") + "\t" + (isPlaces ? table.text(row, "country") : "")
    let names =
      [table.text(row, "name"), table.text(row, "nameArabic")] + table.list(row, "aliases")
    var own: Set<String> = []
    for name in names where !name.isEmpty {
      let key = kind + "\t" + foldedForSearch(name)
      guard own.insert(key).inserted else { continue }
      if let owner = owners[key] {
        problems.append(
          table.problem(
            row,
            "“\(name)” is a name of “\(owner.id)” (line \(owner.line)) already, which is of the"
              + " same kind\(isPlaces ? " and country" : ""); merge the rows or tell the names apart"
          ))
      } else {
        owners[key] = (id, row.line)
      }
    }
  }
  return problems
}
