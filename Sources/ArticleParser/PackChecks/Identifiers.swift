internal import PackFiles

/// What is wrong with an id; nil where it is made of the letters that ids are made of.
func identifierFault(_ id: String) -> String? {
  let isSound = id.unicodeScalars.allSatisfy {
    ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "." || $0 == "-"
  }
  return isSound ? nil : "id “\(id)” may hold only a–z, 0–9, full stops and hyphens"
}

/// What is wrong with a country's code; nil where it is three capital letters.
func countryCodeFault(_ code: String) -> String? {
  let isSound =
    code.unicodeScalars.count == 3 && code.unicodeScalars.allSatisfy { ("A"..."Z").contains($0) }
  return isSound ? nil : "code “\(code)” is no ISO 3166 alpha-3 code (three letters A–Z)"
}

/// Faults of ids, and ids that two rows share: within a table, and among all words of the lexicon,
/// which frames name without saying the table.
func identifierProblems(in tables: [PackTable]) -> [PackProblem] {
  var problems: [PackProblem] = []
  var places: [String: (file: String, line: Int)] = [:]
  for table in tables {
    guard let column = table.layout.identifier else { continue }
    let isWord = isWordTable(table)
    for row in table.rows {
      let id = table.text(row, column)
      guard !id.isEmpty else { continue }
      let fault = column == "code" ? countryCodeFault(id) : identifierFault(id)
      if let fault { problems.append(table.problem(row, fault)) }
      let key = (isWord ? "lexicon" : table.path) + "\t" + id
      if let known = places[key] {
        problems.append(
          table.problem(row, "\(column) “\(id)” is that of \(known.file):\(known.line) already"))
      } else {
        places[key] = (table.path, row.line)
      }
    }
  }
  return problems
}

/// Ids of a pack that the built-in tables have already: a row adds an entry and never replaces one.
func builtInIdentifierProblems(in pack: PackUnderCheck) -> [PackProblem] {
  var words: [String: String] = [:]
  for layout in PackLayout.lexicon {
    guard let table = pack.builtIn(layout.path), isWordTable(table) else { continue }
    for id in table.values("id") { words[id] = layout.path }
  }
  return pack.tables.flatMap { table -> [PackProblem] in
    guard let column = table.layout.identifier, let builtIn = pack.builtIn(table.path) else {
      return []
    }
    let own = isWordTable(table) ? [] : Set(builtIn.values(column))
    return table.rows.compactMap { row in
      let id = table.text(row, column)
      guard let file = isWordTable(table) ? words[id] : own.contains(id) ? table.path : nil else {
        return nil
      }
      return table.problem(
        row,
        "\(column) “\(id)” is that of a row of the built-in \(file) already; give the row another "
          + "one, or leave it out")
    }
  }
}

/// Whether the table's rows are words that frames may name.
private func isWordTable(_ table: PackTable) -> Bool {
  PackLayout.lexicon.contains { $0.path == table.path } && !table.path.hasSuffix("/classes.tsv")
}
