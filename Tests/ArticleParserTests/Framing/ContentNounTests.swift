import TestSupport
import Testing

/// What nouns and adjectives say of the event behind them, wherever a verb stands before.
@Suite struct ContentNounTests {
  @Test(arguments: [
    "أعربت وزارة الخارجية الألمانية عن مخاوف من وقوع هجوم على سفارتها في بغداد",
    "تحدث ضابط في الجيش العراقي عن احتمال شن هجوم على سفارة ألمانيا في بغداد",
    "عززت الشرطة الحراسة وسط خشية من هجوم على سفارة ألمانيا في بغداد",
  ])
  func whatIsFearedBehindAVerb(_ text: String) {
    expectReport(meeting: "type=armed-attack; status=hypothetical", in: text)
    expectNoReport(meeting: "type=armed-attack; status=occurred", in: text)
  }

  @Test(arguments: [
    "حذرت الاستخبارات من هجوم محتمل على السفارة الأميركية في بغداد",
    "كتبت الصحيفة عن ضربة جوية وشيكة على معسكر للحشد الشعبي في القائم",
    "أعلنت الأمم المتحدة عن زيارة مرتقبة للمبعوث إلى عدن",
  ])
  func anAdjectiveSaysThatItHasNotHappened(_ text: String) {
    expectNoReport(meeting: "status=occurred; type=armed-attack", in: text)
    expectNoReport(meeting: "status=occurred; type=airstrike", in: text)
    expectNoReport(meeting: "status=occurred; type=visit", in: text)
  }

  @Test(arguments: [
    "قد ترتفع أسعار النفط في حال حدوث ضربة عسكرية على إيران",
    "وفي حال شن هجوم على القاعدة سترد القوات الأميركية",
    "ستغلق طهران المضيق في حالة وقوع هجوم على ناقلاتها في الخليج",
  ])
  func whatStandsBehindAConditionIsNone(_ text: String) {
    expectNoReport(meeting: "status=occurred; type=airstrike", in: text)
    expectNoReport(meeting: "status=occurred; type=armed-attack", in: text)
  }

  @Test func aStateIsNoCondition() {
    expectReport(
      meeting: "type=alert; status=occurred",
      in: "وضعت وزارة الداخلية التونسية وحداتها في حالة استنفار قصوى")
  }

  @Test func whatSomebodyIsAbleToDoIsNotDone() {
    expectNoReport(
      meeting: "type=armed-attack",
      in: "أعلن الحرس الثوري إنتاج طائرة قادرة على مهاجمة السفن الأميركية في الخليج")
  }

  @Test func theSameNounWithoutContentBetweenLeavesTheVerbItsOwn() {
    expectReport(
      meeting: "type=airstrike; status=occurred; at=القائم",
      in: "شنت طائرات أميركية غارات على مواقع كتائب حزب الله في القائم")
  }

  @Test func aPurposeIsNoAttack() {
    expectNoReport(
      meeting: "type=rocket-attack",
      in: "عثرت الشرطة على منصة نصبها مسلحون لإطلاق الصواريخ على مطار بغداد")
  }

  @Test(arguments: [
    "نستنكر أي اعتداء يستهدف المدنيين في لبنان",
    "اعتبر النائب أن ما جرى هو اعتداء على المؤسسات",
  ])
  func whatIsSaidOfAnyAttackIsNone(_ text: String) {
    expectNoReport(meeting: "type=armed-attack", in: text)
  }

  @Test func anExpectationIsNoInfliction() {
    expectReport(
      meeting: "type=withdrawal; status=planned",
      in: "توقع أبو عبيدة أن تنسحب القوات الإسرائيلية من شمال غزة")
  }
}
