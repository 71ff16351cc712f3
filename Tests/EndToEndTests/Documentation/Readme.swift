import Foundation

/// README.md as text and as the blocks of code in it.
struct Readme {
  /// A command with what README shows as its output.
  struct Example {
    var command: String
    var output: String
  }

  static let path = packageFolder + "/README.md"
  static let consoleFence = "```console"

  var lines: [String]

  init() throws {
    lines = try String(contentsOfFile: Self.path, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  var text: String { lines.joined(separator: "\n") }

  /// All commands of the console blocks, from top to bottom.
  var examples: [Example] { consoleBlocks.flatMap { Self.examples(in: lines[$0]) } }

  /// Lines of code that are in no console block.
  var otherCode: [String] {
    blocks.filter { !lines[$0.lowerBound - 1].hasPrefix(Self.consoleFence) }.flatMap { lines[$0] }
  }

  /// Puts these outputs in the place of those that are there.
  mutating func replaceOutputs(with outputs: [String]) {
    var rest = outputs.reversed().map(\.self)
    for range in consoleBlocks.reversed() {
      let examples = Self.examples(in: lines[range])
      let own = Array(rest.prefix(examples.count).reversed())
      rest.removeFirst(examples.count)
      let block = zip(examples, own).flatMap { example, output in
        ["$ " + example.command] + Self.lines(of: output)
      }
      lines.replaceSubrange(range, with: block)
    }
  }

  private static func lines(of output: String) -> [String] {
    let lines = output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.last == "" ? lines.dropLast() : lines
  }

  private var consoleBlocks: [Range<Int>] {
    blocks.filter { lines[$0.lowerBound - 1].hasPrefix(Self.consoleFence) }
  }

  /// The lines between the fences of each block of code.
  private var blocks: [Range<Int>] {
    let fences = lines.indices.filter { lines[$0].hasPrefix("```") }
    return stride(from: 0, to: fences.count - 1, by: 2).map { fences[$0] + 1..<fences[$0 + 1] }
  }

  private static func examples(in block: ArraySlice<String>) -> [Example] {
    var examples: [Example] = []
    for line in block {
      if line.hasPrefix("$ ") {
        examples.append(Example(command: String(line.dropFirst(2)), output: ""))
      } else if !examples.isEmpty {
        examples[examples.count - 1].output += line + "\n"
      }
    }
    return examples
  }
}
