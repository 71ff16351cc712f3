import Foundation
import Testing

@Suite("Output that cannot be written")
struct OutputFaultTests {
  @Test(
    "a full disk is an error, for -o and for standard output",
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func fullDisk() async throws {
    let store = try await Samples.store()
    let environment = ["WAQAI_DB": store]
    for line in ["waqai events -o /dev/full", "waqai events > /dev/full"] {
      let run = try await shell(line, environment: environment)
      expectFailure(run, saying: "cannot be written", "No space left")
    }
  }

  @Test("-o in a folder that is not there, or over the store, is an error")
  func wrongPath() async throws {
    let folder = try TemporaryFolder()
    let store = try await Samples.copyOfStore(in: folder)
    expectFailure(
      try await waqai("events", "--db", store, "-o", "/none/a.csv"), saying: "/none/a.csv")
    expectFailure(try await waqai("events", "--db", store, "-o", store), saying: "another file")
    #expect(try await waqai("articles", "--db", store).status == 0)
  }

  @Test("nobody reads any more: the end is quiet")
  func brokenPipe() async throws {
    let run = try await shell(
      "{ waqai events --format json; echo $? >&2; } | head -c 1",
      environment: [
        "WAQAI_DB": try await Samples.store()
      ])
    #expect(run.stdout == "[")
    #expect(run.stderr == "0\n")
  }
}
