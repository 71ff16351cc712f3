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

  @Test func aParticipleIsOfTheDayOfItsClause() {
    expectReport(
      meeting: "type=accusation; date=2020-03-14",
      in: "قطعت موريتانيا فجر السبت علاقاتها مع قطر، متهمة إياها بدعم الإرهاب")
  }

  @Test func whatASpokesmanStatesInThePresentIsSaidNow() {
    expectReport(
      meeting: "type=demand; date=2020-03-16..2020-03-17",
      in: "قال المتحدث إن بلاده تطالب باريس باعتذار رسمي")
  }

  @Test func deniedViolenceIsLookedForInTheDaysOfItsAccount() {
    expectReport(
      meeting: "type=airstrike; status=negated; date=2020-03-15",
      in: "قصفت طائرات روسية بلدة الأتارب الأحد. ونفى الجيش أن تكون طائراته استهدفت أي مستشفى")
  }

  @Test func theHeadingsOfAChronicle() {
    let text = """
      3 يناير: اعتقال أربعة صحفيين في الرباط.

      20 فبراير: الشرطة تعتقل نقابيا في فاس
      """
    expectReport(meeting: "type=arrest; date=2020-01-03", in: text)
    expectReport(meeting: "type=arrest; date=2020-02-20", in: text)
  }

  @Test func theTimesOfALiveReportAreOfToday() {
    let text = """
      هاجم مسلحون قرية في دارفور السبت.

      18:30 اعتقلت الشرطة أربعة متظاهرين في أم درمان.

      17:10 وصل المبعوث الأممي إلى الخرطوم
      """
    expectReport(meeting: "type=arrest; date=2020-03-17", in: text)
  }

  @Test func whatIsToldBehindADayOfTheBackgroundIsOfThatDay() {
    let text = """
      قصفت طائرات روسية بلدة الأتارب الأحد. وكانت قوة من الجيش دخلت البلدة في الخامس من كانون الثاني ثم \
      انسحبت منها بعد مواجهات مسلحة أدت إلى مقتل شخص واحد
      """
    expectReport(meeting: "type=armed-clash; date=2020-01-05", in: text)
  }

  @Test func whatIsToldBehindTheClauseThatADayDatesIsNot() {
    expectNoReport(
      meeting: "type=support; date=2020-02-01..2020-02-29",
      in: "غرد الرئيس، الذي زار الرياض في شباط الماضي، مؤيدا قطع العلاقات مع الدوحة")
  }

  @Test func whatPeopleSayOfSomethingThatLastedSeveralDays() {
    let text = """
      اختُتمت اليوم الثلاثاء في صنعاء عملية تبادل للأسرى جرت على مدى ثلاثة أيام.

      ورحبت الأمم المتحدة بالعملية
      """
    expectReport(meeting: "type=support; date=2020-03-17", in: text)
  }

  @Test func actsOfOtherKindsAndCountriesFarDownHaveNoDay() {
    let text = """
      قصفت طائرات روسية بلدة الأتارب في ريف حلب الأحد.

      وقال المرصد إن القصف أوقع سبعة قتلى.

      وتشهد المنطقة هدوءا حذرا منذ أسابيع.

      ولم يصدر تعليق من موسكو.

      وتخضع البلدة لسيطرة فصائل معارضة.

      وأرسلت تركيا طائرة أدوية إلى طرابلس الليبية.

      وأغارت طائرات على بلدة سرمين
      """
    let title = "غارات روسية على الأتارب"
    expectNoReport(meeting: "type=aid; date=2020-03-15", in: text, title: title)
    expectReport(meeting: "type=aid", in: text, title: title)
    expectReport(meeting: "type=airstrike; at=سرمين; date=2020-03-15", in: text, title: title)
  }
}
