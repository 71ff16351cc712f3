import Foundation
import Testing

@Suite("Forms of output")
struct FormatTests {
  @Test(
    "of a timeline hold all reports and end in a line break",
    arguments: ["text", "table", "lines", "json", "jsonl", "csv", "md"])
  func forms(_ format: String) async throws {
    let run = try await waqai(
      "timeline", "--db", try await Samples.store(), "--limit", "20", "--format", format)
    expectSuccess(run)
    #expect(run.stdout.utf8.last == UInt8(ascii: "\n"))
    #expect(!run.stdout.contains("\u{1B}"))
    switch format {
    case "text": #expect(run.lines.count { $0.hasPrefix("    «") } == 20)
    case "table": #expect(run.lines.count == 21)
    case "lines": #expect(run.lines.count { $0.contains("\t") } == 20)
    case "json": #expect((try json(run.stdout) as? [Any])?.count == 20)
    case "jsonl": #expect(try jsonObjects(run.stdout).count == 20)
    case "csv": #expect(run.lines.count == 21)
    default: #expect(run.stdout.hasPrefix("#"))
    }
  }

  @Test("-o FILE holds what standard output would", arguments: ["events", "timeline"])
  func outputFile(_ command: String) async throws {
    let folder = try TemporaryFolder()
    let store = try await Samples.store()
    let printed = try await waqai(command, "--db", store, "--limit", "20")
    let written = try await waqai(
      command, "--db", store, "--limit", "20", "-o", "out", in: folder.path)
    expectSuccess(written)
    #expect(written.stdout == "")
    expectSame(try folder.text("out"), printed.stdout, "-o out")
  }

  @Test("tables keep to 80 columns, or to COLUMNS")
  func width() async throws {
    let store = try await Samples.store()
    let usual = try await waqai("events", "--db", store)
    let narrow = try await waqai("types", "--db", store, environment: ["COLUMNS": "60"])
    for (run, columns) in [(usual, 80), (narrow, 60)] {
      #expect(run.lines.count > 20)
      #expect(run.lines.allSatisfy { columnCount(of: $0) <= columns })
    }
  }

  /// Columns on a terminal: one for each letter, none for a mark on it or a direction sign.
  private func columnCount(of line: String) -> Int {
    line.unicodeScalars.count {
      ![.nonspacingMark, .format].contains($0.properties.generalCategory)
    }
  }
}
