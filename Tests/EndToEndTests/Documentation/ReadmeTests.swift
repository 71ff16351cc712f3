import Foundation
import Testing

@Suite("README")
struct ReadmeTests {
  @Test("shows what its commands print")
  func examples() async throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("SampleData"), withDestinationPath: packageFolder + "/SampleData")
    var readme = try Readme()
    #expect(readme.examples.count > 5)
    var outputs: [String] = []
    for example in readme.examples {
      let run = try await shell("(\(example.command)\n) 2>&1", in: folder.path)
      // CSV ends its lines in the way of Windows, README does not.
      let output = run.stdout.replacingOccurrences(of: "\r\n", with: "\n")
      outputs.append(output)
      if !isRecording {
        expectSame(output, readme.output(of: example), "$ \(example.command)")
      }
    }
    if isRecording {
      readme.replaceOutputs(with: outputs)
      try readme.text.write(toFile: Readme.path, atomically: false, encoding: .utf8)
      Issue.record("recorded README.md")
    }
  }

  @Test("runs every command")
  func everyCommand() async throws {
    let shown = try Readme().examples.map(\.command)
    for command in try await HelpTests.commands() {
      #expect(
        shown.contains { $0.contains("waqai \(command)") }, "README does not show `\(command)`")
    }
  }

  @Test("has no command outside the blocks that are run")
  func nothingUnchecked() throws {
    let unchecked = try Readme().otherCode.filter {
      $0.contains(/^\s*(\$ )?waqai [a-z]/)
    }
    #expect(unchecked == [], "use ```console and `$ waqai …`")
  }

  @Test("speaks of targets that the Makefile has")
  func makeTargets() throws {
    let makefile = try String(contentsOfFile: packageFolder + "/Makefile", encoding: .utf8)
    let named = Set(try Readme().text.matches(of: /make ([a-z-]+)`/).map { String($0.1) })
    #expect(!named.isEmpty)
    for target in named {
      #expect(makefile.contains("\n\(target):"), "there is no target \(target)")
    }
  }

  @Test("links to files that are there")
  func links() throws {
    for match in try Readme().text.matches(of: /\]\(([^)#:]+)\)/) {
      let path = packageFolder + "/" + match.1
      #expect(FileManager.default.fileExists(atPath: path), "\(match.1) is not there")
    }
  }
}
