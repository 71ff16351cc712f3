import Testing
import TextAnalysis

/// Expects a text to fold to the words of another, which is folded already.
private func expectFolded(
  _ text: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let letters = foldedLetters(text).map { code in
    code == LetterCode.separator ? " " : readableScalar(code)
  }
  #expect(String(String.UnicodeScalarView(letters)) == expected, sourceLocation: sourceLocation)
}

@Suite struct FoldingTests {
  @Test(arguments: ["\u{622}", "\u{623}", "\u{625}", "\u{671}", "\u{627}"])
  func alefsAreOne(_ alef: String) { expectFolded(alef, "\u{627}") }

  @Test func hamzaOnOtherSeatsStays() { expectFolded("مسؤول هيئة جزء", "مسؤول هيئة جزء") }

  @Test func alefMaqsuraIsYa() { expectFolded("مستشفى", "مستشفي") }

  @Test func taMarbutaStays() { expectFolded("قاعدة", "قاعدة") }

  @Test func harakatVanish() { expectFolded("قُتِلَ جُنْدِيٌّ", "قتل جندي") }

  @Test func tanwinAndSuperscriptAlefVanish() { expectFolded("شكراً هٰذا", "شكرا هذا") }

  @Test func tatweelVanishes() { expectFolded("قـــصف", "قصف") }

  @Test(arguments: [
    "\u{200E}", "\u{200F}", "\u{61C}", "\u{202B}", "\u{202C}", "\u{2067}", "\u{2069}", "\u{200B}",
    "\u{200C}", "\u{200D}", "\u{FEFF}", "\u{AD}",
  ])
  func formatMarksVanish(_ mark: String) {
    expectFolded(mark + "قص" + mark + "ف" + mark, "قصف")
  }

  @Test(arguments: ["1987654320", "١٩٨٧٦٥٤٣٢٠", "۱۹۸۷۶۵۴۳۲۰"])
  func digitsOfThreeScriptsAreASCII(_ digits: String) { expectFolded(digits, "1987654320") }

  @Test func persianLettersAreTheirArabicSisters() { expectFolded("کربلای یزد", "كربلاي يزد") }

  @Test func lettersOfNamesKeepTheirOwnCode() {
    #expect(foldedLetters("چ") != foldedLetters("ج"))
    #expect(foldedLetters("پ") != foldedLetters("ب"))
  }

  @Test func presentationFormsAreTheirLetters() {
    expectFolded("\u{FED7}\u{FEBC}\u{FED2}", "قصف")
    expectFolded("\u{FE8D}\u{FEF3}\u{FE93}", "اية")
  }

  @Test(arguments: ["\u{FEF5}", "\u{FEF7}", "\u{FEF9}", "\u{FEFB}", "\u{FEFC}"])
  func lamAlefLigaturesAreTwoLetters(_ ligature: String) {
    expectFolded("ب" + ligature + "د", "بلاد")
  }

  @Test func latinLosesCaseAndMarks() { expectFolded("Évian ŠIPKA Müller", "evian sipka muller") }

  @Test func wordsArePartedByOneSeparator() { expectFolded("  قصف ،  مدفعي.", "قصف مدفعي") }

  @Test func theFormForSearchAlsoJoinsTaMarbutaAndHa() {
    #expect(foldedForSearch("قاعدة") == foldedForSearch("قاعده"))
    #expect(foldedForSearch("قاعدةُ عين الأسد") == "قاعده عين الاسد")
  }
}
