import TestSupport
import Testing

/// Days of events whose clauses give none.
@Suite struct DateInheritanceTests {
  @Test func anActSharesTheDayOfItsNeighbour() {
    expectReport(
      meeting: "type=arrest; date=2020-03-15",
      in: "داهمت الشرطة التونسية منزلا في سوسة الأحد واعتقلت رجلا")
  }

  @Test func anActFurtherDownIsOfTheDayOfTheNews() {
    let text = """
      انسحب الجيش التركي من نقطة مورك الأحد.

      وفي حلب، قصفت طائرات روسية بلدة الأتارب
      """
    expectReport(meeting: "type=airstrike; date=2020-03-15", in: text)
  }

  @Test func whatPeopleSayLiesBetweenTheEventAndPublication() {
    let text = """
      ضربت طائرات إسرائيلية مطار دمشق السبت.

      ودانت طهران الغارات الإسرائيلية
      """
    expectReport(meeting: "type=condemnation; date=2020-03-14..2020-03-17", in: text)
  }

  @Test func newsWithoutADayIsOfTodayOrYesterday() {
    expectReport(
      meeting: "type=withdrawal; date=2020-03-16..2020-03-17",
      in: "انسحبت القوات التركية من نقطة مورك")
  }

  @Test func aPlanThatOpensTheArticleHoldsFromNowOn() {
    expectReport(
      meeting: "type=withdrawal; status=planned; date=2020-03-17..",
      in: "ستنسحب القوات التركية من نقطة مورك")
  }

  @Test func aPlanTakesTheDayOfThePlanBeforeIt() {
    expectReport(
      meeting: "type=meeting; status=planned; date=2020-03-18",
      in: "يصل وزير الخارجية الأميركي غدا الأربعاء إلى بغداد، حيث سيجتمع بنظيره العراقي")
  }

  @Test func whatMayBeAPastIsNotOngoing() {
    expectReport(
      meeting: "type=phone-call; date=2020-03-16..2020-03-17",
      in: "تلقى وزير الخارجية أيمن الصفدي اتصالا هاتفيا من نظيره الأميركي مايك بومبيو")
  }
}
