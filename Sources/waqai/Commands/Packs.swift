import ArgumentParser
import ArticleParser
import FoundationEssentials
import PackFiles

/// `waqai packs`.
struct Packs: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Work with language packs and world data.",
    discussion: """
      Example:
        waqai packs check my-pack/
      """,
    subcommands: [Check.self])

  /// `waqai packs check`.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check the data of a pack.",
      discussion: """
        Examples:
          waqai packs check
          waqai packs check my-pack/

        Faults are listed on standard error as file:line: error: message; the exit code is then 1.
        """)

    @Argument(
      help: ArgumentHelp("The folder of a pack. (default: the built-in packs)", valueName: "dir"),
      completion: .directory)
    var directory: String?

    func run() throws {
      var isFolder = false
      if let directory,
        !FileManager.default.fileExists(atPath: directory, isDirectory: &isFolder) || !isFolder
      {
        throw CommandFailure.noFolder(directory)
      }
      let problems = checkPacks(in: directory)
      for problem in problems { Console.line(problem.description) }
      guard problems.isEmpty else { throw ExitCode.failure }
      try ResultSink(path: nil).write("\(directory ?? "built-in packs"): no faults\n")
    }
  }
}
