import Testing
import TextAnalysis

/// The words of a text as its tokens' offsets cut them out, in Unicode scalars.
private func words(_ text: String) -> [String] {
  let scalars = Array(text.unicodeScalars)
  return TokenizedText(text).tokens.map { token in
    String(String.UnicodeScalarView(scalars[Int(token.start)..<Int(token.end)]))
  }
}

@Suite struct TokenTests {
  @Test func wordsNumbersAndMarks() {
    let kinds = TokenizedText("قصف 5 مواقع.").tokens.map(\.kind)
    #expect(kinds == [.word, .number, .word, .mark])
  }

  @Test func offsetsCountScalarsBehindEmoji() {
    #expect(words("😀👨‍👩‍👧 قصف 🇮🇶 بغداد").suffix(1) == ["بغداد"])
    let token = TokenizedText("😀 قصف").tokens.last
    #expect(token?.start == 2)
    #expect(token?.end == 5)
  }

  @Test func combiningMarksBelongToTheirWord() {
    #expect(words("قُتِلَ جنديٌّ هنا") == ["قُتِلَ", "جنديٌّ", "هنا"])
  }

  @Test func formatMarksAroundWordsAreOutside() {
    #expect(words("\u{200F}قصف") == ["قصف"])
  }

  @Test func ligatureIsOneScalarOfTheText() {
    let text = TokenizedText("ب\u{FEFB}د")
    #expect(text.tokens.map(\.end) == [3])
    #expect(text.folded(0).count == 4)
  }

  @Test(arguments: ["3.5", "1,000", "٣٫٥", "١٬٠٠٠"])
  func separatorsInsideNumbers(_ number: String) { #expect(words(number) == [number]) }

  @Test func numberBeforeACommaEndsThere() { #expect(words("5, 6") == ["5", ",", "6"]) }

  @Test func digitsGluedToArabicAreWordsOfTheirOwn() {
    #expect(words("و5قتلى") == ["و", "5", "قتلى"])
  }

  @Test func digitsBehindLatinBelongToTheWord() { #expect(words("K1") == ["K1"]) }

  @Test func taMarbutaAndAlefMaqsuraAreNoted() {
    let flags = TokenizedText("على علي").tokens.map { $0.flags.contains(.endsInAlefMaqsura) }
    #expect(flags == [true, false])
  }

  @Test func hamzaOfTheFirstAlefIsNoted() {
    let tokens = TokenizedText("إن أن ان").tokens
    #expect(tokens.map { $0.flags.contains(.hamzaBelow) } == [true, false, false])
    #expect(tokens.map { $0.flags.contains(.hamzaAbove) } == [false, true, false])
  }

  @Test func tanwinAndShaddaAreNoted() {
    let tokens = TokenizedText("شكراً شنّ شن").tokens
    #expect(tokens.map { $0.flags.contains(.hasTanwinFath) } == [true, false, false])
    #expect(tokens.map { $0.flags.contains(.hasShadda) } == [false, true, false])
  }

  @Test func paragraphsBeginBehindLineBreaks() {
    let tokens = TokenizedText("قصف هنا\nقصف هناك").tokens
    #expect(tokens.map { $0.flags.contains(.startsParagraph) } == [true, false, true, false])
  }

  @Test func titleEndsWhereItsLengthSays() {
    let tokens = TokenizedText("عنوان\n\nنص", titleLength: 5).tokens
    #expect(tokens.map { $0.flags.contains(.inTitle) } == [true, false])
  }

  @Test func marksByTheirWork() {
    let marks = TokenizedText("،؛:.؟!()«»\"…%").tokens.map(\.mark)
    #expect(
      marks == [
        .comma, .semicolon, .colon, .stop, .question, .exclamation, .openBracket, .closeBracket,
        .openQuote, .closeQuote, .straightQuote, .ellipsis, .percent,
      ])
  }

  @Test func scalarsAreCounted() {
    #expect(TokenizedText("😀 قُتل").scalarCount == 6)
    #expect(TokenizedText("").scalarCount == 0)
  }
}
