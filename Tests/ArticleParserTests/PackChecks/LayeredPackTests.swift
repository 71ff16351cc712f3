import Foundation
import PackFiles
import Testing

@testable import ArticleParser

@Suite("A pack over the built-in ones")
struct LayeredPackTests {
  private func places(_ row: String) -> [String] {
    problemsOverBuiltIn(["world/places.tsv": ["@", row]]).map(\.description)
  }

  @Test("may refer to their entries")
  func references() {
    #expect(
      places("iq.base.zagh ¦ base ¦ Zagh ¦ زاغ ¦ iq.governorate.anbar ¦ IRQ ¦ 33 ¦ 44 ¦  ¦ x") == []
    )
    #expect(
      problemsOverBuiltIn([
        "world/tenures.tsv": ["@", "office.us.secretary-of-state ¦ person.zagh ¦ 2030 ¦  ¦  ¦ x"],
        "world/actors.tsv": ["@", "person.zagh ¦ person ¦ Zagh ¦ زاغ ¦  ¦ USA ¦ GOV ¦  ¦ x"],
      ]).filter { !$0.message.contains("unknown office") } == [])
  }

  @Test("may part their classes further, as long as a set holds them all")
  func classes() {
    let table = "ar/lexicon/classes.tsv"
    #expect(problemsOverBuiltIn([table: ["@", "zagh ¦ person ¦ who comes from Zagh"]]) == [])
    let many = ["@"] + (1...192).map { "zagh\($0) ¦ person ¦ x" }
    #expect(problemsOverBuiltIn([table: many]).count == 1)
  }

  @Test("must not have their ids")
  func ids() {
    #expect(
      places("iq.base.al-qaim ¦ base ¦ Zagh ¦ زاغ ¦ country:IRQ ¦ IRQ ¦  ¦  ¦  ¦ x") == [
        "world/places.tsv:2: error: id “iq.base.al-qaim” is that of a row of the built-in "
          + "world/places.tsv already; give the row another one, or leave it out"
      ])
    let word = problemsOverBuiltIn([
      "ar/lexicon/adjectives.tsv": ["@", "n.jaysh ¦ زاغي ¦  ¦  ¦ of Zagh"]
    ])
    #expect(word.first?.message.contains("ar/lexicon/nouns.tsv already") == true)
  }

  @Test("must not give their names to another entry of the kind")
  func names() {
    let found = places("iq.base.zagh ¦ base ¦ Zagh ¦ القائم ¦ country:IRQ ¦ IRQ ¦  ¦  ¦  ¦ x")
    #expect(found.count == 1)
    #expect(
      found.first?.contains("“القائم” is a name of “iq.base.al-qaim” (built-in) already") == true)
    #expect(
      places("ye.base.zagh ¦ base ¦ Zagh ¦ القائم ¦ country:YEM ¦ YEM ¦  ¦  ¦  ¦ x") == [])
  }

  @Test("needs only the columns that no row leaves empty")
  func columns() {
    #expect(
      problemsOverBuiltIn([
        "world/places.tsv": ["id ¦ kind ¦ name ¦ country", "iq.base.zagh ¦ base ¦ Zagh ¦ IRQ"]
      ]) == [])
    #expect(
      problemsOverBuiltIn(["world/places.tsv": ["id ¦ name", "iq.base.zagh ¦ Zagh"]])
        .contains { $0.message.contains("column “kind” is missing") })
  }

  @Test("may add frames, with examples that are read with all words and frames")
  func frames() {
    let tables = [
      "ar/lexicon/nouns.tsv": ["@", "n.zaghara ¦ زغارة ¦ f ¦ +at ¦ attack-noun ¦ raid"],
      "ar/frames/frames.tsv": [
        "@", "zagh.raid ¦ raid ¦ n.zaghara ¦  ¦ actor ¦ at/recipient ¦ on=at ¦  ¦  ¦  ¦ 0.8",
      ],
      "ar/frames/examples.tsv": [
        "@", "zagh.raid ¦ accept ¦ نفذ الجيش العراقي زغارة على مدينة الموصل. ¦ at=الموصل",
        "zagh.raid ¦ reject ¦ الجو ماطر في الموصل. ¦ ",
      ],
    ]
    #expect(problemsOverBuiltIn(tables).map(\.description) == [])
  }

  @Test("must not have the ids of another one that is used with it")
  func others() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: root) }
    for name in ["one", "two"] {
      let folder = root.appending(path: "\(name)/world")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data("id\tkind\tname\nx.base.zagh\tbase\tZagh \(name)\n".utf8).write(
        to: folder.appending(path: "places.tsv"))
    }
    let (one, two) = (root.appending(path: "one").path, root.appending(path: "two").path)
    #expect(clashes(of: two, with: []) == [])
    let found = clashes(of: two, with: [one])
    #expect(found.map(\.line) == [2])
    #expect(found.first?.message.contains("“x.base.zagh”") == true)
  }
}
