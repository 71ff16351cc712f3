import TestSupport
import Testing

/// Places behind ب, before the verb, in the clause before, and of those who have part.
@Suite struct PlaceOfPartsTests {
  @Test(arguments: [
    (
      "type=armed-clash; at=جنزور",
      "قتل شخصان في اشتباكات مسلحة اندلعت ليل أمس ببلدية جنزور غربي طرابلس"
    ),
    (
      "type=bombing; at=مديرية الدريهمي",
      "انفجر لغم أرضي أمس بمديرية الدريهمي جنوب الحديدة وقتل طفلان"
    ),
    (
      "type=suicide-bombing; at=جلولاء",
      "فجر انتحاري نفسه وسط سوق شعبية بناحية جلولاء فقتل ستة أشخاص"
    ),
  ])
  func divisionsBehindBy(_ expected: String, _ text: String) {
    expectReport(meeting: expected, in: text)
  }

  @Test func whatSomebodyIsSentencedToIsNoPlace() {
    expectNoReport(
      meeting: "type=conviction; at=عسقلان",
      in: "نقل الأسير إلى سجن عسقلان. وحكمت عليه محكمة إسرائيلية بالسجن المؤبد.")
  }

  @Test(arguments: [
    ("type=strike; at=صفاقس", "وبصفاقس، أضرب أمس أعوان النقل عن العمل"),
    ("type=conviction; at=قفصة", "كانت المحكمة الابتدائية بقفصة قد قضت بسجن ستة نشطاء"),
  ])
  func townsBeforeTheVerb(_ expected: String, _ text: String) {
    expectReport(meeting: expected, in: text)
  }

  @Test(arguments: [
    ("type=visit; at=بيروت", "غادر الرئيس الفرنسي بيروت مساء أمس بعد زيارة استمرت يومين"),
    ("type=strike; at=السويداء", "اقتحم متظاهرون مبنى المحافظة في السويداء ثم أعلنوا إضرابا عاما"),
  ])
  func whereTheClauseAboveOrBeforeIs(_ expected: String, _ text: String) {
    expectReport(meeting: expected, in: text)
  }

  // MARK: - Whoever has part

  @Test(arguments: [
    ("type=conviction; at=سيدي امحمد", "أدانت محكمة سيدي امحمد أمس وزيرين سابقين بالحبس النافذ"),
    ("type=boycott; at=جامعة الخرطوم", "قاطع طلاب جامعة الخرطوم المحاضرات أمس"),
    ("type=strike; at=ميناء بورتسودان", "دخل عمال ميناء بورتسودان أمس في إضراب عن العمل"),
    ("type=aid; to=درنة", "أرسلت الهيئة قافلة مساعدات إلى أهالي درنة المتضررين من السيول"),
    ("type=physical-assault; at=بورين", "اعتدى مستوطنون أمس على مزارع من قرية بورين جنوب نابلس"),
  ])
  func whereTheyAreAtHome(_ expected: String, _ text: String) {
    expectReport(meeting: expected, in: text)
  }

  @Test(arguments: [
    ("type=physical-assault; at=نابلس", "اعتدى مستوطنون أمس على مزارع من قرية بورين جنوب نابلس"),
    ("type=meeting; at=حلب", "التقى الوزير وفدا من مدينة حلب في دمشق"),
    ("type=demonstration; at=جامعة الخرطوم", "تظاهر طلاب جامعة الخرطوم أمام القصر الجمهوري"),
  ])
  func homesThatSayNothingOfWhere(_ expected: String, _ text: String) {
    expectNoReport(meeting: expected, in: text)
  }

  @Test func countedPeopleOfANationAreWhomAVerbIsDoneTo() {
    expectReport(
      meeting: "type=arrest; actor=الشرطة اللبنانية; recipient=سوريين; at=صيدا",
      in: "داهمت الشرطة اللبنانية منزلا في صيدا واعتقلت عشرة سوريين")
  }
}
