import ArgumentParser
import ArticleParser
import ArticleReader
import EventModel
import KnowledgeStore
import TextAnalysis
import WorldKnowledge

/// `waqai ingest`.
struct Ingest: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read articles and keep their reports in the store.",
    discussion: """
      Examples:
        waqai ingest articles/ more.jsonl
        waqai ingest --published 2020-03-17 --source AFP article.txt
        curl -s https://example.org/news.jsonl | waqai ingest -

      Text files may begin with a header (Title:, Source:, URL:, Published: YYYY-MM-DD, Language:, \
      Id:) and an empty line. JSON lines have the keys id, source, url, published, language, title \
      and body; only body is required. The same article again changes nothing, so that an \
      interrupted run can be started once more.

      The last line on standard output counts what was added, updated, unchanged and rejected. \
      Rejected articles are listed on standard error; the exit code is then 2.
      """)

  @OptionGroup var store: StoreOptions
  @OptionGroup var input: InputOptions
  @OptionGroup var packs: PackOptions

  func run() async throws {
    let files = try input.files()
    let packs = try packs.active()
    try packs.check()
    let store = try store.openOrCreate()
    let writer = ReportWriter(store: store, packs: packs)
    var addresses = ArticleAddresses()
    var batches = ArticleBatches(of: files, overrides: input.overrides)
    var counts = IngestCounts()
    var progress = Progress()
    try await parseInOrder(with: packs) {
      try batches.next()?.map { result in
        if case .article(let article) = result { addresses.add(article) }
        return try writer.task(for: result)
      }
    } consume: { results in
      progress.clear()
      for case .rejected(let rejection) in results { Console.line(rejection.description) }
      try writer.write(results, counting: &counts)
      progress.update(articles: counts.total, filesRead: batches.filesRead, files: files.count)
    }
    progress.clear()
    try ResultSink(path: nil).write("\(counts)\n")
    if counts.rejected > 0 { throw ExitCode.finishedWithRejects }
  }
}

/// Writes what a run finds, with the versions of the packs that it was found with.
private struct ReportWriter {
  let store: KnowledgeStore
  let versions: [PackRow]
  let parserVersion: String
  let world: WorldKnowledge

  init(store: KnowledgeStore, packs: ActivePacks) {
    self.store = store
    versions = packs.versions
    parserVersion = packs.parserVersion(versions)
    world = packs.world
  }

  /// Articles that the store has as they are need no parsing.
  func task(for result: ReadResult) throws -> ParsingTask {
    switch result {
    case .rejected(let rejection): return .done(.rejected(rejection))
    case .article(let article):
      let outcome = try store.outcome(
        of: article, fold: foldedForSearch, parserVersion: parserVersion)
      return outcome == .unchanged ? .done(.unchanged) : .parse(article)
    }
  }

  func write(_ results: [ParsedArticle], counting counts: inout IngestCounts) throws {
    var written = counts
    try store.inTransaction {
      for result in results {
        switch result {
        case .rejected: written.rejected += 1
        case .unchanged: written.add(.unchanged)
        case .parsed(let reports):
          written.add(
            try store.ingest(
              reports, place: world.place(id:), actor: world.actor(id:), fold: foldedForSearch,
              parserVersion: parserVersion, packs: versions))
        }
      }
    }
    counts = written
  }
}

/// What became of the articles of a run.
private struct IngestCounts: CustomStringConvertible {
  var added = 0
  var updated = 0
  var unchanged = 0
  var rejected = 0

  var total: Int { added + updated + unchanged + rejected }

  mutating func add(_ outcome: KnowledgeStore.Outcome) {
    switch outcome {
    case .added: added += 1
    case .updated: updated += 1
    case .unchanged: unchanged += 1
    }
  }

  /// The last line of a run: a promise.
  var description: String {
    "added \(added), updated \(updated), unchanged \(unchanged), rejected \(rejected)"
  }
}
