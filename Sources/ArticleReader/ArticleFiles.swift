import FoundationEssentials

/// Why a path gives no articles at all.
package enum ArticlePathError: Error, Hashable, Sendable {
  /// There is no such file or folder.
  case notFound(String)
  /// No file in the folder has a name that articles have.
  case noArticles(folder: String)
}

extension ArticlePathError: CustomStringConvertible {
  /// What is wrong, and what would be valid.
  package var description: String {
    switch self {
    case .notFound(let path):
      "there is no file or folder “\(path)”; give files, folders, or - for standard input"
    case .noArticles(let folder):
      "the folder “\(folder)” holds no articles; their names end in .txt, .text, .jsonl or .ndjson"
    }
  }
}

/// The files that a path stands for.
///
/// A file and ``standardInputName`` stand for themselves, a folder for all files in it, at any
/// depth, whose names end in `.txt`, `.text`, `.jsonl` or `.ndjson`, in the order of their names.
/// Hidden files and folders are passed over.
package func articleFiles(at path: String) throws(ArticlePathError) -> [String] {
  guard path != standardInputName else { return [path] }
  guard let isFolder = isFolderThere(path) else { throw .notFound(path) }
  guard isFolder else { return [path] }

  let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
  let entries = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
  let files = entries.filter { entry in
    OriginName(entry).isTakenFromFolders
      && !entry.split(separator: "/").contains { $0.hasPrefix(".") }
      && isFolderThere("\(folder)/\(entry)") == false
  }
  guard !files.isEmpty else { throw .noArticles(folder: path) }
  return files.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
    .map { "\(folder)/\($0)" }
}

/// Reads the articles of a file or of standard input; see ``readArticles(from:named:overrides:)``.
package func readArticles(inFile path: String, overrides: ArticleOverrides) -> [ReadResult] {
  do throws(RejectionReason) {
    return readArticles(from: try bytes(ofFile: path), named: path, overrides: overrides)
  } catch {
    return [.rejected(Rejection(origin: path, reason: error))]
  }
}

/// Whether the path is a folder; nil where there is nothing.
private func isFolderThere(_ path: String) -> Bool? {
  var isFolder = false
  return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) ? isFolder : nil
}
