import EventModel
import Foundation
import WorldKnowledge

/// Measures runs of the program itself, from its start to its end.
///
/// - Parameters:
///   - store: A store of synthetic reports.
///   - scratch: Where other files may be made.
/// - Throws: Where the program is not there or fails.
func measurePrograms(store: String, scratch: ScratchFolder) throws {
  let runs = 15
  Output.heading("Program: whole runs, median of \(runs)")
  let own = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
  let program = own.deletingLastPathComponent().appendingPathComponent("waqai").path
  guard FileManager.default.isExecutableFile(atPath: program) else {
    throw BenchFailure("there is no program at \(program); build it first")
  }
  let empty = scratch.path("empty.db")
  try runProgram(program, ["init", "--db", empty])
  let synthetic = SyntheticReports(world: .standard, sentences: [])

  let limit = try medianSeconds(runs: runs) { try runProgram("/bin/sh", ["-c", ":"]) }
  Output.line("sh that does nothing (the limit)", "\(readable(limit * 1000)) ms")
  let commands: [(name: String, arguments: [String])] = [
    ("waqai --version", ["--version"]),
    ("waqai articles, empty store", ["articles", "--db", empty]),
    ("waqai types, empty store", ["types", "--db", empty]),
    (
      "waqai events --base, a usual one",
      ["events", "--db", store, "--base", synthetic.usualBase.id]
    ),
    (
      "waqai events --actor, a usual one",
      ["events", "--db", store, "--actor", synthetic.usualPerson.id]
    ),
    (
      "waqai events --base, 5,000 reports",
      ["events", "--db", store, "--base", synthetic.knownBase.id]
    ),
    (
      "waqai events --actor, 10,000 reports",
      ["events", "--db", store, "--actor", synthetic.knownPerson.id]
    ),
    (
      "waqai events --actor --since --limit 20",
      [
        "events", "--db", store, "--actor", synthetic.knownPerson.id, "--since", "2020", "--limit",
        "20",
      ]
    ),
    ("waqai extract, one article", ["extract", sampleArticle]),
  ]
  for command in commands {
    let seconds = try medianSeconds(runs: runs) { try runProgram(program, command.arguments) }
    Output.line(
      command.name, "\(readable(seconds * 1000)) ms", "\(readable(seconds / limit)) times the limit"
    )
  }
  let gold = try medianSeconds(runs: 3) {
    for ending in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: scratch.path("gold.db") + ending)
    }
    try runProgram(program, ["ingest", "--db", scratch.path("gold.db"), "SampleData/gold"])
  }
  Output.line(
    "waqai ingest SampleData/gold", "\(readable(gold * 1000)) ms",
    "the annotated articles, all cores")
}

private let sampleArticle = "SampleData/articles/2020-03-17-coalition-leaves-qaim.txt"
