import LanguagePacks
import Testing

@Suite struct ClassTreeTests {
  /// person > official; weapon.
  let tree: ClassTree = {
    var tree = ClassTree()
    tree.add("person", parent: nil)
    tree.add("official", parent: "person")
    tree.add("weapon", parent: nil)
    return tree
  }()

  @Test func aWordOfAClassIsOneOfItsParent() {
    #expect(tree.closure(of: "official").intersects(tree.single("person")))
  }

  @Test func aWordOfTheParentIsNoneOfTheChild() {
    #expect(!tree.closure(of: "person").intersects(tree.single("official")))
  }

  @Test func strangersShareNothing() {
    #expect(!tree.closure(of: "official").intersects(tree.single("weapon")))
  }

  @Test func anyOfSeveral() {
    let either = tree.any(of: ["weapon", "official"])
    #expect(tree.closure(of: "weapon").intersects(either))
    #expect(tree.closure(of: "official").intersects(either))
    #expect(!tree.closure(of: "person").intersects(either))
  }

  @Test func unknownNamesAreEmpty() {
    #expect(!tree.has("wepon"))
    #expect(tree.closure(of: "wepon").isEmpty)
    #expect(tree.single("wepon").isEmpty)
  }

  @Test func namesKeepTheirOrder() { #expect(tree.names == ["person", "official", "weapon"]) }

  @Test func classesBeyondTheFirstWordOfBitsAreTold() {
    var tree = ClassTree()
    for number in 0..<128 { tree.add("c\(number)", parent: number == 127 ? "c3" : nil) }
    #expect(tree.closure(of: "c127").intersects(tree.single("c3")))
    #expect(tree.closure(of: "c127").intersects(tree.single("c127")))
    #expect(!tree.closure(of: "c126").intersects(tree.single("c127")))
  }
}
