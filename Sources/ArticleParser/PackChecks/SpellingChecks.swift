internal import PackFiles
internal import TextAnalysis

/// Rows of places or actors that share a name, folded: of one kind and, of places, one country.
///
/// Such rows are one thing written twice, or two things that no text can tell apart. The names of the
/// table that this one is laid over count too.
func sharedNameProblems(in table: PackTable, over builtIn: PackTable?) -> [PackProblem] {
  var owners: [String: (id: String, place: String)] = [:]
  if let builtIn {
    for row in builtIn.rows {
      for (key, _) in nameKeys(of: row, in: builtIn) {
        owners[key] = (builtIn.text(row, "id"), "built-in")
      }
    }
  }
  var problems: [PackProblem] = []
  for row in table.rows {
    for (key, name) in nameKeys(of: row, in: table) {
      if let owner = owners[key] {
        let shared = table.path == "world/places.tsv" ? "kind and country" : "kind"
        problems.append(
          table.problem(
            row,
            "“\(name)” is a name of “\(owner.id)” (\(owner.place)) already, which is of the same "
              + "\(shared); merge the rows or tell the names apart"))
      } else {
        owners[key] = (table.text(row, "id"), "line \(row.line)")
      }
    }
  }
  return problems
}

/// Each name of a row once, with the key that it shares with the same name of its kind.
private func nameKeys(
  of row: Table.Row, in table: PackTable
) -> [(key: String, name: String)] {
  let country = table.path == "world/places.tsv" ? table.text(row, "country") : ""
  let kind = table.text(row, "kind") + "\t" + country
  let names = [table.text(row, "name"), table.text(row, "nameArabic")] + table.list(row, "aliases")
  var own: Set<String> = []
  return names.compactMap { name in
    let key = kind + "\t" + foldedForSearch(name)
    return !name.isEmpty && own.insert(key).inserted ? (key, name) : nil
  }
}
