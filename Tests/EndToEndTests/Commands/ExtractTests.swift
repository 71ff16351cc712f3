import Foundation
import Testing

@Suite("waqai extract")
struct ExtractTests {
  @Test("gives one line an article, whose quotes are the words at their offsets")
  func contract() async throws {
    let run = try await waqai("extract", Samples.coalition, Samples.few[0])
    expectSuccess(run)
    let records = try jsonObjects(run.stdout)
    #expect(records.map { $0["id"] as? String } == ["b01", "b09"])
    for (record, file) in zip(records, [Samples.coalition, Samples.few[0]]) {
      #expect(record["schema"] as? String == "waqai.article/1")
      let text = try articleText(ofFile: file)
      let events = try #require(record["events"] as? [[String: Any]])
      #expect(!events.isEmpty)
      for event in events {
        for key in ["id", "type", "status", "rule"] { #expect(event[key] is String) }
        for mention in try #require(event["mentions"] as? [[String: Any]]) {
          for part in ["evidence", "trigger"] {
            let quote = try #require(mention[part] as? [String: Any])
            let start = try #require(quote["start"] as? Int)
            let end = try #require(quote["end"] as? Int)
            var words = String.UnicodeScalarView()
            words.append(contentsOf: text[start..<end])
            #expect(quote["text"] as? String == String(words))
          }
        }
      }
    }
  }

  @Test("works without any hint on the date")
  func withoutDate() async throws {
    let text = try String(contentsOfFile: Samples.coalition, encoding: .utf8)
    let body = try #require(text.range(of: "\n\n")).upperBound
    let run = try await waqai("extract", "-", stdin: String(text[body...]))
    let record = try #require(try jsonObjects(run.stdout).first)
    let published = try #require(record["published"] as? [String: Any])
    #expect(["inferred", "unknown"].contains(published["basis"] as? String))
    #expect(published["explanation"] is String)
  }

  @Test("gives the same bytes for the same input")
  func deterministic() async throws {
    let first = try await waqai("extract", Samples.folder)
    let second = try await waqai("extract", Samples.folder)
    expectSuccess(first)
    expectSame(first.stdout, second.stdout, "the second run")
  }

  @Test("gives a table to people")
  func table() async throws {
    let run = try await waqai("extract", "--format", "table", Samples.few[0])
    #expect(run.status == 0)
    #expect(run.lines.first?.hasPrefix("date ") == true)
    #expect(run.lines.count > 1)
  }

  @Test("an article in a language that no pack reads has no events, and says why")
  func otherLanguage() async throws {
    let run = try await waqai("extract", "-", stdin: "Rockets hit a base in Iraq on Monday.")
    expectSuccess(run)
    let record = try #require(try jsonObjects(run.stdout).first)
    #expect((record["events"] as? [Any])?.isEmpty == true)
    let diagnostics = try #require(record["diagnostics"] as? [[String: Any]])
    #expect(diagnostics.first?["code"] as? String == "language-unsupported")
  }

  @Test("finishes with 2 where something was rejected")
  func rejects() async throws {
    let run = try await waqai("extract", "-", stdin: "{\"id\": \"1\"}\n{\"body\": \"انفجار\"}\n")
    #expect(run.status == 2)
    #expect(run.lines.count == 1)
    #expect(run.stderr.contains("-:1: error: "))
    expectFailure(try await waqai("extract", "none.txt"), saying: "none.txt")
    expectFailure(try await waqai("extract", "-", stdin: ""), status: 2, saying: "empty")
  }

  /// The scalars that offsets count in: title, two line breaks, body.
  private func articleText(ofFile path: String) throws -> [Unicode.Scalar] {
    let file = try String(contentsOfFile: path, encoding: .utf8)
    let title = try #require(file.firstMatch(of: /^Title: (.*)/)).1
    let body = try #require(file.range(of: "\n\n")).upperBound
    return Array((title + "\n\n" + file[body...]).unicodeScalars)
  }
}
