import ArgumentParser
import ArticleParser
import KnowledgeStore
import PackFiles
import WorldKnowledge

/// `waqai doctor`.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tell whether everything that the program needs is there and sound.",
    discussion: """
      Example:
        waqai doctor --db iraq.db

      Checks the built-in packs and the store. The exit code is 1 where something is wrong; a store \
      that is not there yet is not.
      """)

  @OptionGroup var store: StoreOptions

  func run() throws {
    let sink = try ResultSink(path: nil)
    try sink.write("program  waqai \(Waqai.version), parser \(ArticleParser.version)\n")

    let problems = checkPacks(in: nil)
    for problem in problems { Console.line(problem.description) }
    let types = standardEventTypes.count
    try sink.write(
      "packs    "
        + (problems.isEmpty ? "no faults, \(types) event types\n" : "\(problems.count) faults\n"))

    var isSound = problems.isEmpty
    do {
      isSound = try check(store.openForReading(), writingTo: sink) && isSound
    } catch CommandFailure.storeMissing(let path) {
      try sink.write("store    none at \(path) yet; `waqai ingest` makes one\n")
    }
    if !isSound { throw ExitCode.failure }
  }

  /// Writes what the store holds; whether it is sound.
  private func check(_ opened: KnowledgeStore, writingTo sink: borrowing ResultSink) throws -> Bool
  {
    let statistics = try opened.statistics()
    try sink.write(
      """
      sqlite   \(statistics.sqliteVersion), full-text search \
      \(statistics.hasFTS5 ? "there" : "missing"), journal \(statistics.journalMode), schema \
      version \(statistics.schemaVersion)
      store    \(store.path): \(statistics.articles) articles, \(statistics.reports) reports, \
      \(statistics.events) events, \
      \(statistics.places) places, \(statistics.actors) actors

      """)
    let faults = try opened.check()
    for fault in faults { Console.line("\(store.path): error: \(fault)") }
    try sink.write("check    " + (faults.isEmpty ? "no faults\n" : "\(faults.count) faults\n"))
    return faults.isEmpty
  }
}
