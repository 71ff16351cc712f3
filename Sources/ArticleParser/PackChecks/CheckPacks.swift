package import PackFiles

/// Finds what is wrong with packs: their tables, row by row, and the examples of their frames, which
/// are read.
///
/// - Parameter directory: A folder with the layout of the built-in packs (`ar/lexicon/*.tsv`,
///   `ar/frames/*.tsv`, `world/*.tsv`), any of their files. Its rows come behind the built-in ones:
///   they may refer to those, and must not have their ids or names. nil: the packs inside the
///   program.
/// - Returns: Problems by file and line; empty for sound packs.
package func checkPacks(in directory: String?) -> [PackProblem] {
  guard let directory else { return packProblems(in: .embedded, over: nil) }
  return packProblems(in: .directory(directory), over: .embedded)
}

/// What is wrong with the packs of a source, which is laid over those of `base` or stands by itself;
/// see ``checkPacks(in:)``.
func packProblems(in source: PackSource, over base: PackSource?) -> [PackProblem] {
  let pack = PackUnderCheck(source, over: base)
  let problems = fileProblems(of: pack)
  guard !pack.isEmpty else { return problems }
  return (problems + tableProblems(of: pack)).sorted {
    ($0.file, $0.line ?? 0, $0.message) < ($1.file, $1.line ?? 0, $1.message)
  }
}

/// Tables that no pack has, and built-in ones that are missing.
private func fileProblems(of pack: PackUnderCheck) -> [PackProblem] {
  let valid = ValidNames(PackLayout.paths)
  var problems = pack.source.tableFiles().compactMap { file in
    valid.fault(file, as: "table").map { PackProblem(file: file, line: nil, message: $0) }
  }
  if pack.isWhole {
    problems += PackLayout.paths.filter { pack.own($0) == nil }.map {
      PackProblem(file: $0, line: nil, message: "the table is not in the program")
    }
  } else if pack.isEmpty {
    problems.append(
      PackProblem(
        file: pack.name, line: nil,
        message: "no table of a pack; expected any of \(PackLayout.paths.joined(separator: ", "))"))
  }
  return problems
}

private func tableProblems(of pack: PackUnderCheck) -> [PackProblem] {
  let shapes = pack.tables.flatMap { shapeProblems(in: $0, isWhole: pack.isWhole) }
  let language = pack.tables.filter { !$0.path.hasPrefix("world/") }
  let world = pack.tables.filter { $0.path.hasPrefix("world/") }
  var problems = shapes + identifierProblems(in: pack.tables)
  problems += builtInIdentifierProblems(in: pack)
  problems += pack.tables.flatMap { emptyFieldProblems(in: $0) + textProblems(in: $0) }
  problems += languageProblems(in: language, of: pack) + worldProblems(in: world, of: pack)
  // Columns that cannot be told apart would make every example fail, or worse.
  if shapes.isEmpty, pack.own("ar/frames/examples.tsv") != nil {
    problems += failingExamples(of: pack)
  }
  return problems
}

private func languageProblems(in tables: [PackTable], of pack: PackUnderCheck) -> [PackProblem] {
  guard !tables.isEmpty else { return [] }
  let vocabulary = PackVocabulary(pack)
  return tables.flatMap { table -> [PackProblem] in
    switch table.path {
    case "ar/lexicon/classes.tsv": return classProblems(in: table, over: pack.builtIn(table.path))
    case "ar/frames/frames.tsv":
      return frameProblems(in: table, vocabulary)
        + unprovenFrames(in: table, examples: pack.own("ar/frames/examples.tsv"))
    case "ar/frames/families.tsv": return familyProblems(in: table, vocabulary)
    case "ar/frames/effects.tsv": return effectProblems(in: table, vocabulary)
    case "ar/frames/examples.tsv": return exampleProblems(in: table, vocabulary)
    default: return lexiconProblems(in: table, vocabulary)
    }
  }
}

private func worldProblems(in tables: [PackTable], of pack: PackUnderCheck) -> [PackProblem] {
  guard !tables.isEmpty else { return [] }
  let vocabulary = WorldVocabulary(pack)
  return tables.flatMap { table in
    var problems = worldProblems(in: table, vocabulary)
    if table.path == "world/places.tsv" {
      problems += containmentProblems(in: table, over: pack.builtIn(table.path))
    }
    if ["world/places.tsv", "world/actors.tsv"].contains(table.path) {
      problems += sharedNameProblems(in: table, over: pack.builtIn(table.path))
    }
    return problems
  }
}
