import Testing

@testable import waqai

@Suite("Names of parts")
struct PartNamesTests {
  @Test("are the last part of the path without its extension")
  func stems() {
    #expect(partNames(["gold/tuned/", "gold/aside", "b.v2.jsonl"]) == ["tuned", "aside", "b.v2"])
    #expect(partNames(["-"]) == ["-"])
    #expect(partNames([".gold"]) == [".gold"])
  }

  @Test("are the paths where they would be the same")
  func paths() {
    #expect(partNames(["a/x.jsonl", "b/x.jsonl", "y"]) == ["a/x.jsonl", "b/x.jsonl", "y"])
  }
}
