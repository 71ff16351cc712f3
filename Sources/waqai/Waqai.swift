import ArgumentParser
import ArticleParser

/// The command line: reads options, calls the libraries, prints, and maps errors to exit codes.
@main
struct Waqai: AsyncParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "waqai",
    abstract: "An event knowledge base for Arabic news.",
    discussion: """
      Reads articles, finds the events they report, links them to places and actors, keeps them in \
      one SQLite file and answers questions, each answer with the sentence it rests on.

      First steps:
        waqai ingest articles/
        waqai timeline --base "Ain al-Asad" --since 2020

      Results go to standard output, everything else to standard error. Exit codes: 0 done, 1 \
      failed, 2 finished but some articles were rejected, 64 wrong usage.
      """,
    version: "waqai \(version) (parser \(ArticleParser.version))",
    groupedSubcommands: [
      CommandGroup(
        name: "Read", subcommands: [Init.self, Ingest.self, Extract.self, Reparse.self]),
      CommandGroup(name: "Ask", subcommands: [Events.self, Timeline.self, Show.self]),
      CommandGroup(
        name: "List", subcommands: [Articles.self, Places.self, Actors.self, Types.self]),
      CommandGroup(
        name: "Check",
        subcommands: [
          Review.self, Audit.self, Evaluate.self, LinkCheck.self, Packs.self, Doctor.self,
        ]),
    ])

  /// Runs the command that the arguments name.
  static func main() async {
    ignoreBrokenPipes()
    do {
      var command = try await asyncParseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      finish(with: error)
    }
  }

  /// Ends the program: quietly after a broken pipe, with the error's own words after a failure, in
  /// the parser's way after wrong usage and for help.
  private static func finish(with error: any Error) -> Never {
    if error is BrokenPipe { exit(withError: ExitCode.success) }
    let isOurs = !(error is ExitCode) && exitCode(for: error) == .failure
    guard isOurs else { exit(withError: error) }
    Console.line("error: \(error)")
    exit(withError: ExitCode.failure)
  }
}

extension ExitCode {
  /// Finished, but some of the input was rejected.
  static let finishedWithRejects = ExitCode(2)
}
