import ArticleReader
import FoundationEssentials
import Testing

@Suite("The files that a path stands for")
struct ArticleFilesTests {
  /// Runs `body` with a new folder that holds these files.
  private func withFolder(_ files: [String], _ body: (String) throws -> Void) throws {
    let manager = FileManager.default
    let folder = manager.temporaryDirectory.path + "/waqai-\(UUID().uuidString)"
    for file in files {
      let path = "\(folder)/\(file)"
      let parent = String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)])
      try manager.createDirectory(atPath: parent, withIntermediateDirectories: true)
      try "نص".write(toFile: path, atomically: false, encoding: .utf8)
    }
    defer { try? manager.removeItem(atPath: folder) }
    try body(folder)
  }

  @Test("are all articles of a folder by name, hidden ones and other kinds passed over")
  func folder() throws {
    try withFolder(["b.txt", "a.jsonl", "c/d.text", "readme.md", ".x.txt", ".git/y.txt"]) {
      folder in
      let files = try articleFiles(at: folder + "/")
      #expect(files == ["a.jsonl", "b.txt", "c/d.text"].map { "\(folder)/\($0)" })
    }
  }

  @Test("are none in a folder without articles, which is an error")
  func noArticles() throws {
    try withFolder(["readme.md"]) { folder in
      #expect(throws: ArticlePathError.noArticles(folder: folder)) { try articleFiles(at: folder) }
    }
  }

  @Test("are the file itself, whatever its name, and standard input")
  func single() throws {
    try withFolder(["readme.md"]) { folder in
      let files = try articleFiles(at: folder + "/readme.md")
      #expect(files == [folder + "/readme.md"])
    }
    #expect(try articleFiles(at: "-") == ["-"])
    #expect(throws: ArticlePathError.notFound("/no/where")) { try articleFiles(at: "/no/where") }
  }

  @Test("may turn out unreadable, which rejects them")
  func unreadable() throws {
    let results = readArticles(inFile: "/", overrides: ArticleOverrides())
    let rejection = try theRejection(results)
    #expect(rejection.description.hasPrefix("/: error: the file cannot be read: "))
  }
}
