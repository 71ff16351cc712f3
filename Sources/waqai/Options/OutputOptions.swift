import ArgumentParser
import TimelineExport

extension ReportFormat: ExpressibleByArgument {}
extension ListingFormat: ExpressibleByArgument {}

/// `-o FILE`.
struct OutputFileOption: ParsableArguments {
  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  /// Opens the file, or standard output.
  func open(protecting inputs: [String] = []) throws -> ResultSink {
    try ResultSink(path: output, protecting: inputs)
  }

  /// Columns that a table may take there.
  var tableWidth: Int { Terminal.width(toFile: isFile) }

  /// Whether text for people may carry colours there.
  var textStyle: TextStyle { Terminal.style(toFile: isFile) }

  private var isFile: Bool { output.map { $0 != "-" } ?? false }
}

/// `--format`, `-o` and `--limit` of the commands that list places, actors, types and articles.
struct ListingOptions: ParsableArguments {
  @Option(help: "The form of the output.")
  var format: ListingFormat = .table

  @OptionGroup var file: OutputFileOption
}

/// `--limit`.
struct LimitOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("List at most so many.", valueName: "number"), transform: positiveNumber)
  var limit: Int?
}

/// Reads a number from 1 on.
@Sendable func positiveNumber(_ text: String) throws -> Int {
  guard let number = Int(text), number > 0 else {
    throw ValidationError("Give a whole number from 1 on.")
  }
  return number
}
