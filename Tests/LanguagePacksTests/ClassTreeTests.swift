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

  @Test(arguments: [63, 64, 127, 128, ClassSet.capacity - 1])
  func classesBeyondTheFirstWordOfBitsAreTold(last: Int) {
    var tree = ClassTree()
    for number in 0...last { tree.add("c\(number)", parent: number == last ? "c3" : nil) }
    #expect(tree.closure(of: "c\(last)").intersects(tree.single("c3")))
    #expect(tree.closure(of: "c\(last)").intersects(tree.single("c\(last)")))
    #expect(!tree.closure(of: "c\(last - 1)").intersects(tree.single("c\(last)")))
  }

  @Test func classesBeyondTheCapacityAreNoOtherClass() {
    var tree = ClassTree()
    for number in 0...ClassSet.capacity { tree.add("c\(number)", parent: nil) }
    #expect(tree.closure(of: "c\(ClassSet.capacity)").isEmpty)
  }
}
