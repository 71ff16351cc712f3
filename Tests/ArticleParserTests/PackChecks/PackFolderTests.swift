import PackFiles
import Testing

@testable import ArticleParser

@Suite struct PackFolderTests {
  @Test func aFolderWithoutTablesIsAProblemThatNamesThem() throws {
    let found = try problems(in: [:])
    #expect(found.count == 1)
    #expect(found.first?.message.contains("ar/lexicon/verbs.tsv") == true)
    #expect(found.first?.message.contains("world/places.tsv") == true)
  }

  @Test func aMissingFolderIsTheSame() {
    #expect(checkPacks(in: "/nonexistent/pack").count == 1)
  }

  @Test func anUnknownTableIsAProblemWithItsNeighbour() throws {
    let found = try problems(in: [
      "ar/lexicon/verb.tsv": ["id"], "ar/lexicon/classes.tsv": ["@"],
    ])
    #expect(found.map(\.file) == ["ar/lexicon/verb.tsv"])
    #expect(found.first?.message.contains("did you mean “ar/lexicon/verbs.tsv”?") == true)
  }

  @Test func aFolderWithUnknownTablesOnlyHasBothProblems() throws {
    #expect(try problems(in: ["verbs.tsv": ["id"]]).count == 2)
  }

  @Test func otherFilesAreNobodysMatter() throws {
    #expect(try problems(in: ["README.md": ["x"], "ar/lexicon/classes.tsv": ["@"]]).isEmpty)
  }

  @Test func someOfTheTablesMayReferToTheBuiltInOnes() throws {
    let found = try messages(
      "world/places.tsv",
      "iq.city.test ¦ city ¦ Test ¦ تجربة ¦ country:IRQ ¦ IRQ ¦ 33 ¦ 44 ¦  ¦ x")
    #expect(found == [])
  }

  @Test func problemsComeByFileAndLine() throws {
    let found = try problems(in: [
      "world/place-kinds.tsv": ["@", "bse ¦ قاعدة", "cty ¦ مدينة"],
      "ar/lexicon/classes.tsv": ["@", "A ¦  ¦ "],
    ])
    #expect(found.map(\.file) == found.map(\.file).sorted())
    #expect(found.compactMap(\.line) == [2, 2, 3])
  }
}
