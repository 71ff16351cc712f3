import EventModel
import Testing
import TextAnalysis

/// The sentences of a text, as its tokens' offsets cut them out.
private func sentences(_ text: String) -> [String] {
  let scalars = Array(text.unicodeScalars)
  let tokenized = TokenizedText(text)
  return tokenized.sentences.map { range in
    let first = tokenized.tokens[range.lowerBound].span
    let span = first.union(tokenized.tokens[range.upperBound - 1].span)
    return String(String.UnicodeScalarView(scalars[span.start..<span.end]))
  }
}

@Suite struct SentenceTests {
  @Test func fullStopsEndSentences() {
    #expect(sentences("قصف هنا. قصف هناك.") == ["قصف هنا.", "قصف هناك."])
  }

  @Test func questionAndExclamationMarksEndThem() {
    #expect(sentences("أين القصف؟ هناك! نعم") == ["أين القصف؟", "هناك!", "نعم"])
  }

  @Test func commasAndSemicolonsDoNot() {
    #expect(sentences("قصف، ثم هدوء؛ ثم قصف").count == 1)
  }

  @Test func titlesOfOneLetterDoNot() {
    #expect(sentences("قال د. أحمد إن القصف توقف.") == ["قال د. أحمد إن القصف توقف."])
  }

  @Test func decimalsDoNot() {
    #expect(sentences("بلغت قوته 3.5 درجات.") == ["بلغت قوته 3.5 درجات."])
  }

  @Test func abbreviationsWithStopsInsideDoNot() {
    #expect(sentences("قوات U.S.A. في العراق").count == 1)
  }

  @Test func closingQuotesBelongToTheSentenceBefore() {
    #expect(sentences("قال: «انتهى القصف.» ثم غادر.") == ["قال: «انتهى القصف.»", "ثم غادر."])
  }

  @Test func paragraphsEndThemWithoutAStop() {
    #expect(sentences("عنوان بلا نقطة\n\nنص") == ["عنوان بلا نقطة", "نص"])
  }

  @Test func dotsOfAnEllipsisDoNot() { #expect(sentences("قال... ثم صمت").count == 1) }

  @Test func everyTokenIsInOneSentence() {
    let text = TokenizedText("قصف. «قال د. علي: 3.5؟» نعم...\nلا")
    #expect(text.sentences.flatMap { Array($0) } == Array(text.tokens.indices))
  }

  @Test func emptyTextHasNone() { #expect(sentences(" \n ").isEmpty) }
}
