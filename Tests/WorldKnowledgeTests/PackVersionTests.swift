import PackFiles
import Testing
import WorldKnowledge

@Suite struct PackVersionTests {
  private func digest(_ files: [String: String]) -> String {
    PackVersion(name: "mine", of: .memory(files.mapValues { Array($0.utf8) })).digest
  }

  @Test func theSameTablesHaveTheSameDigest() {
    #expect(digest(["a.tsv": "x", "b.tsv": "y"]) == digest(["b.tsv": "y", "a.tsv": "x"]))
    #expect(digest(["a.tsv": "x"]).count == 16)
  }

  @Test(arguments: [["a.tsv": "z"], ["b.tsv": "x"], ["a.tsv": "x", "b.tsv": ""]])
  func othersHaveAnother(_ files: [String: String]) {
    #expect(digest(files) != digest(["a.tsv": "x"]))
  }

  @Test func filesThatAreNoTablesDoNotCount() {
    #expect(digest(["a.tsv": "x", "README.md": "y"]) == digest(["a.tsv": "x"]))
  }
}
