import Foundation
import PackFiles

@testable import ArticleParser

/// The problems of a pack of these tables, without those of the shape `file:`.
///
/// Fields of a row are parted by a bar with spaces, to be seen; an `@` for a header stands for all
/// columns of the table.
func problems(in tables: [String: [String]]) throws -> [PackProblem] {
  try withTemporaryPack(tables) { checkPacks(in: $0) }
}

/// The messages of ``problems(in:)`` for one table.
func messages(_ path: String, _ rows: String...) throws -> [String] {
  try problems(in: [path: ["@"] + rows]).map(\.message)
}

/// Writes a pack to a folder, which is gone afterwards.
func withTemporaryPack<Result>(
  _ tables: [String: [String]], _ body: (String) throws -> Result
) throws -> Result {
  let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: root) }
  for (path, rows) in tables {
    let file = root.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    let columns = PackLayout.all.first { $0.path == path }?.columns ?? []
    let lines = rows.map { row in
      row == "@"
        ? columns.joined(separator: "\t") : row.replacingOccurrences(of: " ¦ ", with: "\t")
    }
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
  }
  return try body(root.path)
}
