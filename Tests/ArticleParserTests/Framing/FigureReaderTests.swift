import EventModel
import TestSupport
import Testing

/// What the numbers of an event count.
@Suite struct FigureReaderTests {
  @Test(arguments: [
    (FigureKind.other, "تعرضت القوات الأميركية في سوريا لـ120 هجوما منذ تشرين الأول", "other=120"),
    (.drones, "هاجمت طائرة مسيرة مطار أبها الدولي", "drones=1"),
    (.drones, "أسقط الجيش السوري مسيرتين قرب قاعدة حميميم", "drones=2"),
    (.rockets, "أطلقت كتائب حزب الله صاروخين على قاعدة التاجي", "rockets=2"),
    (.rockets, "استهدف صاروخ مقرا للحزب في مدينة السليمانية", "rockets=1"),
    (.arrested, "اعتقلت الشرطة صحافيا في مدينة عدن", "arrested=1"),
    (.abducted, "خطف مسلحون مهندسا تركيا في بغداد", "abducted=1"),
    (.released, "أفرج الحوثيون عن 64 أسيرا في صنعاء", "released=64"),
    (.protesters, "تظاهر نحو ألفي شخص في الخرطوم", "protesters=2000"),
    (.troops, "نشرت ألمانيا 500 جندي في ليتوانيا", "troops=500"),
  ])
  func whatIsCounted(_ kind: FigureKind, _ text: String, _ expected: String) {
    #expect(figures([kind], in: text) == [expected])
  }

  @Test(arguments: [
    (FigureKind.rockets, "أطلق فصيل عراقي مسلح صواريخ على قاعدة التاجي"),
    (.arrested, "اعتقلت الشرطة الصحافيين في مدينة عدن"),
    (.other, "أوقعت الغارات الجوية على صعدة 25 قتيلا و40 جريحا"),
  ])
  func whatIsNot(_ kind: FigureKind, _ text: String) { #expect(figures([kind], in: text) == []) }

  @Test func aJoinedVerbTakesANumberAsItsObject() {
    expectReport(
      meeting: "type=arrest; arrested=7; actor=قوات الأمن",
      in: "داهمت قوات الأمن بلدة في ريف حمص واعتقلت سبعة أشخاص")
  }
}
