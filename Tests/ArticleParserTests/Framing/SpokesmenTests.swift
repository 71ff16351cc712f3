import EventModel
import TestSupport
import Testing

/// Who has done what a spokesman tells of.
@Suite struct SpokesmenTests {
  @Test(arguments: [
    (
      "rocket-attack", "group.houthis",
      "أعلن المتحدث باسم الحوثيين يحيى سريع استهداف سفينة في البحر الأحمر بصاروخين"
    ),
    (
      "rocket-attack", "group.saraya-al-quds",
      "أعلن الناطق باسم سرايا القدس قصف مستوطنة سديروت بالصواريخ"
    ),
  ])
  func theBodyDidWhatIsAnnounced(_ type: String, _ body: String, _ text: String) {
    #expect(actors(.actor, of: type, in: text) == [body])
  }

  @Test func theSpokesmanSpeaksHimself() {
    let text = "هدد المتحدث باسم الحوثيين يحيى سريع بقصف مطار بن غوريون"
    #expect(actors(.actor, of: "threat", in: text) == ["person.saree-yahya"])
  }
}
