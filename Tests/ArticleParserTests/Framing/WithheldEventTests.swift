import TestSupport
import Testing

/// Acts of which the words around say that they have not happened, or not yet.
@Suite struct WithheldEventTests {
  @Test(arguments: [
    "اعتقلت الشرطة ثلاثة رجال أثناء محاولتهم تفجير عبوة ناسفة في كركوك",
    "أعلنت الوزارة إحباط محاولة مسلحين تفجير سيارة مفخخة في بعقوبة",
    "ناقش الوزراء نية المسلحين تفجير السيارات في وقت واحد في المدينة",
  ])
  func whatSomebodyMeantToBlowUp(_ text: String) {
    expectNoReport(meeting: "type=bombing; status=occurred", in: text)
  }

  @Test func aPlanWhoseOwnerStandsBetween() {
    expectReport(
      meeting: "type=armed-attack; status=planned; at=معسكر التاجي",
      in: "كشف المصدر عن عزم الحركة على شن هجوم على معسكر التاجي")
  }

  @Test(arguments: [
    "جاء ذلك بعد توقف «الحركة» عن إطلاق صواريخ على عسقلان",
    "رحبت بغداد بتوقف الفصائل المسلحة عن إطلاق صواريخ على المطار",
  ])
  func whatStopped(_ text: String) {
    expectNoReport(meeting: "type=rocket-attack; status=occurred", in: text)
  }

  @Test func anActThatIsCarriedOutBehindItsOwnerHasHappened() {
    expectReport(
      meeting: "type=bombing; status=occurred; at=كركوك",
      in: "نفذ عناصر التنظيم تفجير سيارة مفخخة في كركوك")
  }

  @Test(arguments: [
    "يحاكم الرجل بتهمة التخطيط لخطف طائرة واحتجاز رهائن في المطار",
    "حذر الخبراء من خطف أجانب أو احتجاز رهائن في العاصمة",
  ])
  func whatIsJoinedToSomethingThatHasNotHappened(_ text: String) {
    expectNoReport(meeting: "type=abduction; status=occurred", in: text)
  }

  @Test func whatIsJoinedToSomethingThatHas() {
    expectReport(
      meeting: "type=abduction; status=occurred; at=مأرب",
      in: "شهد اليمن خطف سائح فرنسي واحتجاز رهائن في مأرب")
  }

  @Test(arguments: [
    "قد يتسلل المسلحون إلى المدينة ويشنون هجمات على مقار الشرطة",
    "قد يعيد المسلحون تنظيم صفوفهم أو يشنون هجمات على مقار الشرطة",
  ])
  func whatMayBeGoesOnOverAConjunction(_ text: String) {
    expectReport(meeting: "type=armed-attack; status=hypothetical", in: text)
    expectNoReport(meeting: "type=armed-attack; status=occurred", in: text)
  }

  @Test(arguments: [
    "قال الخبير إن أحد الخيارات يتمثل في شن ضربات جوية على معسكرات المسلحين",
    "لا يمكن حل الأزمة إلا من خلال ضربة عسكرية على طهران",
    "لن يتغير شيء إلا بضربة جوية على المطار",
  ])
  func aWayThatIsOpenIsNotTaken(_ text: String) {
    expectNoReport(meeting: "type=airstrike; status=occurred", in: text)
  }

  @Test func whatAnOperationConsistedInHasHappened() {
    expectReport(
      meeting: "type=airstrike; status=occurred; at=معسكر الغزلاني",
      in: "قال المتحدث إن العملية تمثلت في شن ضربات جوية على معسكر الغزلاني")
  }

  @Test func anAdjectiveBehindTwoThatAreJoined() {
    expectReport(
      meeting: "type=airstrike; status=hypothetical",
      in: "تحدثت الصحف عن ضربة جوية أميركية أو إسرائيلية محتملة لإيران")
  }

  @Test func whatARumourTells() {
    expectReport(
      meeting: "type=airstrike; status=hypothetical",
      in: "وبحسب شائعات، قصفت طائرات مجهولة معسكرا في ديالى")
    expectReport(
      meeting: "type=airstrike; status=occurred",
      in: "وبحسب شهود، قصفت طائرات مجهولة معسكرا في ديالى")
  }

  @Test(arguments: [
    ("demonstration", "planned", "وزع الاتحاد ملصقات التظاهرات التي ستنظم في باريس"),
    ("armed-attack", "hypothetical", "وصفت الصحف الهجوم الذي قد يشنه المسلحون على الموصل"),
    ("demonstration", "occurred", "وزع الاتحاد صور التظاهرات التي نظمت في باريس"),
  ])
  func aClauseAboutTheNounSaysWhetherItHappened(_ type: String, _ status: String, _ text: String) {
    expectReport(meeting: "type=\(type); status=\(status)", in: text)
  }

  @Test func thoseWhoCallForAProtest() {
    expectNoReport(
      meeting: "type=demonstration; status=occurred",
      in: "اجتمع الوزير مع الداعين إلى تنظيم مظاهرات في بيروت")
  }

  @Test func whateverIsDoneToAnyoneIsNotDone() {
    expectNoReport(
      meeting: "type=abduction", in: "ناقش قادة التنظيم خطف أي أجنبي يصادفونه في الصحراء")
    expectReport(
      meeting: "type=refusal; status=occurred", in: "رفضت دمشق أي حوار مع المعارضة المسلحة")
  }
}

/// What is said of something else than whether the event happened.
@Suite struct KnownEventTests {
  @Test(arguments: [
    "نفت الكتائب مسؤوليتها عن قصف قاعدة التاجي",
    "لم تتبن أي جهة قصف قاعدة التاجي",
    "لم يشارك الحشد الشعبي في القصف على قاعدة التاجي",
  ])
  func denyingAPartInItDeniesNoEvent(_ text: String) {
    expectNoReport(meeting: "type=shelling; status=negated", in: text)
  }

  @Test func whatSomebodySaysToHaveDoneHasHappened() {
    expectReport(
      meeting: "type=shelling; status=occurred; claimant=الكتائب",
      in: "أعلنت الكتائب مسؤوليتها عن قصف قاعدة التاجي")
  }

  @Test func whatAReportIsDeniedToHaveRight() {
    expectReport(
      meeting: "type=airstrike; status=negated; at=صعدة",
      in: "نفى الجيش ما نشرته الصحيفة من أن طائراته قصفت مستشفى في صعدة")
  }

  @Test func whatAReportIsSaidToHaveRight() {
    expectNoReport(
      meeting: "type=airstrike; status=negated",
      in: "أكد الجيش ما نشرته الصحيفة من أن طائراته قصفت مستشفى في صعدة")
  }

  @Test(arguments: [
    "قال النائب إن القرار يشكل اعتداء على الشعب العراقي",
    "اعتبر النائب القرار اعتداء على الشعب العراقي",
    "أكد البيان اعتبار أي اعتداء على الكويت اعتداء على العرب",
  ])
  func whatSomethingAmountsTo(_ text: String) {
    expectNoReport(meeting: "type=armed-attack", in: text)
  }
}

/// What goes on as a rule, and several events without bounds.
@Suite struct HabitTests {
  @Test(arguments: [
    "يثير ما يحدث من تفجيرات في العراق قلق دول الجوار",
    "حمل النائب الحكومة مسؤولية ما يحصل من توتر وتفجيرات في لبنان",
  ])
  func whatGoesOnTodayAsAWhole(_ text: String) {
    expectNoReport(meeting: "type=bombing", in: text)
  }

  @Test func whatDidGoOn() {
    expectReport(
      meeting: "type=bombing; status=occurred; at=بغداد",
      in: "ندد الوزير بما حدث أمس من تفجيرات في بغداد")
  }

  @Test(arguments: [
    "تقصف المدفعية يوميا الأحياء السكنية في تعز",
    "يتكرر قصف الأحياء السكنية في تعز",
    "تزايد القصف على الأحياء السكنية في تعز",
  ])
  func whatIsDoneRegularly(_ text: String) {
    expectNoReport(meeting: "type=shelling; status=occurred", in: text)
  }

  @Test func whatWasDoneOnADay() {
    expectReport(
      meeting: "type=shelling; status=occurred; at=تعز",
      in: "قصفت المدفعية أمس الأحياء السكنية في تعز")
  }

  @Test func repeatedAttacksAreNoneAndCountedOnesAre() {
    expectNoReport(
      meeting: "type=armed-attack", in: "تشكو الصحف من الهجمات المتكررة على مكاتبها في عدن")
    expectReport(
      meeting: "type=armed-attack; status=occurred; at=عدن",
      in: "تعرضت الصحيفة لثلاث هجمات متكررة على مكاتبها في عدن")
  }

  @Test func whatSomebodyWasSeenDoingHappenedOnce() {
    expectReport(
      meeting: "type=armed-attack; status=occurred",
      in: "شاهد السكان مسلحين يطلقون النار على حافلة")
    expectNoReport(
      meeting: "type=armed-attack", in: "المسلحون يطلقون النار على من يعترض طريقهم، وفق الباحث")
  }

  @Test(arguments: [
    "حكمت المحكمة على الرجلين بالسجن المؤبد لتنفيذهما هجوما على دورية للجيش",
    "يروي الفيلم حياة الصحافي الأميركي الذي اختطف وقتل على يد مسلحين",
    "تناولت الرواية خطف الصحافي الفرنسي وما عاشه من معاناة",
  ])
  func whatATrialOrAFilmIsAboutIsNoNews(_ text: String) {
    for type in ["armed-attack", "abduction", "assassination"] {
      expectNoReport(meeting: "type=\(type); status=occurred", in: text)
    }
  }

  @Test func whatATrialIsAboutIsToldByItsDayOrPlace() {
    expectReport(
      meeting: "type=armed-attack; status=occurred; at=كركوك",
      in: "حكمت المحكمة على الرجلين بالسجن المؤبد لتنفيذهما هجوما على دورية للجيش في كركوك")
    expectReport(
      meeting: "type=abduction; status=occurred; date=2020-03-03",
      in: "التقى الوزير عائلة الصحافي الذي خطفه مسلحون في 3 مارس 2020")
  }
}
