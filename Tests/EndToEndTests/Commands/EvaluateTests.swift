import Foundation
import Testing

@Suite("waqai evaluate")
struct EvaluateTests {
  /// An article with an event that the parser finds, one that it cannot find, and a passage.
  private static let gold = """
    {"id": "g1", "published": "2020-03-17", "title": "غارة على بغداد", "body": \
    "قصفت طائرات أميركية قاعدة القائم أمس الاثنين.\\n\\nومرّ النهار هادئاً.", "events": [\
    {"type": "airstrike", "status": "occurred", "date": {"earliest": "2020-03-16", "latest": \
    "2020-03-16"}, "places": [{"role": "at", "name": "Al-Qaim base", "arabic": "قاعدة القائم", \
    "kind": "base"}], "actors": [{"role": "actor", "name": "United States", "arabic": \
    "طائرات أميركية", "kind": "state"}], "quantities": [{"kind": "killed", "low": 7, "high": 7, \
    "approximate": false}], "evidence": "قصفت طائرات أميركية قاعدة القائم", "difficulty": "main"}, \
    {"type": "boycott", "status": "occurred", "date": null, "places": [], "actors": [], \
    "quantities": [], "evidence": "ومرّ النهار هادئاً", "difficulty": "hard"}], \
    "nonEvents": [{"evidence": "النهار", "why": "nothing"}]}

    """

  @Test("prints all measures and the calibration, a column for each path")
  func table() async throws {
    let folder = try goldFolder()
    let run = try await waqai("evaluate", "one.jsonl", "more", in: folder.path)
    expectSuccess(run)
    let heading = try #require(run.lines.first).split(separator: " ").map(String.init)
    #expect(heading == ["measure", "one", "more"])
    #expect(row("articles", of: run) == ["1", "2"])
    #expect(row("annotated events", of: run) == ["2", "4"])
    #expect(row("recall of hard events", of: run) == ["0.000", "0.000"])
    #expect(row("recall of plain events", of: run) == ["–", "–"])
    #expect(row("false alarms", of: run) == ["0", "of", "1", "0", "of", "2"])
    #expect(row("0.0–0.5", of: run)?.count == 6)
    #expect(!run.stdout.contains("Types in"))
  }

  @Test("adds tables by type and category")
  func byType() async throws {
    let folder = try goldFolder()
    let run = try await waqai("evaluate", "one.jsonl", "--by-type", in: folder.path)
    expectSuccess(run)
    #expect(run.stdout.contains("Types in one:"))
    #expect(row("boycott", of: run) == ["1", "0", "–", "0.000", "0.000"])
    #expect(row("PROTEST", of: run) == ["1", "0", "–", "0.000", "0.000"])
  }

  @Test("gives one JSON object with everything")
  func jsonDocument() async throws {
    let folder = try goldFolder()
    let run = try await waqai("evaluate", "--format", "json", "one.jsonl", in: folder.path)
    expectSuccess(run)
    let document = try #require(try json(run.stdout) as? [String: Any])
    #expect(document["schema"] as? String == "waqai.evaluation/1")
    let part = try #require((document["parts"] as? [[String: Any]])?.first)
    #expect(part["name"] as? String == "one")
    #expect(part["files"] as? [String] == ["one.jsonl"])
    #expect(part["errors"] is NSNull)
    let scores = try #require(part["scores"] as? [String: Any])
    let exact = try #require(scores["exactType"] as? [String: Any])
    #expect(exact["matched"] as? Int == 1)
    #expect(exact["recall"] as? Double == 0.5)
    for key in ["status", "dateExact", "dateWithinADay"] {
      #expect((scores[key] as? [String: Any])?["share"] as? Double == 1, "\(key)")
    }
    for key in ["category", "places", "actors", "figures", "wholeEvents"] {
      #expect((scores[key] as? [String: Any])?["f1"] != nil, "\(key)")
    }
    #expect((scores["byType"] as? [String: Any])?["boycott"] != nil)
    #expect((scores["byCategory"] as? [String: Any])?["ASSAULT"] != nil)
    #expect((scores["calibration"] as? [Any])?.count == 6)
  }

  @Test("tells what was missed and which fields differ, with evidence and rule")
  func errors() async throws {
    let folder = try goldFolder()
    let run = try await waqai("evaluate", "one.jsonl", "--errors", in: folder.path)
    expectSuccess(run)
    #expect(run.stdout.contains("one.jsonl:1: missed: boycott (occurred), hard, article g1\n"))
    #expect(run.stdout.contains("    “ومرّ النهار هادئاً”\n"))
    let wrong = try #require(run.lines.first { $0.contains(": wrong: airstrike") })
    #expect(wrong.contains(", main, by "))
    #expect(run.lines.contains("    figure: none, annotated killed 7"))

    let limited = try await waqai(
      "evaluate", "one.jsonl", "--errors", "--limit", "1", "--format", "json", in: folder.path)
    let document = try #require(try json(limited.stdout) as? [String: Any])
    let part = try #require((document["parts"] as? [[String: Any]])?.first)
    let errors = try #require(part["errors"] as? [[String: Any]])
    #expect(errors.map { $0["kind"] as? String } == ["missed"])
    #expect(errors.first?["origin"] as? String == "one.jsonl:1")
    #expect(errors.first?["rule"] is NSNull)
  }

  @Test("tells what was found beside the annotations")
  func extra() async throws {
    let folder = try TemporaryFolder()
    let events = try #require(Self.gold.firstMatch(of: /"events": .*"nonEvents"/)).range
    try folder.write(
      Self.gold.replacingCharacters(in: events, with: "\"events\": [], \"nonEvents\""), "none.jsonl"
    )
    let run = try await waqai("evaluate", "--errors", "none.jsonl", in: folder.path)
    let extra = try #require(run.lines.first { $0.contains(": extra: airstrike (occurred)") })
    #expect(extra.contains(", by "))
    #expect(extra.contains("confidence 0."))
  }

  @Test("lists every fault of the annotations before it scores anything")
  func faults() async throws {
    let folder = try TemporaryFolder()
    let wrong = Self.gold.replacingOccurrences(of: "\"boycott\"", with: "\"boycot\"")
      .replacingOccurrences(of: "\"hard\"", with: "\"easy\"")
    let undated = Self.gold.replacingOccurrences(of: "2020-03-17", with: "2020-02-30")
    try folder.write(Self.gold + "\n" + wrong + undated + "{}\n", "gold.jsonl")
    let run = try await waqai("evaluate", "gold.jsonl", "-o", "scores.txt", in: folder.path)
    expectFailure(
      run, saying: "gold.jsonl:3: error: events[1].type: ", "“boycot”, nearest is “boycott”",
      "gold.jsonl:3: error: events[1].difficulty: ", "main, plain, hard",
      "gold.jsonl:4: error: “2020-02-30” is not a publication date",
      "gold.jsonl:5: error: the article has no `body`")
    #expect(!FileManager.default.fileExists(atPath: folder.path("scores.txt")))
  }

  @Test("refuses paths without annotated articles")
  func wrongPaths() async throws {
    let folder = try TemporaryFolder()
    try folder.write("نص", "texts/a.txt")
    try folder.write("", "empty.jsonl")
    expectFailure(try await waqai("evaluate", "none.jsonl", in: folder.path), saying: "none.jsonl")
    expectFailure(
      try await waqai("evaluate", "texts", in: folder.path), saying: "“texts” holds no gold")
    expectFailure(
      try await waqai("evaluate", "texts/a.txt", in: folder.path), saying: "texts/a.txt:1: error: ")
    expectFailure(
      try await waqai("evaluate", "empty.jsonl", in: folder.path), saying: "empty.jsonl: error: ")
    expectFailure(
      try await waqai("evaluate", Samples.coalition, "--limit", "3"), status: 64, saying: "--errors"
    )
  }

  @Test("reads standard input and writes to a file, never over its input")
  func inputAndOutput() async throws {
    let folder = try goldFolder()
    let run = try await waqai(
      "evaluate", "-", "--format", "md", "-o", "scores.md", stdin: Self.gold, in: folder.path)
    expectSuccess(run)
    #expect(run.stdout == "")
    let markdown = try folder.text("scores.md")
    #expect(markdown.hasPrefix("| measure | - |\n| --- | --: |\n| articles | 1 |\n"))
    expectFailure(
      try await waqai("evaluate", "one.jsonl", "-o", "one.jsonl", in: folder.path),
      saying: "one.jsonl")
    #expect(try folder.text("one.jsonl") == Self.gold)
  }

  /// A folder with the article in a file, and twice in a folder beside what is none.
  private func goldFolder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(Self.gold, "one.jsonl")
    try folder.write(Self.gold, "more/a.jsonl")
    try folder.write("\n" + Self.gold, "more/deeper/b.ndjson")
    try folder.write("ملاحظات", "more/notes.txt")
    return folder
  }

  /// The cells of the row that begins with this measure.
  private func row(_ name: String, of run: Run) -> [String]? {
    run.lines.first { $0.hasPrefix(name + " ") }.map {
      $0.dropFirst(name.count).split(separator: " ").map(String.init)
    }
  }
}
