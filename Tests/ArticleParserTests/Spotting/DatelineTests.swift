import TestSupport
import Testing
import TextAnalysis

@testable import ArticleParser

/// Place, day and agency that a paragraph opens with.
@Suite struct DatelineTests {
  /// The sentences of a text, the dateline one of its own.
  private func sentences(_ text: String) -> [String] {
    grammar.sentences(of: TokenizedText(text)).map { sentence in
      ArticleText(text).words(sentence.span(0..<sentence.units.count))
    }
  }

  @Test(arguments: [
    ("طرابلس - قصفت قوات حفتر مطار معيتيقة", "قصفت قوات حفتر مطار معيتيقة"),
    (
      "الخرطوم، 12 آذار/مارس (سونا) - التقى رئيس الوزراء وفدا أميركيا",
      "التقى رئيس الوزراء وفدا أميركيا"
    ),
    ("القاهرة – أعلنت مصر اعتقال عشرة مسلحين", "أعلنت مصر اعتقال عشرة مسلحين"),
  ])
  func standsApart(_ text: String, _ rest: String) {
    let found = sentences(text)
    #expect(found.count == 2)
    #expect(found.last == rest)
  }

  @Test(arguments: [
    "أعلن الجيش في بيان - وهو الثاني هذا اليوم - مقتل جندي",
    "قال وزير الدفاع إن القوات باقية - كما قال قبل شهر",
    "طرابلس-لبنان مدينة ساحلية كبيرة",
  ])
  func aDashInsideASentenceClosesNone(_ text: String) { #expect(sentences(text).count == 1) }

  @Test func itIsNoPlaceOfTheEvent() {
    expectReport(
      meeting: "type=shelling; actor=group.lna; at=معيتيقة",
      in: "تونس - قصفت قوات حفتر مطار معيتيقة في العاصمة الليبية")
    expectNoReport(
      meeting: "type=shelling; at=country:TUN",
      in: "تونس - قصفت قوات حفتر مطار معيتيقة في العاصمة الليبية")
  }
}
