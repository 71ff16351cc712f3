import PackFiles

@testable import ArticleParser

/// The problems of a pack of these tables, laid over the built-in ones of other names.
///
/// Fields of a row are parted by a bar with spaces, to be seen; an `@` for a header stands for all
/// columns of the table.
func problems(in tables: [String: [String]]) -> [PackProblem] {
  let others = PackLayout.paths.filter { tables[$0] == nil }
  let base = Dictionary(
    uniqueKeysWithValues: others.map { ($0, PackSource.embedded.bytes(of: $0) ?? []) })
  return packProblems(in: pack(tables), over: .memory(base))
}

/// The problems of a pack of these tables, laid over the built-in ones.
func problemsOverBuiltIn(_ tables: [String: [String]]) -> [PackProblem] {
  packProblems(in: pack(tables), over: .embedded)
}

/// The messages of ``problems(in:)`` for one table.
func messages(_ path: String, _ rows: String...) -> [String] {
  problems(in: [path: ["@"] + rows]).map(\.message)
}

private func pack(_ tables: [String: [String]]) -> PackSource {
  .memory(
    Dictionary(
      uniqueKeysWithValues: tables.map { path, rows in
        let columns = PackLayout.all.first { $0.path == path }?.columns ?? []
        let lines = rows.map { row in
          row == "@" ? columns.joined(separator: "\t") : row.replacing(" ¦ ", with: "\t")
        }
        return (path, Array((lines.joined(separator: "\n") + "\n").utf8))
      }))
}
