/// The name of an input, and what it tells about the format.
struct OriginName {
  /// As it was given.
  var path: String
  /// The last part of the path; `stdin` for standard input.
  var base: String

  init(_ path: String) {
    self.path = path
    base =
      path == standardInputName
      ? "stdin" : path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The last part of the path without its extension: the id of an article that has none.
  var stem: String {
    guard let dot = base.lastIndex(of: "."), dot != base.startIndex else { return base }
    return String(base[..<dot])
  }

  var isJSON: Bool { ["jsonl", "ndjson", "json"].contains(fileExtension) }
  var isJSONDocument: Bool { fileExtension == "json" }
  var isText: Bool { ["txt", "text"].contains(fileExtension) }
  /// Whether a walk through a folder takes the file.
  var isTakenFromFolders: Bool { ["txt", "text", "jsonl", "ndjson"].contains(fileExtension) }

  private var fileExtension: String {
    guard let dot = base.lastIndex(of: "."), dot != base.startIndex else { return "" }
    return base[base.index(after: dot)...].lowercased()
  }
}
