import LanguagePacks
import PackFiles
import TextAnalysis
import WorldKnowledge

@testable import ArticleParser

/// The built-in grammar, made once for all tests of its stages.
let grammar = ArabicGrammar(
  pack: LanguagePack(language: "ar", from: .embedded), world: .standard)

extension ReadTokens {
  /// Reads the tokens of a text without a memory of words.
  convenience init(_ text: TokenizedText) {
    var memory = WordMemory(grammar.vocabulary)
    self.init(text, memory: &memory)
  }
}

/// The first sentence of a text, as far as its units.
func sentence(_ text: String, isTitle: Bool = false) -> SentenceAnalysis {
  let tokenized = TokenizedText(text)
  return SentenceAnalysis(
    tokens: ReadTokens(tokenized),
    range: tokenized.sentences.first ?? 0..<0, index: 0, paragraph: 0, isTitle: isTitle,
    numberReader: grammar.numberReader, timeReader: grammar.timeReader)
}

/// The words of a phrase of the sentence.
func words(_ phrase: Int, _ sentence: SentenceAnalysis, _ text: String) -> String? {
  guard phrase >= 0 else { return nil }
  let it = sentence.phrases[phrase]
  return ArticleText(text).words(sentence.span(it.start..<it.end))
}

/// The grammar's tags, beside which Swift Testing has some of its own.
typealias UnitTag = Tag

/// What an example asks of a report; Swift Testing has a type of the same name.
typealias ReportExpectation = Expectation
