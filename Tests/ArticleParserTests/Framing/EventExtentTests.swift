import TestSupport
import Testing

/// The days of events of which the text names the first or the last, and how long they lasted.
@Suite struct EventExtentTests {
  @Test(arguments: [
    "بدأ مساء أمس الاثنين سريان وقف لإطلاق النار بين الجيش والحوثيين، بعد قتال استمر خمسة أيام",
    "أعلن في 16 آذار وقف لإطلاق النار بين الجيش والحوثيين، عقب قتال دام خمسة أيام",
  ])
  func whatLastedUpToTheDayThatIsNamed(_ text: String) {
    expectReport(meeting: "type=armed-clash; date=2020-03-12..2020-03-16", in: text)
    expectReport(meeting: "type=ceasefire; date=2020-03-16", in: text)
  }

  @Test func whatEndedOnTheDayThatIsNamed() {
    expectReport(
      meeting: "type=hunger-strike; date=2020-03-07..2020-03-16",
      in: "أنهى مئات الأسرى أمس الاثنين إضرابا عن الطعام دام عشرة أيام")
  }

  @Test func theLengthOfAnotherEvent() {
    expectReport(
      meeting: "type=ceasefire; date=2020-03-16",
      in: "بدأ أمس الاثنين سريان هدنة في عدن بعد معارك استمرت خمسة أيام بين الجيش والحوثيين")
  }

  @Test func whatGoesOnSinceItsFirstDay() {
    expectReport(
      meeting: "type=armed-clash; date=2020-03-14..2020-03-17",
      in: "تتواصل الاشتباكات التي اندلعت السبت بين الجيش ومسلحين في عرسال")
    expectReport(
      meeting: "type=talks; date=2020-03-06..2020-03-17",
      in: "جاء الاتفاق بعد محادثات بدأت في السادس من الشهر الجاري بين موسكو وأنقرة")
  }

  @Test func whatIsNotSaidToGoOn() {
    expectReport(
      meeting: "type=armed-clash; date=2020-03-14",
      in: "أدان الوزير الاشتباكات التي اندلعت السبت بين الجيش ومسلحين في عرسال")
    expectReport(
      meeting: "type=visit; date=2019-02-01..2019-02-28",
      in: "تعود آخر زيارة قام بها الرئيس الروسي إلى العراق إلى شباط 2019")
  }

  @Test func aTruceThatBeginsTomorrow() {
    expectReport(
      meeting: "type=ceasefire; status=planned; date=2020-03-18..2020-03-24",
      in: "اتفق الجانبان على هدنة مدتها سبعة أيام، تدخل حيز التنفيذ مساء غد الأربعاء")
    expectReport(
      meeting: "type=ceasefire; status=planned; date=2020-03-20..2020-03-26",
      in: "اتفق الجانبان على هدنة مدتها سبعة أيام، تدخل حيز التنفيذ صباح الجمعة")
  }

  @Test func whatIsRememberedOnADay() {
    expectReport(
      meeting: "type=assassination; date=2018-03-17",
      in: "يصادف اليوم الذكرى الثانية لمقتل قائد فيلق القدس قاسم سليماني بغارة أميركية")
    expectReport(
      meeting: "type=demonstration; date=2020-03-17",
      in: "تظاهر المئات اليوم في بيروت في الذكرى الثانية لاغتيال القيادي في حزب الله")
  }

  @Test func theWeekInWhichAnotherEventLies() {
    expectReport(
      meeting: "type=armed-attack; date=2020-03-02..2020-03-08",
      in: "وصل المبعوث الأممي إلى صنعاء بعد أسبوعين من هجوم مسلح على مطار عدن")
    expectReport(
      meeting: "type=armed-attack; date=2020-03-15",
      in: "نُقل الجرحى بعد يومين من هجوم مسلح على مطار عدن")
  }

  @Test func wordsInThePastAreSaidOnce() {
    expectNoReport(
      meeting: "type=concession; date=2020-02-01..2020-03-17",
      in: "أعلن رئيس البرلمان رفع الاعتصام القائم في الساحة منذ شباط الماضي")
  }

  @Test func aPlanToldOfInThePast() {
    expectReport(
      meeting: "type=ceasefire; date=2019-12-21",
      in: "يلتزم الحزب وقفا لإطلاق النار أعلنه في 21 كانون الأول")
  }

  @Test func aNameThatIsAlsoAMonth() {
    expectReport(
      meeting: "type=phone-call; date=2020-03-09..2020-03-15",
      in: "جاء ذلك في مكالمة أجراها الرئيس الأميركي مع ماي الأسبوع الماضي")
  }
}
