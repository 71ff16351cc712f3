import Foundation

/// README.md as text and as the commands in it with their outputs.
struct Readme {
  /// A command with what README shows as its output.
  struct Example {
    var command: String
    /// The lines that show it.
    var range: Range<Int>
  }

  static let path = packageFolder + "/README.md"
  static let consoleFence = "```console"
  /// Around the output of a command that is Markdown and stands in no block of code.
  static let outputStart = "<!-- $ "
  static let outputEnd = "<!-- end of output -->"

  var lines: [String]

  init() throws {
    lines = try String(contentsOfFile: Self.path, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  var text: String { lines.joined(separator: "\n") }

  /// All commands of the console blocks and of the comments in front of Markdown, from top to
  /// bottom.
  var examples: [Example] {
    (consoleBlocks.flatMap(examples) + markdownExamples)
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// What README shows as the output of a command.
  func output(of example: Example) -> String { lines[example.range].map { $0 + "\n" }.joined() }

  /// Lines of code that are in no console block.
  var otherCode: [String] {
    blocks.filter { !lines[$0.lowerBound - 1].hasPrefix(Self.consoleFence) }.flatMap { lines[$0] }
  }

  /// Puts these outputs of the examples in the place of those that are there.
  mutating func replaceOutputs(with outputs: [String]) {
    for (example, output) in zip(examples, outputs).reversed() {
      var shown = output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      if shown.last == "" { shown.removeLast() }
      lines.replaceSubrange(example.range, with: shown)
    }
  }

  private var consoleBlocks: [Range<Int>] {
    blocks.filter { lines[$0.lowerBound - 1].hasPrefix(Self.consoleFence) }
  }

  /// The lines between the fences of each block of code.
  private var blocks: [Range<Int>] {
    let fences = lines.indices.filter { lines[$0].hasPrefix("```") }
    return stride(from: 0, to: fences.count - 1, by: 2).map { fences[$0] + 1..<fences[$0 + 1] }
  }

  private func examples(in block: Range<Int>) -> [Example] {
    let commands = block.filter { lines[$0].hasPrefix("$ ") }
    let ends = commands.dropFirst() + [block.upperBound]
    return zip(commands, ends).map { line, end in
      Example(command: String(lines[line].dropFirst(2)), range: line + 1..<end)
    }
  }

  private var markdownExamples: [Example] {
    lines.indices.compactMap { line in
      guard lines[line].hasPrefix(Self.outputStart),
        let end = lines[line...].firstIndex(of: Self.outputEnd)
      else { return nil }
      let command = lines[line].dropFirst(Self.outputStart.count).dropLast(" -->".count)
      return Example(command: String(command), range: line + 1..<end)
    }
  }
}
