import ArgumentParser
import ArticleReader
import FoundationEssentials
import KnowledgeStore
import TextAnalysis
import TimelineExport
import WorldKnowledge

/// `waqai review ledger`.
struct Ledger: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List all decisions, also those that are undone.",
    discussion: """
      Example:
        waqai review ledger --format jsonl -o decisions.jsonl

      `waqai review import` reads the form jsonl.
      """)

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: ListingOptions

  func run() throws {
    let opened = try store.openForReading()
    let decisions = try opened.decisions()
    guard output.format != .jsonl else {
      return try output.file.open(protecting: [store.path]).write(try jsonLines(decisions))
    }
    let undone = try opened.undoneDecisions()
    let listing = Listing(
      columns: [
        ListingColumn("number", isNumeric: true), ListingColumn("made", visibility: .data),
        ListingColumn("action"), ListingColumn("in_force"), ListingColumn("field"),
        ListingColumn("value"), ListingColumn("undoes", visibility: .data),
        ListingColumn("subject", minimumWidth: 16), ListingColumn("reason", minimumWidth: 12),
      ],
      rows: decisions.map { decision in
        [
          .integer(decision.number), .text(decision.made), .text(decision.action.rawValue),
          .text(undone.contains(decision.number) ? "no" : "yes"), ListingValue(decision.field),
          ListingValue(decision.value), ListingValue(decision.undoes), .text(decision.subject),
          .text(decision.reason),
        ]
      })
    try printListing(
      listing, options: output, protecting: [store.path],
      whereEmpty: "the store has no decisions")
  }
}

/// `waqai review import`.
struct ImportLedger: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Add the decisions of another ledger.",
    discussion: """
      Example:
        waqai review import decisions.jsonl

      Decisions that are there already are left out. Those about articles that are not in the store \
      hold as soon as they are.
      """)

  @OptionGroup var store: StoreOptions

  @Argument(
    help: ArgumentHelp(
      "A file that `waqai review ledger --format jsonl` wrote.", valueName: "file"),
    completion: .file())
  var file: String

  func run() throws {
    guard let data = FileManager.default.contents(atPath: file) else {
      throw CommandFailure.cannotRead(file)
    }
    var ledger: [Decision] = []
    for (index, line) in data.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where !line.allSatisfy({ $0 == 0x20 || $0 == 0x0D }) {
      do {
        ledger.append(try JSONDecoder().decode(Decision.self, from: Data(line)))
      } catch {
        throw CommandFailure.notADecision(file: file, line: index + 1)
      }
    }
    let opened = try store.openForWriting()
    let added = try opened.add(
      ledger: ledger, place: WorldKnowledge.standard.place(id:), fold: foldedForSearch)
    try ResultSink(path: nil).write("added \(added), there already \(ledger.count - added)\n")
  }
}
