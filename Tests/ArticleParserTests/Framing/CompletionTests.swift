import EventModel
import TestSupport
import Testing

/// Parts in an event that no place of its frame names.
@Suite struct CompletionTests {
  @Test(arguments: [
    ("airstrike", "country:ISR", "قصفت طائرات إسرائيلية موقعا للجيش السوري قرب تدمر"),
    ("airstrike", "country:USA", "قُتل خمسة من مسلحي حركة الشباب في ضربة أميركية جنوب الصومال"),
  ])
  func whoseAircraftAndStrikes(_ type: String, _ actor: String, _ text: String) {
    expectReport(meeting: "type=\(type); actor=\(actor)", in: text)
  }

  @Test(arguments: [
    ("airstrike", "ye.air-force", "قصف سلاح الجو اليمني مواقع في أبين"),
    ("airstrike", "ru.air-force", "قصف الطيران الحربي الروسي بلدة كنصفرة"),
    ("shelling", "sy.army", "قصف الجيش السوري بلدة كنصفرة"),
  ])
  func airForcesStrikeFromTheAir(_ type: String, _ actor: String, _ text: String) {
    expectReport(meeting: "type=\(type); actor=\(actor)", in: text)
  }

  @Test(arguments: [
    ("برصاص مسلحين مجهولين", ["مسلحين"]), ("برصاص قناص", ["قناص"]), ("برصاص طائش", []),
  ])
  func whoseShotsTheyWere(_ weapon: String, _ shooter: [String]) {
    let text = "أصيب صحفي \(weapon) في تعز"
    let found = reports(in: text).filter { $0.type == "armed-attack" }.flatMap(\.actors)
      .filter { $0.role == .actor }.map { $0.text.prefix { $0 != " " } }.map(String.init)
    #expect(found == shooter)
  }

  @Test(arguments: [
    ("rocket-attack", "country:USA", "استهدف صاروخ قاعدة أميركية في دير الزور"),
    ("condemnation", "country:IND", "دانت باكستان الغارات الهندية على كشمير"),
  ])
  func whoseBasesAndDeeds(_ type: String, _ recipient: String, _ text: String) {
    expectReport(meeting: "type=\(type); recipient=\(recipient)", in: text)
  }

  @Test(arguments: [
    ("airstrike", "دانت باكستان الغارات الهندية على كشمير"),
    ("bombing", "استنكرت مصر تفجير مقديشو الذي أسفر عن مقتل عشرة أشخاص"),
  ])
  func whoeverCondemnsADeedDidNotDoIt(_ type: String, _ text: String) {
    let found = actors(.actor, of: type, in: text)
    #expect(!found.contains("country:PAK") && !found.contains("country:EGY"), "\(found)")
  }

  @Test(arguments: [
    ("type=arrest; recipient=أشخاص", "واعتقلت الشرطة ثلاثة أشخاص في البصرة"),
    ("type=conviction; recipient=نشطاء", "قضت المحكمة بالسجن ثمانية أشهر في حق ستة نشطاء"),
    ("type=visit; actor=محمد آل جابر", "زار وفد سعودي برئاسة السفير محمد آل جابر صنعاء"),
    (
      "type=condemnation; actor=ليلى سالم",
      "وأدانت منسقة الشؤون الإنسانية في السودان ليلى سالم قصف المخيم"
    ),
    (
      "type=armed-clash; actor=فتح الإسلام",
      "دارت اشتباكات بين الجيش اللبناني ومسلحي \"فتح الإسلام\" أمس"
    ),
  ])
  func whomAnActIsAboutAndWhoLeadsIt(_ expected: String, _ text: String) {
    expectReport(meeting: expected, in: text)
  }

  @Test func peopleWithoutADescriptionAreNoVictims() {
    expectNoReport(meeting: "recipient=أشخاص", in: "قتل ثلاثة أشخاص في قصف على البصرة أمس")
  }

  @Test func aVerbThatOpensASentenceGoesOnWithTheSubject() {
    let text =
      "حذر الرئيس الإيراني حسن روحاني واشنطن من أي هجوم. وهدد بالرد على أي اعتداء"
    #expect(
      actors(.actor, of: "threat", in: text) == ["person.rouhani-hassan", "person.rouhani-hassan"])
  }

  @Test func theTwoSidesAreThoseOfTheSentenceBefore() {
    expectReport(
      meeting: "type=talks; actor=lavrov; actor=muallem",
      in:
        "التقى وزير الخارجية الروسي سيرغي لافروف نظيره السوري وليد المعلم في دمشق. وأجرى الجانبان محادثات بشأن إدلب"
    )
  }

  @Test func somebodyThatAPronounStandsFor() {
    expectReport(
      meeting: "type=phone-call; actor=الرئيس الفرنسي; recipient=حفتر",
      in: "وصل خليفة حفتر إلى القاهرة. ثم أجرى الرئيس الفرنسي مكالمة هاتفية معه")
  }

  @Test func aPronounStandsForOnePerson() {
    let text = """
      استقبل الرئيس المصري عبد الفتاح السيسي خليفة حفتر في القاهرة. ثم أجرى الرئيس الفرنسي مكالمة \
      هاتفية معه
      """
    #expect(actors(.recipient, of: "phone-call", in: text).count == 1)
  }

  @Test(arguments: [
    ("bombing", "قتل ثلاثة أشخاص في انفجار في بيروت"),
    ("shelling", "قتل مدني وأصيب آخرون في قصف على بلدة عفرين"),
  ])
  func victimsOfWhomNothingIsSaidAreNoActors(_ type: String, _ text: String) {
    #expect(
      actors(.recipient, of: type, in: text).allSatisfy {
        !$0.contains("ashkhas") && !$0.contains("akhr")
      })
  }

  @Test func victimsOfAProfessionAre() {
    expectReport(
      meeting: "type=armed-attack; recipient=مهندسين; killed=5",
      in: "قتل خمسة مهندسين في هجوم على حافلة في كابول")
  }

  @Test func theSubjectGoesOnAndTheOtherOneIsMeant() {
    expectReport(
      meeting: "type=demand; actor=أنتوني بلينكن; recipient=مصطفى الكاظمي",
      in:
        "التقى وزير الخارجية الأميركي أنتوني بلينكن رئيس الوزراء العراقي مصطفى الكاظمي في بغداد أمس. وطالبه بحماية البعثات الدبلوماسية",
      published: "2021-04-17")
  }

  @Test(arguments: [
    ("هاجم مسلحون مقر حركة النهضة في قفصة", "النهضة"),
    ("اقتحم مسلحون السفارة القطرية في الخرطوم", "قطر"),
    ("هاجم مسلحون مقرا للحشد الشعبي في كركوك", "الحشد"),
  ])
  func whoeverOwnsTheSeatSuffers(_ text: String, _ recipient: String) {
    expectReport(meeting: "type=armed-attack; recipient=\(recipient)", in: text)
  }

  @Test(arguments: [
    (
      "type=withdrawal; actor=ألمانيا",
      "وكانت ألمانيا أتمت الثلاثاء سحب جنودها من معسكر مارمال في مزار شريف"
    ),
    (
      "type=withdrawal; status=negated; actor=البيشمركة",
      "نفى المتحدث باسم البيشمركة انسحاب قواته من كركوك"
    ),
    (
      "type=cyberattack; recipient=المديرية العامة",
      "نفت المديرية العامة للأمن الوطني تعرض أنظمتها لهجوم إلكتروني"
    ),
  ])
  func forcesAndThingsAreTheirOwners(_ expected: String, _ text: String) {
    expectReport(meeting: expected, in: text)
  }

  @Test func aPluralIsNoPair() {
    expectNoReport(
      meeting: "type=armed-clash; actor=أردوغان",
      in: "التقى أردوغان أوجلان في إيمرالي. ونفى الجيش التركي وقوع أي اشتباك مع المنسحبين")
  }

  @Test func whoeverMeetsMayBeAPronoun() {
    expectReport(
      meeting: "type=meeting; actor=علي باقري كني; actor=إنريكي مورا",
      in:
        "أعلن كبير المفاوضين علي باقري كني بعد لقائه المسؤول الأوروبي إنريكي مورا استئناف المحادثات"
    )
  }

  @Test func whoIsTheSubjectOfTheSentenceBeforeGoesOn() {
    expectReport(
      meeting: "type=visit; status=planned; to=الإمارات",
      in: "وصل أمير الكويت إلى جدة مساء أمس. ومن المقرر أن يتوجه اليوم إلى الإمارات.")
  }

  @Test func whoDrivesTheCarBombDecidesTheKind() {
    expectReport(
      meeting: "type=suicide-bombing",
      in: "تبنت الجماعة هجوما بسيارة مفخخة يقودها انتحاري استهدف معسكرا للجيش")
  }

  @Test func theGenitiveBeforeAnObjectActs() {
    expectReport(
      meeting: "type=raid; actor=قوات الاحتلال",
      in: "وأصيب شاب خلال اقتحام قوات الاحتلال البلدة القديمة في نابلس")
  }

  @Test func aClauseThatDescribesTheNounCarriesIt() {
    expectReport(
      meeting: "type=demonstration; at=العاصمة",
      in: "وقضت المحكمة بحبس 45 أستاذا على خلفية احتجاجات شهدتها العاصمة الشهر الماضي")
  }
}
