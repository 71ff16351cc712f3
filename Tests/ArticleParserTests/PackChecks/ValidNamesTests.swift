import PackFiles
import Testing

@testable import ArticleParser

@Suite struct ValidNamesTests {
  private let roles = ValidNames(["actor", "recipient", "accused"])

  @Test func validNamesHaveNoFault() { #expect(roles.fault("actor", as: "role") == nil) }

  @Test func misspeltNamesHaveANeighbour() {
    #expect(
      roles.fault("acter", as: "role")
        == "unknown role “acter”; did you mean “actor”? (valid: accused, actor, recipient)")
  }

  @Test func farNamesHaveNone() {
    #expect(
      roles.fault("xyz", as: "role") == "unknown role “xyz” (valid: accused, actor, recipient)")
  }

  @Test func aNameThatHoldsTheWordIsANeighbour() {
    #expect(ValidNames(["of-about", "on"]).nearest(to: "about") == "of-about")
  }

  @Test func theNearestOfTwoWins() {
    #expect(ValidNames(["forced", "force"]).nearest(to: "fored") == "forced")
    #expect(ValidNames(["bases", "base"]).nearest(to: "bas") == "base")
  }

  @Test func longListsAreNamedByTheirTable() {
    let names = ValidNames(["a"], origin: "the ids of x.tsv").union(ValidNames(["b"]))
    #expect(names.contains("a"))
    #expect(names.contains("b"))
    #expect(names.fault("zz", as: "id") == "unknown id “zz” (valid: the ids of x.tsv)")
  }
}
