import ArgumentParser
import Evaluation
import EventModel
import TimelineExport

/// `waqai evaluate`.
struct Evaluate: AsyncParsableCommand {
  /// The forms of its output.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, md, json
  }

  static let configuration = CommandConfiguration(
    abstract: "Measure how well the reports of annotated articles agree with the annotations.",
    discussion: """
      Examples:
        waqai evaluate gold/
        waqai evaluate gold/tuned gold/aside --by-type
        waqai evaluate gold/bases.jsonl --errors --limit 20
        waqai evaluate gold/ --format json | jq '.parts[0].scores.exactType.f1'

      Annotated articles stand one a line in JSON: the keys of an article (`waqai help ingest`) with \
      `events` and `nonEvents`. Each path is a part that is scored by itself, in a column of its own; \
      all files of a folder are one part. Nothing is scored before everything is found to be in the \
      format; faults are listed on standard error, and the exit code is then 1.

      Every annotated event is paired with at most one report of its article that has the same type \
      and lies on its evidence, or agrees in place and date. Status, date, places, actors and figures \
      are measured on these pairs. A whole event has the right status, a date that is a day off at \
      most or overlaps, and one right place and actor if there are any.
      """)

  @Argument(
    help: ArgumentHelp(
      "Files of annotated articles, folders of such files, or - for standard input.",
      valueName: "path"),
    completion: .file())
  var paths: [String]

  @Flag(help: "Add tables by event type and by PLOVER category; JSON always has them.")
  var byType = false

  @Flag(
    help: ArgumentHelp(
      """
      Add what was missed, what was found beside the annotations, and what was found with other \
      fields, each with its evidence and the rule that found it.
      """))
  var errors = false

  @Option(
    help: ArgumentHelp("List at most so many errors of each part.", valueName: "number"),
    transform: positiveNumber)
  var limit: Int?

  @Option(help: "The form of the output.")
  var format: Format = .table

  @OptionGroup var packs: PackOptions

  @OptionGroup var file: OutputFileOption

  func validate() throws {
    if limit != nil, !errors { throw ValidationError("--limit is for --errors; add that too.") }
  }

  func run() async throws {
    let packs = try packs.active()
    try packs.check()
    let parts = try GoldPart.read(paths)
    let sink = try file.open(protecting: parts.flatMap(\.files))
    let evaluations = try await evaluated(parts, with: packs)
    let results = zip(parts, evaluations).map { part, articles in
      PartResult(
        name: part.name, files: part.files, scores: Scores(articles),
        errors: errors ? Array(articles.flatMap(discrepancies).prefix(limit ?? .max)) : nil)
    }
    switch format {
    case .json: try sink.write(try prettyJSON(EvaluationDocument(parts: results)))
    case .table: try sink.write(text(of: results) { $0.table(width: .max) })
    case .md: try sink.write(text(of: results, \.markdown))
    }
  }

  /// The articles of each part, parsed and set against their annotations, in the order of the files.
  private func evaluated(_ parts: [GoldPart], with packs: ActivePacks) async throws
    -> [[ArticleEvaluation]]
  {
    let gold = parts.flatMap(\.articles)
    var tasks = gold.map { ParsingTask.parse($0.article) }[...]
    var parsed: [ArticleReports] = []
    try await parseInOrder(with: packs) {
      let batch = tasks.prefix(8)
      tasks = tasks.dropFirst(8)
      return batch.isEmpty ? nil : Array(batch)
    } consume: { results in
      for case .parsed(let reports) in results { parsed.append(reports) }
    }
    var evaluations = zip(gold, parsed).map { ArticleEvaluation($0, $1.reports, .standard) }[...]
    return parts.map { part in
      defer { evaluations = evaluations.dropFirst(part.articles.count) }
      return Array(evaluations.prefix(part.articles.count))
    }
  }

  private func text(of parts: [PartResult], _ table: (Listing) -> String) -> String {
    var sections = scoreSections(of: parts)
    if byType { sections += breakdownSections(of: parts) }
    return sections.map { section in
      (section.heading.map { $0 + ":\n\n" } ?? "") + table(section.listing)
    }.joined(separator: "\n") + parts.map(errorText).joined()
  }

  /// The errors of a part below a heading; nothing where they are not wanted.
  private func errorText(of part: PartResult) -> String {
    guard let errors = part.errors else { return "" }
    let lines = errors.map(\.text).joined()
    let isCode = format == .md
    return "\nErrors in \(part.name):\n\n" + (isCode ? "```text\n\(lines)```\n" : lines)
  }
}
