import Testing
import TextAnalysis

@testable import ArticleParser

@Suite struct WordMemoryTests {
  /// The readings of all tokens of a text, written out.
  private func readings(_ text: String, _ memory: inout WordMemory) -> [String] {
    let tokens = ReadTokens(TokenizedText(text), memory: &memory)
    return (0..<tokens.count).map { token in
      "\(tokens.surface(token)) \(tokens.parts(token).rawValue) \(tokens.readings(token).map { $0 })"
        + " \(tokens.phraseStarts(token).map { $0 })"
    }
  }

  @Test(
    "a text reads the same, whatever was read before",
    arguments: [
      "وقصفت الطائرات موقعا للجيش قرب حلب، الثلاثاء 17 مارس.",
      "قصفت قصفت وقصفت قصفتها", "كلمةغيرمعروفة 12 ، للجيش", "",
    ])
  func independence(_ text: String) {
    var new = WordMemory(grammar.vocabulary)
    let expected = readings(text, &new)
    var used = WordMemory(grammar.vocabulary)
    _ = readings("أعلن الجيش أن طائرات قصفت مواقع في حلب الثلاثاء، وللجيش قتلى.", &used)
    #expect(readings(text, &used) == expected)
    #expect(readings(text, &used) == expected)
  }

  @Test("words of which the vocabulary knows nothing are read as such")
  func unknownWords() {
    var memory = WordMemory(grammar.vocabulary)
    for _ in 1...2 {
      let tokens = ReadTokens(
        TokenizedText("زغظضث الجيش ؛ 15"), memory: &memory)
      #expect((0..<tokens.count).map(tokens.isKnown) == [false, true, false, false])
      #expect(tokens.surface(0) == -1)
    }
  }

  @Test("a full memory begins anew")
  func fullMemory() {
    var memory = WordMemory(grammar.vocabulary)
    let letters = Array("ابتجدرسعفقكلمنهو")
    let words = (0...WordMemory.limit).map { number in
      String((0..<5).map { letters[number >> ($0 * 4) & 15] })
    }
    _ = memory.words(of: TokenizedText(words.joined(separator: " ")))
    let full = memory.readings.count
    var new = WordMemory(grammar.vocabulary)
    #expect(readings("قصفت الطائرات حلب", &memory) == readings("قصفت الطائرات حلب", &new))
    #expect(memory.readings.count < full)
  }
}
