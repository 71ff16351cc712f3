import TestSupport
import Testing

/// What the words above an event make of it.
@Suite struct GoverningStatusTests {
  @Test(arguments: [
    "حذرت بغداد من أي هجوم على المنطقة الخضراء",
    "سترد بغداد على أي اعتداء على قواتها",
  ])
  func anySuchEventIsNone(_ text: String) {
    expectNoReport(type: "armed-attack", in: text)
  }

  @Test func anySuchEventThatIsDeniedIsNegated() {
    expectReport(
      meeting: "type=shelling; status=negated; at=معيتيقة",
      in: "نفى المتحدث باسم الجيش الليبي أي قصف على مطار معيتيقة")
  }

  @Test(arguments: [
    ("investigation", "أمر رئيس الوزراء العراقي بفتح تحقيق في قصف قاعدة التاجي"),
    ("relations-cut", "قررت كولومبيا قطع العلاقات مع فنزويلا"),
    ("curfew", "قررت الحكومة العراقية فرض حظر التجول في بغداد"),
  ])
  func whatIsDoneByDecidingIt(_ type: String, _ text: String) {
    expectReport(meeting: "type=\(type); status=occurred", in: text)
  }

  @Test func whatIsDecidedAndStillToBeDone() {
    expectReport(
      meeting: "type=withdrawal; status=planned; from=أفغانستان",
      in: "قرر الرئيس الأميركي سحب القوات من أفغانستان")
  }

  @Test func whatAnInquiryIsAboutHasHappened() {
    expectReport(
      meeting: "type=shelling; status=occurred; at=التاجي",
      in: "أمر رئيس الوزراء العراقي بفتح تحقيق في قصف قاعدة التاجي")
  }

  @Test(arguments: [
    "ينص الاتفاق على انسحاب القوات الأميركية من أفغانستان",
    "يقضي الاتفاق الموقع في الدوحة بانسحاب القوات الأميركية من أفغانستان",
    "ينص الاتفاق بين طالبان وواشنطن على انسحاب القوات الأميركية من أفغانستان",
  ])
  func whatAnAgreementLaysDownIsToCome(_ text: String) {
    expectReport(meeting: "type=withdrawal; status=planned; from=أفغانستان", in: text)
  }

  @Test(arguments: [
    "نفى المتحدث باسم وزارة الدفاع التركية انسحاب القوات التركية من مورك",
    "نفى المتحدث باسم وزارة الدفاع التركية حامي أقصوي انسحاب القوات التركية من مورك",
    "نفت وزارة الدفاع في الحكومة السورية أمس الاثنين انسحاب القوات التركية من مورك",
  ])
  func aDenialReachesBehindALongSubject(_ text: String) {
    expectReport(meeting: "type=withdrawal; status=negated; from=مورك", in: text)
  }

  @Test(arguments: [
    "ستغادر القوات الفرنسية بغداد وتنسحب من أربيل",
    "ستغادر القوات الفرنسية بغداد ثم تنسحب من أربيل",
  ])
  func aPresentThatGoesOnWithAFutureIsOneItself(_ text: String) {
    expectReport(meeting: "type=withdrawal; status=planned; from=أربيل", in: text)
  }

  @Test(arguments: [
    ("visit", "يصل وزير الخارجية الروسي إلى أنقرة غدا الأربعاء", "2020-03-18"),
    ("visit", "يزور الرئيس الفرنسي بيروت الخميس المقبل", "2020-03-19"),
    ("meeting", "يلتقي الرئيس التركي اليوم نظيره الروسي في موسكو", "2020-03-17"),
  ])
  func aPresentWithTodayOrADayToComeIsAPlan(_ type: String, _ text: String, _ day: String) {
    expectReport(meeting: "type=\(type); status=planned; date=\(day)", in: text)
  }
}

/// What people call for.
@Suite struct CallTests {
  @Test func aProtestThatIsCalledForIsToCome() {
    expectReport(
      meeting: "type=demonstration; status=planned; at=ساحة الشهداء; date=2020-03-24",
      in: "دعا الحزب أمس أنصاره إلى تظاهرة في ساحة الشهداء الثلاثاء المقبل")
    expectReport(
      meeting: "type=strike; status=planned; actor=الاتحاد",
      in: "دعا الاتحاد العام للشغل إلى إضراب عام في القطاع الحكومي")
  }

  @Test(arguments: [
    "دعت واشنطن الأطراف إلى وقف إطلاق النار في ليبيا",
    "دعا الأمين العام إلى إنهاء الإضراب",
    "دعا الوزير إلى سحب القوات الأجنبية من البلاد",
  ])
  func whatElseIsCalledForIsNone(_ text: String) {
    for type in ["ceasefire", "strike", "withdrawal"] {
      expectNoReport(meeting: "type=\(type)", in: text)
    }
  }
}
