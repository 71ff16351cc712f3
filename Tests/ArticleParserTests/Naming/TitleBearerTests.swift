import EventModel
import TestSupport
import Testing

/// Titles and the people who bear them.
@Suite struct TitleBearerTests {
  @Test func aTitleAloneIsWhoWasNamedWithIt() {
    expectReport(
      meeting: "type=threat; actor=esper-mark",
      in: "وقال وزير الدفاع الأميركي مارك إسبر إن القتال سيستمر. وهدد الوزير بالرد على الهجمات")
  }

  @Test func ofAnotherCountryItIsSomebodyElse() {
    expectNoReport(
      meeting: "type=threat; actor=esper-mark",
      in:
        "وقال وزير الدفاع الأميركي مارك إسبر إن القتال سيستمر. وهدد الوزير العراقي بالرد على الهجمات"
    )
  }

  @Test(arguments: [
    ("condemnation", "person.al-jubeir-adel", "ندد سفير السعودية عادل الجبير بالهجوم على المطار"),
    ("condemnation", "person.salame-ghassan", "ندد مبعوث الأمم المتحدة غسان سلامة بالقصف"),
    (
      "accusation", "person.bashagha-fathi",
      "اتهم وزير الداخلية في حكومة الوفاق فتحي باشاغا قوات حفتر بقصف المطار"
    ),
  ])
  func theNameBehindTheBodyIsTheHolders(_ type: String, _ actor: String, _ text: String) {
    #expect(actors(.actor, of: type, in: text) == [actor])
  }

  @Test func aDefiniteNameIsNoPartOfAnIndefinitePhrase() {
    expectReport(
      meeting: "type=accusation; actor=مصدر أمني; recipient=houthis",
      in: "اتهم مصدر أمني الحوثيين بزرع الألغام")
  }

  @Test func aDelegationIsTheBodysThatSendsIt() {
    expectReport(
      meeting: "type=visit; actor=وفد من حركة طالبان", in: "وصل وفد من حركة طالبان إلى الدوحة")
  }
}
