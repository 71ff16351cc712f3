import EventModel
import TestSupport
import Testing

/// Whom the pronouns of verbs, nouns and prepositions stand for.
@Suite struct PronounTests {
  @Test(arguments: [
    (
      "type=demand; actor=blinken; recipient=al-kadhimi",
      "تحدث الوزير أنتوني بلينكن إلى مصطفى الكاظمي وطالبه بملاحقة الجناة"
    ),
    (
      "type=conviction; recipient=barghouti",
      "كان بين الأسرى مروان البرغوثي الذي حكمت عليه محكمة إسرائيلية بالسجن المؤبد"
    ),
    (
      "type=prisoner-release; recipient=صحافيين",
      "اعتقلت الشرطة ثلاثة صحافيين في القاهرة. وبعد ساعات تم إطلاق سراحهم"
    ),
    (
      "type=accusation; actor=country:MAR; recipient=country:IRN",
      "قطعت الرباط علاقاتها مع طهران، متهمة إياها بدعم جبهة البوليساريو"
    ),
    (
      "type=phone-call; recipient=person.salman-king",
      """
      استقبل الملك سلمان بن عبد العزيز ضيوفه في الرياض. وتلقى جلالته اتصالا هاتفيا من الرئيس الفرنسي \
      إيمانويل ماكرون
      """
    ),
  ])
  func thosePronounsStandFor(_ expected: String, _ text: String) {
    expectReport(meeting: expected, in: text)
  }

  @Test(arguments: [
    (
      "type=withdrawal; actor=country:FRA; status=negated",
      "نفى وزير الدفاع الفرنسي أن تكون بلاده سحبت جنودها من مالي"
    ),
    (
      "type=withdrawal; actor=group.lna",
      "قال قائد الجيش الليبي خليفة حفتر إن قواته انسحبت من ترهونة"
    ),
  ])
  func whoseCountryAndForces(_ expected: String, _ text: String) {
    expectReport(meeting: expected, in: text)
  }

  @Test func whomAVerbNamesItself() {
    let text = "تحدث أنتوني بلينكن إلى مصطفى الكاظمي. وطالبت أنقرة بغداد بضبط الحدود"
    #expect(actors(.recipient, of: "demand", in: text) == ["country:IRQ"])
  }
}
