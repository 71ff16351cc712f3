package import PackFiles

/// Ids that a pack shares with packs that are laid over the built-in ones before it.
///
/// - Parameters:
///   - directory: The folder of the pack.
///   - earlier: Those of the packs before it.
/// - Returns: A problem for each row of such an id.
package func clashes(of directory: String, with earlier: [String]) -> [PackProblem] {
  var owners: [String: String] = [:]
  for folder in earlier {
    for table in PackUnderCheck(.directory(folder), over: nil).tables {
      guard let column = table.layout.identifier else { continue }
      for id in table.values(column) { owners["\(table.path)\t\(id)"] = folder }
    }
  }
  return PackUnderCheck(.directory(directory), over: nil).tables.flatMap { table -> [PackProblem] in
    guard let column = table.layout.identifier else { return [] }
    return table.rows.compactMap { row in
      let id = table.text(row, column)
      return owners["\(table.path)\t\(id)"].map {
        table.problem(row, "\(column) “\(id)” is that of a row of the pack “\($0)” already")
      }
    }
  }
}
