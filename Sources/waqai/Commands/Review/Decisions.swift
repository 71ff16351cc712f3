import ArgumentParser
import EventLinking
import EventModel
import FoundationEssentials
import KnowledgeStore
import TextAnalysis
import WorldKnowledge

/// `--reason`.
struct ReasonOption: ParsableArguments {
  @Option(help: ArgumentHelp("Why; it is kept in the ledger.", valueName: "text"))
  var reason: String

  func validate() throws {
    guard reason.contains(where: { !$0.isWhitespace }) else {
      throw ValidationError("Give a reason: whoever reads the ledger must understand the decision.")
    }
  }
}

/// Adds a decision to the ledger of a store and says what came of it.
struct Decider {
  var store: KnowledgeStore

  /// Writes the decision and tells its number.
  func add(_ decision: Decision, saying what: String) throws {
    let number = try store.add(
      decision, place: WorldKnowledge.standard.place(id:), fold: foldedForSearch)
    try ResultSink(path: nil).write("decision \(number): \(what)\n")
  }

  /// Now, for the ledger.
  static var now: String {
    Date.now.formatted(.iso8601)
  }
}

/// `waqai review merge`.
struct Merge: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make one event of several.",
    discussion: """
      Example:
        waqai review merge 6a1f20c9 0b7kq2m1 --reason "one attack, two papers"

      All ids go on to lead to the event.
      """)

  @OptionGroup var store: StoreOptions

  @Argument(help: "The ids of two or more events or reports, or their beginnings.")
  var ids: [String]

  @OptionGroup var reason: ReasonOption

  func validate() throws {
    guard ids.count >= 2 else { throw ValidationError("Give the ids of two or more events.") }
  }

  func run() throws {
    let opened = try store.openForWriting()
    let events = try ids.map { try IdResolver(store: opened).event($0) }
    guard Set(events.map(\.id)).count == events.count else {
      throw CommandFailure.alreadyOneEvent(ids)
    }
    let keys = try events.flatMap { try opened.keys(ofEvent: $0.id).prefix(1) }
    try Decider(store: opened).add(
      Decision(
        made: Decider.now, action: .merge, subject: events.map(\.id).joined(separator: " "),
        reason: reason.reason, reports: keys),
      saying: "\(events.count) events are one")
  }
}

/// `waqai review split`.
struct Split: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make an event of its own of some of an event's reports.",
    discussion: """
      Example:
        waqai review split 9jsjq5rz 4c48whss --reason "another base"
      """)

  @OptionGroup var store: StoreOptions

  @Argument(help: "The ids of the reports that leave, all of one event.")
  var reports: [String]

  @OptionGroup var reason: ReasonOption

  func run() throws {
    let opened = try store.openForWriting()
    var leaving: [ReportKey] = []
    var event: String?
    for id in reports {
      guard case .report(let stored) = try IdResolver(store: opened).find(id) else {
        throw CommandFailure.notAReport(id)
      }
      let own = try opened.eventID(ofReport: stored.report.id)
      guard let own, event == nil || event == own else {
        throw CommandFailure.notOfOneEvent(reports)
      }
      event = own
      if let key = try opened.key(ofReport: stored.report.id) { leaving.append(key) }
    }
    guard let event else { throw CommandFailure.notOfOneEvent(reports) }
    let staying = try opened.keys(ofEvent: event).filter { !leaving.contains($0) }
    guard !staying.isEmpty else { throw CommandFailure.nothingStays(event) }
    try Decider(store: opened).add(
      Decision(
        made: Decider.now, action: .split, subject: event, reason: reason.reason,
        reports: leaving, rest: staying),
      saying: "\(leaving.count) of \(leaving.count + staying.count) reports leave \(event)")
  }
}

/// `waqai review edit`.
struct Edit: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Set a field of an event.",
    discussion: """
      Examples:
        waqai review edit 6a1f20c9 killed 13 --reason "ministry, 18 March"
        waqai review edit 6a1f20c9 date 2020-03-16 --reason "video of the attack"

      The fields are type, status, date (YYYY-MM-DD, two days parted by a slash, or unknown), place \
      (a name or an id), and the kinds of figures: killed, wounded, troops, rockets, drones, \
      arrested, abducted, released, protesters, ordinal, other. What the reports say stays as it is.
      """)

  @OptionGroup var store: StoreOptions

  @Argument(help: "The id of the event, or of one of its reports.")
  var id: String

  @Argument(help: "The field.")
  var field: String

  @Argument(help: "Its value.")
  var value: String

  @OptionGroup var reason: ReasonOption

  func run() throws {
    let opened = try store.openForWriting()
    let event = try IdResolver(store: opened).event(id)
    let value = try checked(in: opened)
    let keys = Array(try opened.keys(ofEvent: event.id).prefix(1))
    try Decider(store: opened).add(
      Decision(
        made: Decider.now, action: .edit, subject: event.id, field: field, value: value,
        reason: reason.reason, reports: keys),
      saying: "\(field) of \(event.id) is \(value)")
  }

  /// The value in the form of the ledger: names as ids.
  private func checked(in store: KnowledgeStore) throws -> String {
    let names = NameResolver(world: NameLookup(), store: store)
    switch CorrectableField(field) {
    case .type:
      let types = try names.types(value)
      guard types.count == 1 else {
        throw CommandFailure.unknownType(value, nearest: Array(types.prefix(3)))
      }
      return types[0]
    case .status:
      guard Status(rawValue: value) != nil else {
        throw CommandFailure.wrongValue(
          value, field: field, valid: Status.allCases.map(\.rawValue).joined(separator: ", "))
      }
    case .date:
      guard CorrectableField.isDate(value) else {
        throw CommandFailure.wrongValue(
          value, field: field, valid: "2020-03-16, 2020-03-16/2020-03-18, ../2020-03-18, unknown")
      }
    case .place:
      let places = try names.places(value)
      guard places.count == 1 else {
        throw CommandFailure.wrongValue(
          value, field: field, valid: "one id of " + places.joined(separator: ", "))
      }
      return places[0]
    case .figure:
      guard let number = Int(value), number >= 0 else {
        throw CommandFailure.wrongValue(value, field: field, valid: "a whole number from 0 on")
      }
    case nil:
      throw CommandFailure.unknownField(
        field, nearest: nearest(to: field, among: CorrectableField.names))
    }
    return value
  }
}

/// `waqai review reject`.
struct Reject: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say that a report, or all reports of an event, tell of no event.",
    discussion: """
      Example:
        waqai review reject 6a1f20c9 --reason "a film, not an attack"

      A rejected report is of no event and counts nowhere; the article and the report stay.
      """)

  @OptionGroup var store: StoreOptions

  @Argument(help: "The id of an event or a report, or the beginning of it.")
  var id: String

  @OptionGroup var reason: ReasonOption

  func run() throws {
    let opened = try store.openForWriting()
    let (subject, keys): (String, [ReportKey]) =
      switch try IdResolver(store: opened).find(id) {
      case .event(let event): (event.id, try opened.keys(ofEvent: event.id))
      case .report(let stored):
        (stored.report.id, try [opened.key(ofReport: stored.report.id)].compactMap(\.self))
      }
    try Decider(store: opened).add(
      Decision(
        made: Decider.now, action: .reject, subject: subject, reason: reason.reason, reports: keys),
      saying: keys.count == 1 ? "1 report is rejected" : "\(keys.count) reports are rejected")
  }
}

/// `waqai review undo`.
struct Undo: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Undo a decision.",
    discussion: """
      Example:
        waqai review undo 2 --reason "the ministry corrected itself"

      The decision stays in the ledger. What undoes it cannot be undone: decide again.
      """)

  @OptionGroup var store: StoreOptions

  @Argument(help: "The number of the decision, see `waqai review ledger`.")
  var number: Int

  @OptionGroup var reason: ReasonOption

  func run() throws {
    let opened = try store.openForWriting()
    guard let decision = try opened.decisions().first(where: { $0.number == number }),
      decision.action != .undo, try !opened.undoneDecisions().contains(number)
    else { throw CommandFailure.cannotUndo(number) }
    try Decider(store: opened).add(
      Decision(
        made: Decider.now, action: .undo, subject: decision.subject, undoes: number,
        reason: reason.reason, reports: decision.reports, rest: decision.rest),
      saying: "decision \(number), \(decision.action.rawValue), is undone")
  }
}
