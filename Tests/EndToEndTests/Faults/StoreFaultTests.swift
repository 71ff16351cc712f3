import Foundation
import KnowledgeStore
import Testing

@Suite("A store that cannot be used")
struct StoreFaultTests {
  /// Commands that read a store.
  static let readers = [
    ["timeline"], ["show", "x"], ["places"], ["types"],
  ]

  @Test("is missing: every command says how to make one", arguments: readers)
  func missing(_ command: [String]) async throws {
    let line = "waqai \(command.joined(separator: " ")) --db /none/here.db"
    expectFailure(try await shell(line), saying: "/none/here.db", "waqai init")
  }

  @Test("is no database, an empty file, or a folder")
  func noDatabase() async throws {
    let folder = try TemporaryFolder()
    for path in [try folder.write("text", "a.db"), try folder.write("", "b.db"), folder.path] {
      expectFailure(try await waqai("events", "--db", path), saying: path, "not a Waqai store")
    }
    expectFailure(
      try await waqai("ingest", "--db", folder.path("a.db"), Samples.few[0]), saying: "not a Waqai")
    #expect(try folder.text("a.db") == "text")
  }

  @Test("belongs to another program, or to a later version of this one")
  func foreignAndNewer() async throws {
    let folder = try TemporaryFolder()
    let store = try await Samples.copyOfStore(in: folder)
    try patch(store, at: 68, [1, 2, 3, 4])
    expectFailure(try await waqai("events", "--db", store), saying: "another program")
    try FileManager.default.removeItem(atPath: store)
    _ = try await Samples.copyOfStore(in: folder)
    try patch(store, at: 60, [0, 0, 0x27, 0x0F])
    expectFailure(try await waqai("events", "--db", store), saying: "9999", "newer")
    expectFailure(
      try await waqai("ingest", "--db", store, Samples.few[0]), saying: "9999", "newer")
  }

  @Test("is damaged: the doctor says so, no command crashes")
  func damaged() async throws {
    let folder = try TemporaryFolder()
    let store = try await Samples.copyOfStore(in: folder)
    let size = try Data(contentsOf: URL(fileURLWithPath: store)).count
    for page in stride(from: 4096 * 4, to: size, by: 4096 * 3) {
      try patch(store, at: page, Array(repeating: 0xA5, count: 1024))
    }
    let doctor = try await waqai("doctor", "--db", store)
    #expect(doctor.status == 1)
    #expect(doctor.stderr.contains("\(store): error: ") || doctor.stderr.contains("damaged"))
    let events = try await waqai("events", "--db", store)
    #expect(events.status == 1)
    #expect(events.stderr.contains("damaged"))
  }

  @Test("is being written by somebody else: reading works, writing waits and gives up")
  func locked() async throws {
    let folder = try TemporaryFolder()
    let path = try await Samples.copyOfStore(in: folder)
    let store = try KnowledgeStore.open(at: path, access: .readWrite)
    let article = Data("{\"id\": \"x\", \"body\": \"انفجار في بغداد\"}".utf8)
    let runs = try store.inTransaction {
      [["ingest", "--db", path, "-"], ["articles", "--db", path]].map { arguments in
        Result {
          try Program.run(Program.path, arguments, stdin: article, folder: nil, environment: [:])
        }
      }
    }
    expectFailure(try runs[0].get(), saying: "another program")
    expectSuccess(try runs[1].get())
  }

  @Test("must not be written: reading works", .enabled(if: geteuid() != 0, "root may write all"))
  func readOnly() async throws {
    let folder = try TemporaryFolder()
    let store = try await Samples.copyOfStore(in: folder)
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: store)
    expectFailure(
      try await waqai("ingest", "--db", store, Samples.coalition), saying: "must not be written")
    #expect(try await waqai("articles", "--db", store).status == 0)
  }

  private func patch(_ path: String, at offset: Int, _ bytes: [UInt8]) throws {
    let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
    try file.seek(toOffset: UInt64(offset))
    try file.write(contentsOf: Data(bytes))
    try file.close()
  }
}
