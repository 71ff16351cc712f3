import TestSupport
import Testing

/// Who acts and who suffers, where grammar alone tells it.
@Suite struct WhoActsTests {
  @Test(arguments: [
    ("قال المسؤول إن القوات أجبرت عناصر طالبان على الانسحاب من البلدة", "actor=طالبان"),
    ("أقنع الوسيط القطري الطرفين بتوقيع الاتفاق", "actor=الطرفين"),
    ("أدان المجلس الجماعة لشنها هجمات على مطار أربيل", "actor=الجماعة"),
  ])
  func whoeverIsMadeToDoItActs(_ text: String, _ actor: String) {
    expectReport(meeting: actor, in: text)
  }

  @Test func inTheFirstPersonTheSpeakerActs() {
    expectReport(
      meeting: "type=demand; actor=الناطق; recipient=الحكومة",
      in: "وقال الناطق باسم المحتجين: «نطالب الحكومة بالاستقالة»")
  }

  @Test(arguments: [
    "قالت الرهينة إنها بخير، ودعت حكومة بلادها إلى المساعدة على إطلاق سراحها",
    "انتقد الزعيم القرار، ودعا أنصاره إلى مقاطعته",
  ])
  func whoBelongsToTheSubjectIsCalledUpon(_ text: String) {
    expectNoReport(meeting: "type=demand; actor=حكومة بلادها", in: text)
    expectNoReport(meeting: "type=demand; actor=أنصاره", in: text)
  }

  @Test(arguments: [
    ("اعتقلت الشرطة الصحافي محمد حسن", "محمد حسن"), ("أوقفت الشرطة المتظاهر", "المتظاهر"),
    ("اعتقلت الشرطة المحامي أحمد صواب", "أحمد صواب"),
  ])
  func somebodyBehindAFeminineBodyIsNotItsAdjective(_ text: String, _ recipient: String) {
    expectReport(meeting: "type=arrest; recipient=\(recipient)", in: text)
  }

  @Test func aBodyTakesNoPersonForItsName() {
    expectReport(
      meeting: "type=arrest; actor=الشرطة; recipient=محمود حسين سالم; at=رام الله",
      in: "اعتقلت الشرطة محمود حسين سالم في رام الله")
  }

  @Test(arguments: [
    ("اتهم الجيش قوات الدعم السريع بقصف المدينة", "actor=الجيش; recipient=قوات الدعم السريع"),
    ("وحملت الفصائل واشنطن المسؤولية عن الغارة", "actor=الفصائل; recipient=واشنطن"),
    ("اتهم قائد الشرطة حركة طالبان بتنفيذ الهجوم", "actor=قائد الشرطة; recipient=حركة طالبان"),
    ("اتهم وزير الداخلية حزب العمال الكردستاني بتنفيذ الهجوم", "recipient=حزب العمال الكردستاني"),
    (
      "اتهم قائد الدفاع المدني غلام رضا جلالي الولايات المتحدة بتدبيره",
      "recipient=الولايات المتحدة"
    ),
  ])
  func whoActsIsNotNamedByWhoSuffers(_ text: String, _ roles: String) {
    expectReport(meeting: "type=accusation; " + roles, in: text)
  }

  @Test(arguments: [
    ("اتهم مسؤول سابق بتلقي رشوة", "type=accusation; recipient=مسؤول سابق"),
    (
      "اتهمت المنظمة بالانحياز من جانب الحكومة", "type=accusation; actor=الحكومة; recipient=المنظمة"
    ),
    ("واعتقل أكثر من 100 متظاهر كردي في أربيل", "type=arrest; recipient=متظاهر كردي"),
    ("اعتقل 30 مسلحا في الموصل", "type=arrest; recipient=مسلحا; arrested=30"),
    ("داهم الجيش القرية واعتقل 14 شخصا", "type=arrest; actor=الجيش; recipient=شخصا; arrested=14"),
    ("وأدت المواجهات إلى اعتقال عشرات المتظاهرين", "type=arrest; recipient=المتظاهرين"),
  ])
  func whoSuffersDoesNotAct(_ text: String, _ roles: String) {
    expectReport(meeting: roles, in: text)
  }

  @Test(arguments: [
    (
      "قتل جندي إسرائيلي فلسطينيا عند حاجز حوارة", "type=armed-attack; recipient=فلسطينيا; killed=1"
    ),
    ("قتلت قوة إسرائيلية شابا في جنين", "type=armed-attack; actor=قوة إسرائيلية; at=جنين"),
    (
      "استهدف حزب الله موقع المالكية بالصواريخ",
      "type=rocket-attack; actor=حزب الله; at=موقع المالكية"
    ),
    (
      "تلقى الرئيس المصري اتصالا هاتفيا من نظيره الفرنسي",
      "type=phone-call; recipient=الرئيس المصري"
    ),
  ])
  func theAccusativeSuffers(_ text: String, _ roles: String) {
    expectReport(meeting: roles, in: text)
  }

  @Test func whereSomebodyMeansToGoIsNotWhoGoes() {
    expectReport(
      meeting: "type=visit; status=planned; actor=الرئيس الإيراني; at=بغداد",
      in: "يعتزم الرئيس الإيراني زيارة بغداد الأسبوع المقبل")
    expectReport(
      meeting: "type=visit; actor=أردوغان; at=بغداد",
      in: "أثمرت زيارة أردوغان إلى بغداد اتفاقا أمنيا")
  }

  @Test func theStrikeThatSomebodyIsAssassinatedByIsNoOtherEvent() {
    let text = "اغتيل القيادي في حزب الله وسام الطويل بغارة إسرائيلية على خربة سلم"
    expectReport(meeting: "type=assassination; recipient=وسام الطويل; killed=1", in: text)
    expectNoReport(meeting: "type=airstrike", in: text)
  }

  @Test(arguments: [
    (
      "دان الاتحاد الأوروبي الضربة، ودعا الأطراف إلى وقف إطلاق النار",
      "actor=الاتحاد الأوروبي; recipient=الأطراف"
    ),
    (
      "استنكرت نقابة الصحافيين توقيف زميلهم، وطالبت السلطات بالإفراج عنه",
      "actor=نقابة الصحافيين; recipient=السلطات"
    ),
    (
      "وأعربت المنظمة عن قلقها، ودعت السلطات إلى احترام القانون",
      "actor=المنظمة; recipient=السلطات"
    ),
    ("نفت الوزارة ذلك، ودعت المواطنين إلى التهدئة", "actor=الوزارة; recipient=المواطنين"),
    ("دانت باريس الهجوم، ودعت برلين إلى التهدئة", "actor=برلين"),
    ("أوقفت الشرطة صحافيا، وطالبت نقابة الصحافيين بالإفراج عنه", "actor=نقابة الصحافيين"),
  ])
  func whoGoesOnToSpeakCallsUponOthers(_ text: String, _ roles: String) {
    expectReport(meeting: "type=demand; " + roles, in: text)
  }

  @Test(arguments: [
    (
      "أدانت النقابة اعتقال الصحافي، وحمّلت الحكومة مسؤولية سلامته",
      "actor=النقابة; recipient=الحكومة"
    ),
    ("حمّلت المعارضة المسؤولية للحكومة", "actor=المعارضة"),
  ])
  func whoIsChargedStandsBeforeTheCharge(_ text: String, _ roles: String) {
    expectReport(meeting: "type=accusation; " + roles, in: text)
  }

  @Test(arguments: [
    ("التقى الرئيس السفير الأميركي", "actor=الرئيس; actor=السفير الأميركي"),
    ("واستقبل الوزير السفير في مكتبه", "actor=الوزير; actor=السفير"),
    ("التقى الوزير الدكتور محمد الحسيني وفدا من الأمم المتحدة", "actor=محمد الحسيني"),
    (
      "بحث رئيس الوزراء الدكتور مصطفى مدبولي مع السفير الروسي سبل التعاون",
      "actor=مصطفى مدبولي; actor=السفير الروسي"
    ),
    ("التقى الشيخ الدكتور أحمد الطيب السفير السعودي", "actor=أحمد الطيب; actor=السفير السعودي"),
  ])
  func aTitleWithoutNameIsNotThatOfTheOneBefore(_ text: String, _ roles: String) {
    expectReport(meeting: "type=meeting; " + roles, in: text)
  }

  @Test(arguments: [
    ("سبق لتركيا أن شنت غارات على المنطقة العام الماضي", "type=airstrike; actor=تركيا"),
    ("أعلن المجلس العسكري إغلاق الحدود", "type=restriction; actor=المجلس العسكري"),
    (
      "استهدفت الطائرات البريطانية أهدافا للحوثيين غرب صنعاء",
      "type=airstrike; recipient=group.houthis"
    ),
    (
      "شن الجيش غارات على أهداف لحزب الله في جنوب لبنان",
      "type=airstrike; recipient=group.hezbollah"
    ),
    (
      "زار قائد القيادة المركزية ثلاث قواعد، هي الشدادي والركبان والتنف",
      "type=visit; at=الشدادي; at=التنف"
    ),
    ("أكد النائب الثاني لرئيس البرلمان رفض الوجود الأجنبي", "type=refusal; actor=النائب الثاني"),
  ])
  func whoeverTheWordsName(_ text: String, _ roles: String) {
    expectReport(meeting: roles, in: text)
  }
}
