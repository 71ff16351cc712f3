import ArgumentParser
import ArticleReader
import EventModel
import TimelineExport

/// `waqai extract`.
struct Extract: AsyncParsableCommand {
  /// The forms of its output.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case jsonl, table
  }

  static let configuration = CommandConfiguration(
    abstract: "Read articles and print the events they report, without a store.",
    discussion: """
      Examples:
        waqai extract article.txt --format table
        waqai extract --published 2020-03-17 - < articles.jsonl | jq '.events[].type'

      The form jsonl has one line for each article, in the order of the input, with all that was \
      understood of it; the input is described in `waqai help ingest`. Rejected articles are listed \
      on standard error; the exit code is then 2.
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var packs: PackOptions

  @Option(help: "The form of the output.")
  var format: Format = .jsonl

  @OptionGroup var file: OutputFileOption

  func run() async throws {
    let files = try input.files()
    let packs = try packs.active()
    try packs.check()
    let sink = try file.open(protecting: files)
    var batches = ArticleBatches(of: files, overrides: input.overrides)
    var rejects = 0
    var reports: [StoredReport] = []
    try await parseInOrder(with: packs) {
      batches.next()?.map(task)
    } consume: { results in
      for result in results {
        switch result {
        case .unchanged: break
        case .rejected(let rejection):
          rejects += 1
          Console.line(rejection.description)
        case .parsed(let parsed):
          if format == .jsonl { try sink.write(try jsonLine(parsed) + "\n") }
          if format == .table { reports += rows(of: parsed) }
        }
      }
    }
    if format == .table {
      try sink.write(Listing.table(of: reports).table(width: file.tableWidth))
    }
    if rejects > 0 { throw ExitCode.finishedWithRejects }
  }

  private func task(for result: ReadResult) -> ParsingTask {
    switch result {
    case .article(let article): .parse(article)
    case .rejected(let rejection): .done(.rejected(rejection))
    }
  }

  /// The reports of an article; what an analyst should know about it goes to standard error, since
  /// a table has no room for it.
  private func rows(of parsed: ArticleReports) -> [StoredReport] {
    for diagnostic in parsed.diagnostics {
      Console.note("\(parsed.article.id): \(diagnostic.message) (\(diagnostic.code))")
    }
    var article = parsed.article
    article.body = ""
    return parsed.reports.map { StoredReport(report: $0, article: article) }
  }
}
