import EventModel
import Foundation
import Testing

@testable import ArticleReader

@Suite("Articles with their lines")
struct ArticleLinesTests {
  @Test("have the number and the words of the line, whatever the file is called")
  func lines() throws {
    let lines = try articleLines(
      of: "\u{FEFF}{\"id\": \"a\", \"body\": \"نص\", \"more\": 1}\n\n{\"id\": 2}\n")
    #expect(lines.map(\.number) == [1, 3])
    #expect(try lines[0].article.get() == Article(id: "a", body: "نص"))
    #expect(String(decoding: lines[0].json, as: UTF8.self).hasSuffix("\"more\": 1}"))
    #expect(throws: RejectionReason.missingKey("body")) { try lines[1].article.get() }
  }

  @Test("are called after file and line where they have no id")
  func fallback() throws {
    let article = try articleLines(of: "\n{\"body\": \"نص\"}")[0].article.get()
    #expect(article.id == "gold.txt:2")
  }

  @Test("are never none")
  func empty() {
    #expect(throws: RejectionReason.emptyFile) { try articleLines(of: " \n\n") }
  }

  private func articleLines(of text: String) throws -> [ArticleLine] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("gold.txt")
    try Data(text.utf8).write(to: file)
    return try ArticleReader.articleLines(inFile: file.path)
  }
}
