internal import PackFiles

/// Faults of the table of effects: unknown words and effects, and words with two effects.
func effectProblems(in table: PackTable, _ vocabulary: PackVocabulary) -> [PackProblem] {
  let effects = ValidNames(Effect.allCases.map(\.rawValue))
  var problems: [PackProblem] = []
  var lines: [String: Int] = [:]
  for row in table.rows {
    if let fault = effects.fault(table.text(row, "effect"), as: "effect") {
      problems.append(table.problem(row, fault))
    }
    for word in table.list(row, "id") {
      if let fault = vocabulary.lexemes.fault(word, as: "lexeme") {
        problems.append(table.problem(row, fault))
      } else if let line = lines[word] {
        problems.append(table.problem(row, "“\(word)” has an effect in line \(line) already"))
      }
      lines[word] = row.line
    }
  }
  return problems
}
