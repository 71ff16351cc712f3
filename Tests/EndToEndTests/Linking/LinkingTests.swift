import Foundation
import Testing

@Suite("Events of several reports")
struct LinkingTests {
  /// Three papers on the rockets of Erbil, one a row.
  private static let papers = [
    "2021-02-15-rockets-near-erbil-airport.txt", "2021-02-16-contractor-killed-in-erbil.txt",
    "2021-02-17-coalition-counts-erbil-rockets.txt",
  ].map { Samples.folder + "/" + $0 }

  private func store(in folder: TemporaryFolder, _ files: [String] = papers) async throws -> String
  {
    let store = folder.path("erbil.db")
    for file in files { _ = try await waqai("ingest", "--db", store, file) }
    return store
  }

  /// The one event that all papers tell of.
  private func attack(in store: String) async throws -> [String: Any] {
    let run = try await waqai(
      "events", "--db", store, "--type", "rocket-attack", "--format", "jsonl")
    expectSuccess(run)
    return try #require(try jsonObjects(run.stdout).first { ($0["sources"] as? Int ?? 0) > 1 })
  }

  @Test("have counts, accounts of figures and their reports in JSON")
  func record() async throws {
    let folder = try TemporaryFolder()
    let event = try await attack(in: try await store(in: folder))
    #expect(event["schema"] as? String == "waqai.event/1")
    #expect(event["articles"] as? Int == 3)
    #expect(event["firstReport"] as? String == "2021-02-15")
    #expect(event["lastReport"] as? String == "2021-02-17")
    let reports = try #require(event["reports"] as? [[String: Any]])
    #expect(reports.map { $0["schema"] as? String } == Array(repeating: "waqai.report/1", count: 3))
    let figures = try #require(event["figures"] as? [[String: Any]])
    #expect(figures.contains { $0["disputed"] as? Bool == true })
  }

  @Test("come out the same in another order of ingest")
  func order() async throws {
    let (one, other) = (try TemporaryFolder(), try TemporaryFolder())
    let first = try await store(in: one)
    let second = try await store(in: other, Self.papers.reversed())
    for arguments in [["events", "--format", "jsonl"], ["timeline"], ["events", "--reports"]] {
      let left = try await shell("waqai \(arguments.joined(separator: " ")) --db \(first)")
      let right = try await shell("waqai \(arguments.joined(separator: " ")) --db \(second)")
      expectSame(right.stdout, left.stdout, arguments.joined(separator: " "))
    }
  }

  @Test("are explained, and every report leads to its event")
  func explained() async throws {
    let folder = try TemporaryFolder()
    let store = try await store(in: folder)
    let event = try await attack(in: store)
    let id = try #require(event["id"] as? String)
    let shown = try await waqai("show", "--db", store, id, "--explain")
    expectSuccess(shown)
    #expect(shown.stdout.contains("speaks for it, 5 is enough"))
    let report = try #require((event["reports"] as? [[String: Any]])?.last?["id"] as? String)
    let one = try await waqai("show", "--db", store, report)
    #expect(one.stdout.contains("event       \(id)"))
  }

  @Test("are corrected, split, rejected and restored")
  func review() async throws {
    let folder = try TemporaryFolder()
    let store = try await store(in: folder)
    let event = try await attack(in: store)
    let id = try #require(event["id"] as? String)
    let last = try #require((event["reports"] as? [[String: Any]])?.last?["id"] as? String)
    let before = try await waqai("events", "--db", store, "--format", "jsonl").stdout

    let edit = try await waqai(
      "review", "edit", "--db", store, id, "rockets", "14", "--reason", "the Coalition's count")
    #expect(edit.stdout == "decision 1: rockets of \(id) is 14\n")
    let shown = try await waqai("show", "--db", store, id)
    #expect(shown.stdout.contains("rockets 14*"))
    let told = try await waqai("timeline", "--db", store)
    #expect(told.stdout.contains("corrected: rockets"))
    _ = try await waqai("review", "split", "--db", store, last, "--reason", "another")
    _ = try await waqai("review", "reject", "--db", store, last, "--reason", "no attack")
    let rejected = try await waqai("show", "--db", store, last)
    #expect(rejected.stdout.contains("none: rejected in review"))

    let ledger = folder.path("ledger.jsonl")
    expectSuccess(
      try await waqai("review", "ledger", "--db", store, "--format", "jsonl", "-o", ledger))
    for number in ["1", "2", "3"] {
      expectSuccess(
        try await waqai("review", "undo", "--db", store, number, "--reason", "a test"))
    }
    #expect(try await waqai("events", "--db", store, "--format", "jsonl").stdout == before)

    let again = try await waqai("review", "import", "--db", store, ledger)
    #expect(again.stdout == "added 0, there already 3\n")
    let listed = try await waqai("review", "ledger", "--db", store, "--format", "lines")
    #expect(listed.lines.count == 6)
  }

  @Test("refuse decisions that make no sense")
  func faults() async throws {
    let store = try await Samples.store()
    let folder = try TemporaryFolder()
    let copy = try await Samples.copyOfStore(in: folder)
    let listed = try await waqai("events", "--db", store, "--limit", "1", "--format", "jsonl")
    let id = try #require(try jsonObjects(listed.stdout).first?["id"] as? String)
    func review(_ arguments: String...) async throws -> Run {
      try await shell("waqai review \(arguments.joined(separator: " ")) --db \(copy) --reason x")
    }
    expectFailure(try await review("edit", id, "colour", "red"), saying: "colour", "--help")
    expectFailure(try await review("edit", id, "date", "soon"), saying: "soon", "2020-03-16")
    expectFailure(try await review("edit", id, "killed", "many"), saying: "many", "whole number")
    expectFailure(try await review("edit", id, "status", "done"), saying: "done", "occurred")
    expectFailure(try await review("merge", id, id), saying: "one event already")
    expectFailure(try await review("split", id), saying: "is an event")
    expectFailure(try await review("undo", "7"), saying: "7", "ledger")
    expectFailure(
      try await waqai("review", "reject", "--db", copy, id, "--reason", " "), status: 64,
      saying: "reason")
    let broken = try folder.write("{}\n", "broken.jsonl")
    expectFailure(
      try await waqai("review", "import", "--db", copy, broken), saying: "broken.jsonl:1")
    expectFailure(try await waqai("link-check", folder.path("none")), saying: "none")
  }

  @Test("survive a revision, which is shown, and being parsed again")
  func revision() async throws {
    let folder = try TemporaryFolder()
    let store = folder.path("a.db")
    func article(_ day: String, _ words: String) throws -> String {
      try folder.write(
        "Source: صحيفة الخبر\nURL: https://example.org/1\nPublished: \(day)\nLanguage: ar\n\n\(words)",
        "\(day).txt")
    }
    _ = try await waqai(
      "ingest", "--db", store,
      try article("2020-03-17", "قتل 10 جنود في هجوم صاروخي على قاعدة التاجي أمس الاثنين."))
    let first = try await waqai("events", "--db", store, "--format", "lines")
    _ = try await waqai(
      "ingest", "--db", store,
      try article("2020-03-18", "قتل 13 جنديا في هجوم صاروخي على قاعدة التاجي أول أمس الاثنين."))
    let id = String(
      try #require(first.lines.first).split(separator: "\t", omittingEmptySubsequences: false)[7])
    let shown = try await waqai("show", "--db", store, id)
    expectSuccess(shown)
    #expect(shown.stdout.contains("revised     the version of 2020-03-17"))
    #expect(shown.stdout.contains("killed 10 became killed 13"))

    let before = try await waqai("events", "--db", store, "--format", "jsonl").stdout
    let run = try await waqai("reparse", "--db", store, "--all")
    #expect(run.stdout == "articles 1, reports added 0, withdrawn 0, changed 0\n")
    #expect(try await waqai("events", "--db", store, "--format", "jsonl").stdout == before)
  }

  @Test("are audited")
  func audit() async throws {
    let run = try await waqai("audit", "--db", try await Samples.store(), "--format", "lines")
    expectSuccess(run)
    for kind in ["figures", "plans", "ordinals"] {
      #expect(run.lines.contains { $0.hasPrefix(kind + "\t") }, "\(kind)")
    }
    let one = try await waqai(
      "audit", "--db", try await Samples.store(), "--kind", "figures", "--format", "lines")
    #expect(one.lines.allSatisfy { $0.hasPrefix("figures\t") })
  }

  /// Precision and recall of pairs and of copies, as `link-check` prints them for the annotated articles
  /// in a folder.
  private func figures(of gold: String) async throws -> [(precision: Double, recall: Double)] {
    let run = try await waqai("link-check", gold, packageFolder + "/SampleData/linking")
    expectSuccess(run)
    let clusters = try #require(run.stdout.firstMatch(of: /([0-9]+) of several reports/))
    #expect(Int(clusters.1) ?? 0 >= 30)
    let figures = try run.stdout.matches(of: /precision ([0-9.]+), recall ([0-9.]+)/).map {
      (precision: try #require(Double($0.1)), recall: try #require(Double($0.2)))
    }
    try #require(figures.count == 2)
    return figures
  }

  /// The articles whose links were annotated while the linker was made.
  @Test("are linked as well as promised")
  func accuracy() async throws {
    let folder = try TemporaryFolder()
    for name in ["tuned/bases", "tuned/general", "aside/forces", "aside/politics"] {
      let file = URL(fileURLWithPath: "\(packageFolder)/SampleData/gold/\(name).jsonl")
      try folder.write(try Data(contentsOf: file), name + ".jsonl")
    }
    let figures = try await figures(of: folder.path)
    #expect(figures[0].precision >= 0.98)
    #expect(figures[0].recall >= 0.92)
    #expect(figures[1].precision == 1)
    #expect(figures[1].recall == 1)
  }

  /// With those that came when it stood.
  @Test("later articles are linked as README tells")
  func laterArticles() async throws {
    let figures = try await figures(of: packageFolder + "/SampleData/gold")
    #expect(figures[0].precision >= 0.97)
    #expect(figures[0].recall >= 0.87)
    #expect(figures[1].precision == 1)
    #expect(figures[1].recall == 1)
  }
}
