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
    abstract: "Show all that is known of one event, or of one report.",
    discussion: """
      Example:
        waqai show 6a1f20c9 --explain

      The beginning of an id is enough where no other id begins so. An id that an event had before \
      it was joined with another one leads to the event as it is now. In the quoted sentences the \
      words that name the event stand in square brackets. --explain tells how the words became the \
      record, why the reports of an event are one, and why others nearby are not of it.
      """)

  @OptionGroup var store: StoreOptions

  @Argument(help: "The id of an event or a report, or the beginning of it.")
  var id: String

  @Flag(help: "Print the way from the words to the record, and why reports were linked.")
  var explain = false

  @Option(help: "The form of the output.")
  var format: Format = .text

  @OptionGroup var file: OutputFileOption

  func run() throws {
    let opened = try store.openForReading()
    let text =
      switch try IdResolver(store: opened).find(id) {
      case .event(let event): try text(of: event, in: opened)
      case .report(let stored): try text(of: stored, in: opened)
      }
    try file.open(protecting: [store.path]).write(text)
  }

  private func text(of event: Event, in store: KnowledgeStore) throws -> String {
    if format == .json { return try prettyJSON(EventRecord(event, showsSteps: explain)) }
    var remarks: [String: [(label: String, value: String)]] = [:]
    for stored in event.reports {
      remarks[stored.report.id] = try self.remarks(onReport: stored.report.id, in: store)
    }
    var text = details(
      of: event, facts: facts(onType: event.record.type), remarks: remarks, showsSteps: explain,
      style: file.textStyle)
    if event.id != id, !event.id.hasPrefix(id) {
      text = "note        “\(id)” leads to \(event.id)\n" + text
    }
    if explain { text += try LinkWording(store: store).lines(onEvent: event.id) }
    return text
  }

  private func text(of stored: StoredReport, in store: KnowledgeStore) throws -> String {
    if format == .json { return try prettyJSON(ReportRecord(stored, showsSteps: explain)) }
    var facts = facts(onType: stored.report.type)
    let event = try store.eventID(ofReport: stored.report.id)
    facts.append(("event", event ?? "none: rejected in review"))
    facts += try remarks(onReport: stored.report.id, in: store)
    return details(of: stored, facts: facts, showsSteps: explain, style: file.textStyle)
  }

  /// Of whom the report's article is a copy, and what its revisions changed.
  private func remarks(
    onReport id: String, in store: KnowledgeStore
  ) throws -> [(label: String, value: String)] {
    var result: [(label: String, value: String)] = []
    if let original = try store.original(ofReport: id) {
      let source = original.source.map { ", \($0)" } ?? ""
      result.append(("copy of", "\(original.id)\(source)"))
    }
    for revision in try store.revisions(ofReport: id) {
      let day = revision.published?.iso ?? "undated"
      let changes = revision.changes.map(\.inWords)
      result.append(
        ("revised", "the version of \(day): " + (changes.first ?? "other words, the same reports")))
      result += changes.dropFirst().map { ("", $0) }
    }
    return result
  }

  private func facts(onType type: String) -> [(label: String, value: String)] {
    standardEventTypes.first { $0.id == type }?.codes ?? []
  }
}

extension VersionChange {
  /// `killed 10 became killed 13 in 9jsjq5rz…`.
  var inWords: String {
    switch what {
    case "added": "\(report) is new"
    case "withdrawn": "\(report) was withdrawn"
    default: "\(what) of \(report): \(shown(before)) became \(shown(after))"
    }
  }

  private func shown(_ value: String?) -> String {
    guard let value, !value.isEmpty else { return "none" }
    return value
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
