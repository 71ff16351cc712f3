import ArgumentParser
import EventModel
import KnowledgeStore
import TimelineExport
import WorldKnowledge

/// `waqai show`.
struct Show: ParsableCommand {
  /// The forms of its output.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  static let configuration = CommandConfiguration(
    abstract: "Show all that is known of one report.",
    discussion: """
      Example:
        waqai show 6a1f20c9 --explain

      The beginning of an id is enough where no other id begins so. In the quoted sentences the \
      words that name the event stand in square brackets.
      """)

  @OptionGroup var store: StoreOptions

  @Argument(help: "The id of a report, or the beginning of it.")
  var id: String

  @Flag(help: "Print the way from the words to the record.")
  var explain = false

  @Option(help: "The form of the output.")
  var format: Format = .text

  @OptionGroup var file: OutputFileOption

  func run() throws {
    let opened = try store.openForReading()
    let stored = try report(in: opened)
    let sink = try file.open(protecting: [store.path])
    switch format {
    case .json:
      try sink.write(try prettyJSON(ReportRecord(stored, showsSteps: explain)))
    case .text:
      let facts = standardEventTypes.first { $0.id == stored.report.type }?.codes
      try sink.write(
        details(of: stored, facts: facts ?? [], showsSteps: explain, style: file.textStyle))
    }
  }

  private func report(in store: KnowledgeStore) throws -> StoredReport {
    if let exact = try store.report(id: id) { return exact }
    let ids = try store.reportIDs(startingWith: id, limit: 11)
    guard let first = ids.first, let stored = try store.report(id: first) else {
      throw CommandFailure.unknownReport(id)
    }
    guard ids.count == 1 else {
      let choices = try ids.prefix(10).compactMap { try store.report(id: $0)?.choice }
      throw CommandFailure.ambiguousReport(id, choices: choices, hasMore: ids.count > 10)
    }
    return stored
  }
}

extension StoredReport {
  fileprivate var choice: NameChoice {
    NameChoice(
      id: report.id, name: report.places.first?.id ?? "",
      detail: "\(report.date?.earliest?.iso ?? "undated")  \(report.type)")
  }
}

extension EventTypeInfo {
  /// The codes of the type in other schemes than PLOVER.
  fileprivate var codes: [(label: String, value: String)] {
    var codes: [(label: String, value: String)] = []
    if let cameo { codes.append(("cameo", cameo)) }
    if let acledEvent {
      let names = [acledEvent, acledSubEvent].compactMap(\.self)
      codes.append(("acled", names.joined(separator: ", ")))
    }
    return codes
  }
}
