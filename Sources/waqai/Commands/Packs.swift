import ArgumentParser
import ArticleParser
import FoundationEssentials
import KnowledgeStore
import PackFiles
import TimelineExport

/// `waqai packs`.
struct Packs: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Work with language packs and world data.",
    discussion: """
      Examples:
        waqai packs check my-pack/
        waqai packs list --pack my-pack/

      A pack is a folder with tables of your own, laid over the built-in ones: world/places.tsv, \
      world/actors.tsv, world/offices.tsv, world/tenures.tsv, ar/lexicon/nouns.tsv, \
      ar/frames/frames.tsv and the others, with the same columns. It is used where --pack or the \
      environment variable WAQAI_PACKS (folders parted by colons) names it, and always where it lies \
      in waqai/packs/ below XDG_CONFIG_HOME or ~/.config.
      """,
    subcommands: [Check.self, List.self])

  /// `waqai packs list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the packs that a run would use, with their versions.",
      discussion: """
        Example:
          waqai packs list

        The version is a digest of a pack's tables; the store records with which versions each \
        article was read.
        """)

    @OptionGroup var packs: PackOptions
    @OptionGroup var output: ListingOptions

    func run() throws {
      let active = try packs.active()
      let listing = Listing(
        columns: [
          ListingColumn("digest"), ListingColumn("name"), ListingColumn("folder", minimumWidth: 10),
        ],
        rows: zip(active.versions, [nil] + active.folders.map(Optional.some)).map {
          [.text($0.digest), .text($0.name), ListingValue($1)]
        })
      try printListing(listing, options: output, protecting: [], whereEmpty: "there are no packs")
    }
  }

  /// `waqai packs check`.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check the data of a pack.",
      discussion: """
        Examples:
          waqai packs check
          waqai packs check my-pack/

        Rows of a pack may refer to the built-in ones; they must not have their ids, or names that \
        already mean another place or actor of the kind. Faults are listed on standard error as file:line: error: message; the exit code is then 1.
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
