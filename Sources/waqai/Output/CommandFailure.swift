/// A thing that a name may stand for.
struct NameChoice: Hashable {
  var id: String
  var name: String
  /// What tells it from the others, such as `city, IRQ`.
  var detail: String
}

/// Why a command could not do its work, with the facts that the wording needs.
///
/// Faults of single articles are no failures of a command: they are listed, and it goes on.
enum CommandFailure: Error, Hashable {
  /// There is no store at this path.
  case storeMissing(String)
  /// `init` found a file at this path.
  case storeExists(String)
  /// No base, place or actor has this name.
  case unknownName(String, kind: String, nearest: [String], listCommand: String)
  /// Several have it.
  case ambiguousName(String, kind: String, option: String, choices: [NameChoice])
  /// No event type or PLOVER category is called so.
  case unknownType(String, nearest: [String])
  /// No article of the store is by this source.
  case unknownSource(String, nearest: [String])
  /// No event or report has an id that begins so.
  case unknownReport(String)
  /// Several reports have; the flag tells whether there are more than the choices.
  case ambiguousReport(String, choices: [NameChoice], hasMore: Bool)
  /// The report tells of no event, since it was rejected.
  case reportHasNoEvent(String)
  /// `review merge` was given ids of one event.
  case alreadyOneEvent([String])
  /// `review split` was given something else than a report.
  case notAReport(String)
  /// `review split` was given reports of several events, or of none.
  case notOfOneEvent([String])
  /// `review split` was given all reports of an event.
  case nothingStays(String)
  /// `review edit` knows no such field.
  case unknownField(String, nearest: [String])
  /// `review edit` was given a value that the field cannot have.
  case wrongValue(String, field: String, valid: String)
  /// There is no such decision, or it is undone, or it undoes another one.
  case cannotUndo(Int)
  /// A line of a ledger is none.
  case notADecision(file: String, line: Int)
  /// There is no such file, or it may not be read.
  case cannotRead(String)
  /// `link-check` was given a folder without annotated data.
  case noGoldFolder(String)
  /// A line of annotated data is none.
  case notGold(file: String, line: Int, reason: String)
  /// The system refuses to write there.
  case cannotWrite(String, reason: String)
  /// `-o` names a file that the command reads.
  case outputIsInput(String)
  /// No file in the folder that `evaluate` was given has a name that gold articles have.
  case noGold(folder: String)
  /// `packs check` was given something else than a folder.
  case noFolder(String)
  /// A pack that the run was told to use is no folder.
  case noPack(String, origin: String)
  /// A pack of the run has faults, which are listed.
  case faultyPack(String, faults: Int)
  /// A file that a command would make is there already.
  case fileExists(String)
  /// A file cannot be read.
  case unreadable(String)
  /// A dump has no place that the program does not know.
  case noPlaces(String)
  /// An option has a value that is none of those that it may have.
  case unknownValue(String, kind: String, valid: [String])
  /// No office has this name.
  case unknownOffice(String, nearest: [String])
}

extension CommandFailure: CustomStringConvertible {
  /// The wording of every failure: what is wrong, where, and what would be valid.
  var description: String {
    switch self {
    case .storeMissing(let path):
      "there is no store at “\(path)”; make one with `waqai init --db \(path)` or name another "
        + "with --db or WAQAI_DB"
    case .storeExists(let path):
      "“\(path)” is there already; use it as it is, or give another path with --db"
    case .unknownName(let name, let kind, let nearest, let listCommand):
      "no \(kind) is called “\(name)”\(suggestion(nearest)); `waqai \(listCommand)` lists those "
        + "that the store has"
    case .ambiguousName(let name, let kind, let option, let choices):
      "“\(name)” is the name of more than one \(kind); give the id to \(option):"
        + list(choices)
    case .unknownType(let value, let nearest):
      "there is no event type or PLOVER category “\(value)”\(suggestion(nearest)); `waqai types` "
        + "lists them all"
    case .unknownSource(let value, let nearest):
      "no article of the store is by “\(value)”\(suggestion(nearest)); `waqai articles` lists "
        + "them with their sources"
    case .unknownReport(let id):
      "no event or report has an id that begins with “\(id)”; `waqai events` lists events with their "
        + "ids, `waqai events --reports` reports"
    case .ambiguousReport(let id, let choices, let hasMore):
      "more than one event or report has an id that begins with “\(id)”; give more of it:"
        + list(choices) + (hasMore ? "\n  … and more" : "")
    case .reportHasNoEvent(let id):
      "the report “\(id)” tells of no event, since it was rejected; `waqai review list` shows the "
        + "decision"
    case .alreadyOneEvent(let ids):
      "\(quoted(ids)) are one event already; `waqai show` tells of which reports it is made"
    case .notAReport(let id):
      "“\(id)” is an event; give the ids of the reports that leave it, as `waqai show \(id)` lists "
        + "them"
    case .notOfOneEvent(let ids):
      "\(quoted(ids)) are not reports of one event; split one event at a time"
    case .nothingStays(let event):
      "these are all reports of \(event); leave one of them at least"
    case .unknownField(let name, let nearest):
      "an event has no field “\(name)” that can be set\(suggestion(nearest)); `waqai review edit "
        + "--help` lists them"
    case .wrongValue(let value, let field, let valid):
      "“\(value)” is no \(field); valid are: \(valid)"
    case .cannotUndo(let number):
      "decision \(number) cannot be undone: it is not there, undone already, or itself undoes "
        + "another one; `waqai review ledger` lists all"
    case .notADecision(let file, let line):
      "\(file):\(line): error: this is no decision; give a file that `waqai review ledger --format "
        + "jsonl` wrote"
    case .cannotRead(let path):
      "“\(path)” cannot be read; check that it is there and that you may read it"
    case .noGoldFolder(let path):
      "there is no annotated data in “\(path)”; give a folder with .jsonl files such as "
        + "SampleData/gold"
    case .notGold(let file, let line, let reason):
      "\(file):\(line): error: this is neither an annotated article nor an annotated report: "
        + reason
    case .cannotWrite(let path, let reason):
      "\(path) cannot be written: \(reason)"
    case .outputIsInput(let path):
      "“\(path)” is also read by this command; give another file to -o"
    case .noGold(let folder):
      "the folder “\(folder)” holds no gold articles; their names end in .jsonl or .ndjson"
    case .noFolder(let path):
      "there is no folder “\(path)”; give the folder of a pack, or none to check the built-in packs"
    case .noPack(let path, let origin):
      "there is no folder “\(path)”, which \(origin) names; give the folder of a pack, with tables "
        + "such as world/places.tsv or ar/frames/frames.tsv in it"
    case .faultyPack(let path, let faults):
      "the pack “\(path)” has \(faults == 1 ? "a fault" : "\(faults) faults"); mend the lines above, "
        + "and look at it with `waqai packs check \(path)`"
    case .fileExists(let path):
      "“\(path)” is there already; give another folder, or move it away"
    case .unreadable(let path):
      "“\(path)” cannot be read; give a file that is there"
    case .noPlaces(let path):
      "“\(path)” has no place that the program does not know already; give a GeoNames dump such as "
        + "IQ.txt, and a smaller --min-population where there is one"
    case .unknownValue(let value, let kind, let valid):
      "there is no \(kind) “\(value)”; give one of \(valid.joined(separator: ", "))"
    case .unknownOffice(let name, let nearest):
      "no office is called “\(name)”\(suggestion(nearest)); name it with its country or body, as in "
        + "“وزير الخارجية الأميركي” or “Foreign Minister of Iraq”"
    }
  }
}

private func quoted(_ ids: [String]) -> String {
  ids.map { "“\($0)”" }.joined(separator: ", ")
}

/// The names that a misspelt one may stand for, to be put behind it.
func suggestion(_ nearest: [String]) -> String {
  switch nearest.count {
  case 0: ""
  case 1: ", nearest is “\(nearest[0])”"
  default: ", nearest are " + nearest.map { "“\($0)”" }.joined(separator: ", ")
  }
}

private func list(_ choices: [NameChoice]) -> String {
  choices.map { "\n  \($0.id)  \($0.detail)  \($0.name)" }.joined()
}
