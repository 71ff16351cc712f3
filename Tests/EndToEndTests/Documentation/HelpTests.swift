import Foundation
import Testing

@Suite("Help texts")
struct HelpTests {
  static let golden = packageFolder + "/Tests/EndToEndTests/Golden/Help"

  /// What `waqai --help` prints.
  static func help() async throws -> String { try await shared.value }

  /// The commands that `waqai --help` lists.
  static func commands() async throws -> [String] {
    try await help().split(separator: "\n").compactMap { line in
      line.firstMatch(of: /^  ([a-z]+)  +\S/).map { String($0.1) }
    }
  }

  private static let shared = Task {
    let run = try await waqai("--help")
    expectSuccess(run)
    return run.stdout
  }

  @Test("of the program and of every command are those on file")
  func texts() async throws {
    let commands = try await Self.commands()
    #expect(commands.count > 5)
    try expectGolden(try await Self.help(), "waqai.txt", in: Self.golden)
    for command in commands {
      let run = try await waqai(command, "--help")
      expectSuccess(run)
      try expectGolden(run.stdout, "\(command).txt", in: Self.golden)
    }
    for part in [["packs", "check"], ["packs", "list"], ["places", "import-geonames"]] {
      let run = try await waqai(part[0], part[1], "--help")
      expectSuccess(run)
      try expectGolden(run.stdout, part.joined(separator: "-") + ".txt", in: Self.golden)
    }
  }

  @Test("fit into 80 columns and have an example")
  func shape() async throws {
    for command in try await Self.commands() {
      let help = try String(contentsOfFile: Self.golden + "/\(command).txt", encoding: .utf8)
      #expect(help.contains("Example"), "\(command) has no example")
      // The argument parser never breaks the line of usage.
      let wide = help.split(separator: "\n").filter { $0.count > 80 && !$0.hasPrefix("USAGE") }
      #expect(wide == [], "\(command)")
    }
  }

  @Test("are what the program says when it is called without anything")
  func nothing() async throws {
    let run = try await waqai()
    expectSuccess(run)
    expectSame(run.stdout, try await Self.help(), "waqai")
  }

  @Test("name the version")
  func version() async throws {
    let run = try await waqai("--version")
    expectSuccess(run)
    #expect(run.stdout.wholeMatch(of: /waqai \d+\.\d+\.\d+ \(parser \S+\)\n/) != nil)
  }
}
