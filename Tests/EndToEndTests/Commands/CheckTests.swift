import Foundation
import Testing

@Suite("waqai packs, waqai doctor")
struct CheckTests {
  @Test("find nothing wrong with the built-in packs")
  func builtIn() async throws {
    let run = try await waqai("packs", "check")
    expectSuccess(run)
    #expect(run.stdout == "built-in packs: no faults\n")
  }

  @Test("refuse a folder that is not there or is a file")
  func noFolder() async throws {
    expectFailure(try await waqai("packs", "check", "/none"), saying: "/none")
    expectFailure(try await waqai("packs", "check", Samples.coalition), saying: "folder")
  }

  @Test("the doctor is content with a sound store and with none")
  func sound() async throws {
    let folder = try TemporaryFolder()
    let store = try await Samples.store()
    let run = try await waqai("doctor", "--db", store)
    expectSuccess(run)
    #expect(run.stdout.contains("store    \(store): 33 articles"))
    #expect(run.lines.last == "check    no faults")
    let none = try await waqai("doctor", in: folder.path)
    expectSuccess(none)
    #expect(none.stdout.contains("store    none at waqai.db yet"))
  }
}
