import Testing
import TextAnalysis

@testable import ArticleParser

/// Every reading of a word, as lexeme id with the number of its clitics.
private func readings(_ word: String) -> [TokenReading] {
  let tokens = ReadTokens(TokenizedText(word))
  return Array(tokens.readings(0))
}

private func ids(_ word: String) -> Set<String> {
  Set(readings(word).map { grammar.lexicon.lexemes[Int($0.lexeme)].id })
}

@Suite struct TokenReaderTests {
  @Test(arguments: ["والقوات", "بالقوات", "للقوات", "وللقوات", "قواتها", "وبقواتهم", "القُوّات"])
  func cliticsAreTakenOff(_ word: String) { #expect(ids(word).contains("n.quwwat")) }

  @Test func theFutureNeedsAnImperfect() {
    #expect(ids("ستنسحب").contains("v.insahaba"))
    #expect(!ids("سانسحب").contains("v.insahaba") || ids("سانسحب").isEmpty == false)
    #expect(readings("ستنسحب").contains { $0.proclitics == .future })
  }

  @Test func theArticleBlocksVerbsAndPronouns() {
    #expect(!readings("القصف").contains { $0.partOfSpeech == .verb })
    #expect(
      !readings("القصفه").contains { $0.proclitics.contains(.article) && $0.enclitic != .none })
  }

  @Test func prepositionsBlockFiniteVerbs() {
    #expect(!readings("بقصف").contains { $0.partOfSpeech == .verb && $0.proclitics.contains(.by) })
  }

  @Test func aWordOfItsOwnIsNoClitic() {
    // بشأن is no بـ + شن.
    #expect(!readings("بشأن").contains { $0.partOfSpeech == .verb })
  }

  @Test func taMarbutaOpensBeforePronouns() {
    #expect(readings("قاعدتها").contains { $0.enclitic == .her })
  }

  @Test func unknownWordsHaveNoReading() { #expect(readings("زغطرش").isEmpty) }
}
