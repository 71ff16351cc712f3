import Foundation
import PackFiles
import Testing

@testable import ArticleParser

@Suite struct PackFolderTests {
  @Test func aFolderWithoutTablesIsAProblemThatNamesThem() {
    let found = problems(in: [:])
    #expect(found.count == 1)
    #expect(found.first?.message.contains("ar/lexicon/verbs.tsv") == true)
    #expect(found.first?.message.contains("world/places.tsv") == true)
  }

  @Test func aMissingFolderIsTheSame() {
    #expect(checkPacks(in: "/nonexistent/pack").map(\.file) == ["/nonexistent/pack"])
  }

  @Test func aFolderIsSearchedForTables() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let frames = root.appending(path: "ar/frames")
    try FileManager.default.createDirectory(at: frames, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: root) }
    try Data("id\teffect\nv.qatala\tlihgt\n".utf8).write(
      to: frames.appending(path: "effects.tsv"))
    try Data("id\n".utf8).write(to: frames.appending(path: "efects.tsv"))
    #expect(
      checkPacks(in: root.path).map(\.file) == ["ar/frames/efects.tsv", "ar/frames/effects.tsv"])
  }

  @Test func examplesMayUseTheBuiltInFramesAndWords() {
    let found = problems(in: [
      "ar/frames/examples.tsv": [
        "@", "withdrawal.withdraw ¦ reject ¦ الجو ماطر في بغداد. ¦ ",
        "withdrawal.withdraw ¦ accept ¦ الجو ماطر في بغداد. ¦ ",
      ]
    ])
    #expect(found.map(\.line) == [3])
  }

  @Test func anUnknownTableIsAProblemWithItsNeighbour() {
    let found = problems(in: [
      "ar/lexicon/verb.tsv": ["id"], "ar/lexicon/classes.tsv": ["@"],
    ])
    #expect(found.map(\.file) == ["ar/lexicon/verb.tsv"])
    #expect(found.first?.message.contains("did you mean “ar/lexicon/verbs.tsv”?") == true)
  }

  @Test func aFolderWithUnknownTablesOnlyHasBothProblems() {
    #expect(problems(in: ["verbs.tsv": ["id"]]).count == 2)
  }

  @Test func otherFilesAreNobodysMatter() {
    #expect(problems(in: ["README.md": ["x"], "ar/lexicon/classes.tsv": ["@"]]).isEmpty)
  }

  @Test func someOfTheTablesMayReferToTheBuiltInOnes() {
    let found = messages(
      "world/places.tsv",
      "iq.city.test ¦ city ¦ Test ¦ تجربة ¦ country:IRQ ¦ IRQ ¦ 33 ¦ 44 ¦  ¦ x")
    #expect(found == [])
  }

  @Test func problemsComeByFileAndLine() {
    let found = problems(in: [
      "world/place-kinds.tsv": ["@", "bse ¦ قاعدة", "cty ¦ مدينة"],
      "ar/lexicon/classes.tsv": ["@", "A ¦  ¦ "],
    ])
    #expect(found.map(\.file) == found.map(\.file).sorted())
    #expect(found.compactMap(\.line) == [2, 2, 3])
  }
}
