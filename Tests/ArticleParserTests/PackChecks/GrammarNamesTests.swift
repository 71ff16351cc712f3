import LanguagePacks
import PackFiles
import Testing
import WorldKnowledge

@testable import ArticleParser

/// The checks and the parser know the same names.
@Suite struct GrammarNamesTests {
  private let compiler = ConditionCompiler(
    lexicon: Lexicon(
      pack: LanguagePack(language: "none", from: .embedded),
      world: WorldKnowledge(from: .directory("/nonexistent"))))

  @Test(arguments: Slot.named.keys.sorted())
  func theParserReadsEverySlot(_ name: String) {
    #expect(compiler.condition(name)?.slot == Slot.named[name])
  }

  @Test(arguments: Function.packNames)
  func theParserReadsEveryFunctionAsASlot(_ name: String) {
    let expected = Slot.named[name] ?? Function(rawValue: name).map(Slot.preposition)
    #expect(compiler.condition(name)?.slot == expected)
  }

  @Test func theParserReadsNoOtherSlot() { #expect(compiler.condition("subjct:force") == nil) }

  @Test func aSetHoldsAsManyClassesAsTheCheckAllows() {
    var set = ClassSet()
    set.insert(ClassSet.capacity - 1)
    #expect(!set.isEmpty)
  }
}
