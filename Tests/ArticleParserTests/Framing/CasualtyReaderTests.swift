import TestSupport
import Testing

/// Dead and wounded, by every way of counting them.
@Suite struct CasualtyReaderTests {
  @Test(arguments: [
    // passive by its letters, printed passive, active, by what befell them
    ("قتل ثلاثة جنود أتراك وأصيب خمسة في قصف مدفعي على تفتناز", ["killed=3", "wounded=5"]),
    ("قُتل أربعة شرطيين في هجوم مسلح على حاجز أمني في كركوك", ["killed=4"]),
    ("قتل مسلحون أربعة شرطيين في هجوم على حاجز أمني في كركوك", ["killed=4"]),
    ("لقي سبعة مدنيين مصرعهم في غارة جوية على سوق شعبية في معرة النعمان", ["killed=7"]),
    ("قتل ضابط وجرح جنديان في انفجار لغم في درعا", ["killed=1", "wounded=2"]),
  ])
  func byVerb(_ text: String, _ expected: [String]) { #expect(figures(in: text) == expected) }

  @Test(arguments: [
    // one more of those who were counted
    ("قُتل جنديان وأصيب ثالث في هجوم مسلح شمال سيناء", ["killed=2", "wounded=1"]),
    ("استشهد شابان وجرح رابع برصاص قوات الاحتلال في جنين", ["killed=2", "wounded=1"]),
    // policemen in ين are two, as many are the police
    ("أودى انفجار عبوة ناسفة بحياة شرطيين قرب كركوك", ["killed=2"]),
    ("قتل مسلحان شرطيين في كركوك", ["killed=2"]),
    // who does it, and whom it befalls
    ("قتلت الشرطة الإسرائيلية فلسطينيا في القدس", ["killed=1"]),
    ("أعدم تنظيم الدولة ثلاثة جنود سوريين في بادية حمص", ["killed=3"]),
  ])
  func oneMoreAndTwo(_ text: String, _ expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test func theSecondOfThingsIsNobody() {
    #expect(figures(in: "وأصيب مبنى ثان في قصف مدفعي على تعز") == [])
  }

  @Test(arguments: [
    (
      "أسفر القصف المدفعي على حي الجراحي في الحديدة عن مقتل ستة مدنيين وإصابة 12 آخرين",
      ["killed=6", "wounded=12"]
    ),
    (
      "أدى انفجار سيارة مفخخة في الباب إلى استشهاد طفلين وجرح تسعة أشخاص",
      ["killed=2", "wounded=9"]
    ),
    ("أعلن الجيش مقتل ضابطين وإصابة ثلاثة جنود في تفجير في العريش", ["killed=2", "wounded=3"]),
  ])
  func byVerbalNoun(_ text: String, _ expected: [String]) { #expect(figures(in: text) == expected) }

  @Test(arguments: [
    ("أوقعت الغارات الجوية على صعدة 25 قتيلا و40 جريحا", ["killed=25", "wounded=40"]),
    (
      "أسفر هجوم بطائرة مسيرة على معسكر في مأرب عن سقوط عشرين قتيلا وعشرات الجرحى",
      ["killed=20", "wounded=20..99"]
    ),
  ])
  func byCountedNoun(_ text: String, _ expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test(arguments: [
    ("سقطت قذيفتا هاون على المنطقة الخضراء في بغداد دون إصابات", ["wounded=0"]),
    (
      "استهدفت عبوة ناسفة رتلا للتحالف الدولي في الديوانية ولم يسفر الانفجار عن ضحايا",
      ["killed=0", "wounded=0"]
    ),
    ("سقطت ثلاثة صواريخ كاتيوشا على قاعدة بلد الجوية ولم يصب أحد", ["wounded=0"]),
    (
      "لم يسفر الهجوم الصاروخي على معسكر التاجي عن وقوع خسائر بشرية", ["killed=0", "wounded=0"]
    ),
    (
      "استهدف انتحاري حافلة في مقديشو ولم يخلف الهجوم قتلى ولا جرحى", ["killed=0", "wounded=0"]
    ),
  ])
  func nobody(_ text: String, _ expected: [String]) { #expect(figures(in: text) == expected) }

  @Test func lossesOfThingsAreNoLossesOfLives() {
    #expect(figures(in: "أسفر الهجوم الصاروخي على معسكر التاجي عن خسائر مادية") == [])
  }

  @Test func anAttackWithoutVictimsHasHappened() {
    expectReport(
      meeting: "type=rocket-attack; status=occurred; killed=0; at=التاجي",
      in: "لم يسفر الهجوم الصاروخي على معسكر التاجي عن وقوع خسائر بشرية")
  }

  @Test(arguments: [
    ("قتل 120 فلسطينيا وأربعة إسرائيليين في قصف متبادل في قطاع غزة", ["killed=124"]),
    ("أودت غارات جوية على صعدة بحياة سبعة أطفال", ["killed=7"]),
  ])
  func sums(_ text: String, _ expected: [String]) { #expect(figures(in: text) == expected) }

  @Test(arguments: [
    ("قتل خمسة جنود على الأقل في هجوم على ثكنة في بوركينا فاسو", ["killed=5.."]),
    ("قتل ما لا يقل عن 13 مدنيا في غارات على إدلب", ["killed=13.."]),
    ("قتل عشرات المدنيين في غارات على إدلب", ["killed=20..99"]),
  ])
  func bounds(_ text: String, _ expected: [String]) { #expect(figures(in: text) == expected) }

  @Test(arguments: [
    ("قتل مدني وأصيب آخر في قصف على بلدة عفرين", ["killed=1", "wounded=1"]),
    ("قتل شرطي وأصيب اثنان آخران في انفجار عبوة ناسفة في الموصل", ["killed=1", "wounded=2"]),
    ("قتل شرطي وأصيب ثلاثة بجروح في انفجار عبوة ناسفة في الموصل", ["killed=1", "wounded=3"]),
  ])
  func whomAnEllipsisCounts(_ text: String, _ expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test(arguments: [
    "قتلت قوات الأمن العراقية المسلحين في كركوك",
    "هاجم مقاتلو التنظيم المسلحين في الحسكة وقتلوا المتطوعين",
    "أسفر الهجوم عن سقوط قتلى وجرحى في صفوف القوات الحكومية في تعز",
  ])
  func pluralsWithoutANumberCountNobody(_ text: String) { #expect(figures(in: text) == []) }

  @Test(arguments: [
    ("أصيب ستة جنود، أحدهم ضابط، في قصف على ثكنة قرب حلب", ["wounded=6"]),
    ("نجا محافظ شبوة من كمين أدى إلى مقتل أحد مرافقيه", ["killed=1"]),
    ("تعرضت قاعدة بلد لقصف صاروخي أسفر عن جرح متعاقد", ["wounded=1"]),
    ("قتل ضابط في انفجار لغم قرب تدمر", ["killed=1"]),
    ("لقي أربعة أشخاص حتفهم في انفجار سيارة مفخخة في مقديشو", ["killed=4"]),
  ])
  func oneOfSeveral(_ text: String, _ expected: [String]) { #expect(figures(in: text) == expected) }

  @Test(arguments: [
    ("سقطت قذائف قرب مطار بنغازي دون تسجيل قتلى أو جرحى", ["killed=0", "wounded=0"]),
    ("انفجرت عبوة ناسفة على طريق قرب الرمادي ولم يُصب أحد", ["wounded=0"]),
    ("استهدف انفجار رتلا في الديوانية ولم يسفر عن خسائر في الأرواح", ["killed=0", "wounded=0"]),
  ])
  func nobodyByNounAndByPrintedVowels(_ text: String, _ expected: [String]) {
    #expect(figures(in: text) == expected)
  }

  @Test(arguments: [
    ("ارتفع عدد قتلى الانفجار في بيروت إلى 154 شخصا", ["killed=154"]),
    ("بلغت حصيلة ضحايا الهجوم على الفندق 22 قتيلا", ["killed=22"]),
    ("بلغ عدد القتلى في التفجير 35 شخصا", ["killed=35"]),
  ])
  func tolls(_ text: String, _ expected: [String]) { #expect(figures(in: text) == expected) }

  @Test func aTownIsNotWounded() {
    #expect(figures(in: "أصابت ثلاثة صواريخ مدينة تعز فقُتل مدني") == ["killed=1"])
  }
}
