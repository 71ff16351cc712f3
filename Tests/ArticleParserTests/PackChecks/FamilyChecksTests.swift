import PackFiles
import Testing

@testable import ArticleParser

@Suite struct FamilyChecksTests {
  private let path = "ar/frames/families.tsv"

  @Test func soundFamilies() {
    #expect(
      messages(path, "attack ¦ any:drone ¦ drone-attack", "attack ¦  ¦ armed-attack") == [])
  }

  @Test func aFamilyNeedsNoLastRule() {
    #expect(messages(path, "attack ¦ any:drone ¦ drone-attack") == [])
  }

  @Test func typesAndConditionsAreKnown() {
    let found = messages(path, "attack ¦ any:dron ¦ drone-atack")
    #expect(found.count == 2)
    #expect(found.contains { $0.hasPrefix("unknown event type “drone-atack”") })
    #expect(found.contains { $0.hasPrefix("unknown class or lexeme “dron”") })
  }

  @Test func noRuleFollowsTheRest() {
    #expect(
      messages(
        path, "attack ¦  ¦ armed-attack", "other ¦  ¦ shelling",
        "attack ¦ any:drone ¦ drone-attack") == [
          "no text gets here: line 2 takes the rest of the family “attack”"
        ])
  }

  @Test func effectsAreKnownAndOneAWord() {
    let found = messages(
      "ar/frames/effects.tsv", "v.qatala ¦ lihgt", "v.asaba|v.qatala ¦ light", "v.nobody ¦ light")
    #expect(found.count == 3)
    #expect(found.contains { $0.hasPrefix("unknown effect “lihgt”; did you mean “light”?") })
    #expect(found.contains("“v.qatala” has an effect in line 2 already"))
    #expect(found.contains { $0.hasPrefix("unknown lexeme “v.nobody”") })
  }
}
