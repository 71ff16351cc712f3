import Testing

@Suite("The order of ingest")
struct OrderTests {
  @Test("makes no difference to what the store answers")
  func orders() async throws {
    let folder = try TemporaryFolder()
    let (one, other) = (folder.path("one.db"), folder.path("other.db"))
    let files = Samples.few
    _ = try await waqai("ingest", "--db", one, files[0], files[1], files[2], files[3])
    _ = try await waqai("ingest", "--db", other, files[3], files[2])
    _ = try await waqai("ingest", "--db", other, files[1], files[0])
    for command in ["events", "articles"] {
      let first = try await waqai(command, "--db", one, "--format", "jsonl")
      let second = try await waqai(command, "--db", other, "--format", "jsonl")
      expectSuccess(first)
      #expect(!first.lines.isEmpty)
      expectSame(second.stdout, first.stdout, command)
    }
  }
}
