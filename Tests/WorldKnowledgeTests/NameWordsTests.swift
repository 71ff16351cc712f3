import PackFiles
import Testing
import WorldKnowledge

@Suite("Words of names that do not count")
struct NameWordsTests {
  @Test("are read by their use, in the order of the table")
  func use() {
    let table = "use\tword\nplain\tقاعدة\nprefix\tوال\nplain\tbase\nprefix\tال\n"
    let words = NameWords(from: .memory(["world/name-words.tsv": Array(table.utf8)]))
    #expect(words.plain == ["قاعدة", "base"])
    #expect(words.prefixes == ["وال", "ال"])
  }

  @Test("have each prefix before those that it ends in")
  func order() {
    let prefixes = NameWords.standard.prefixes
    #expect(!prefixes.isEmpty)
    for (index, prefix) in prefixes.enumerated() {
      #expect(!prefixes[..<index].contains { prefix.hasPrefix($0) }, "\(prefix)")
    }
  }
}
