import EventModel
import TestSupport
import Testing

/// Which event the dead and wounded of a sentence belong to.
@Suite struct CasualtyBindingTests {
  @Test func theAttackThatTheVerbLeadsTo() {
    expectReport(
      meeting: "type=shelling; killed=4; at=خان شيخون",
      in: "قُتل أربعة مدنيين في قصف على خان شيخون واعتقلت الشرطة مشتبها به في حماة")
  }

  @Test func theAttackBefore() {
    let text = "هاجم مسلحون كنيسة في بوركينا فاسو، ما أسفر عن مقتل 24 شخصا وخطف ثلاثة آخرين"
    expectReport(meeting: "type=armed-attack; killed=24", in: text)
    expectNoReport(meeting: "type=abduction; killed=24", in: text)
  }

  @Test func theAttackInTheSentenceBefore() {
    expectReport(
      meeting: "type=shelling; actor=sy.forces; at=بنش; killed=11; wounded=20",
      in: "قصفت القوات السورية بلدة بنش. وقال الدفاع المدني إن أحد عشر مدنيا قتلوا وأصيب عشرون")
    expectReport(
      meeting: "type=armed-attack; at=العريش; killed=2",
      in: "أطلق مسلحون النار على دورية للجيش في العريش. وقتل جنديان")
  }

  @Test func theAttackInTheParagraphBefore() {
    expectReport(
      meeting: "type=airstrike; date=2020-03-16; killed=9",
      in: "قصفت طائرات حربية مدينة سراقب أمس الاثنين.\n\nوأسفرت الغارات عن مقتل تسعة مدنيين")
  }

  @Test(arguments: [
    (
      "killed=40",
      "هاجم مسلحون كنيسة في لاغوس الأحد. وارتفع عدد القتلى الاثنين إلى 40 شخصا"
    ),
    (
      "killed=59; wounded=150",
      "هز انفجار مدينة بيشاور الاثنين. وارتفعت حصيلة القتلى صباح اليوم إلى 59 قتيلا و150 جريحا"
    ),
  ])
  func aTollThatRoseOnAnotherDay(_ expected: String, _ text: String) {
    expectReport(meeting: expected, in: text)
  }

  @Test func theDeadOfAWarAreNotThoseOfOneStrike() {
    #expect(
      figures(in: "قصفت طائرات حربية بلدة بنش أمس. وأوقعت الحرب منذ 2011 أكثر من 400 ألف قتيل")
        == [])
  }

  @Test func aSentenceOfOtherDaysCountsOtherDead() {
    #expect(
      figures(in: "وقع الانفجار الثلاثاء في كابول. وقتل في البلاد 3400 مدني عام 2019") == [])
  }

  @Test func theDeadThatADateLeansOnAreThoseOfAnotherEvent() {
    expectNoReport(
      meeting: "type=airstrike; killed=1",
      in: "قصفت طائرات إسرائيلية مواقع في حمص غداة مقتل جندي إسرائيلي في الجولان")
  }

  @Test(arguments: [
    ("demonstration", "killed=3", "خرج مئات المتظاهرين في الناصرية وقتل ثلاثة منهم"),
    ("armed-clash", "wounded=7", "أصيب سبعة متظاهرين خلال اشتباكات مع الشرطة في بيروت"),
  ])
  func protestsAndClashesCostLives(_ type: String, _ figure: String, _ text: String) {
    expectReport(meeting: "type=\(type); \(figure)", in: text)
  }

  @Test(arguments: [
    "قتل خمسة جنود على الأقل في هجوم على ثكنة للجيش في شمال بوركينا فاسو",
    "قتل عشرات المدنيين في غارات على إدلب",
    "قتل قياديان في حركة الشباب بغارة أميركية في جنوب الصومال",
    "قتل مدني وأصيب آخر في قصف على بلدة عفرين",
  ])
  func theDeathsAndTheAttackThatCostThemAreOneEvent(_ text: String) {
    #expect(reports(in: text).count == 1)
  }

  @Test func theDeadDidNotAttack() {
    #expect(
      actors(
        .actor, of: "airstrike",
        in: "لقي سبعة مدنيين مصرعهم في غارة جوية على سوق شعبية في معرة النعمان") == [])
  }

  @Test func theAttackThatTheVerbSaysWhen() {
    let text = "قصفت زوارق حربية حي الرمال، بينما قتل طفلان عندما استهدفت طائرة مسيرة سيارة في رفح"
    expectReport(meeting: "type=drone-attack; killed=2", in: text)
    expectNoReport(meeting: "type=shelling; killed=2", in: text)
  }

  @Test func aKillingOfItsOwn() {
    let text =
      "قتل مسلحون أربعة شرطيين في كركوك، وصباح أمس انفجرت عبوة ناسفة قرب بعقوبة دون إصابات"
    expectReport(meeting: "type=armed-attack; killed=4", in: text)
    expectReport(meeting: "type=bombing; wounded=0", in: text)
    expectNoReport(meeting: "type=bombing; killed=4", in: text)
  }

  @Test func theDeadThatADateLeansOnWithTheirAttack() {
    expectReport(
      meeting: "type=airstrike; killed=12",
      in: "أجرى الرئيس التركي اتصالا بنظيره الروسي غداة مقتل 12 جنديا في غارة جوية على إدلب")
  }

  @Test func theFirstOfTwoAttacks() {
    let text = "شنت الطائرات غارة على بلدة حارم أوقعت سبعة قتلى، وغارة ثانية على بلدة سلقين"
    expectReport(meeting: "type=airstrike; at=حارم; killed=7", in: text)
    expectNoReport(meeting: "type=airstrike; at=سلقين; killed=7", in: text)
  }

  @Test func aLaterSentenceGivesWayToTheAttackItself() {
    #expect(
      figures(
        in: "أصابت غارة جوية سوقا في الحديدة فقتل 11 شخصا. وأشارت حصيلة أولى إلى سبعة قتلى")
        == ["killed=11"])
  }

  @Test func aDayBetweenTheWoundedAndTheirAttack() {
    expectReport(
      meeting: "type=rocket-attack; wounded=10; rockets=2",
      in: "أصيب عشرة مدنيين، الاثنين، جراء سقوط صاروخين على بلدة في كلس")
  }
}
