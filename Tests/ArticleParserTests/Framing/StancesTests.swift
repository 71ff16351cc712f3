import EventModel
import TestSupport
import Testing

/// Who takes a stand, and whom it means.
@Suite struct StancesTests {
  @Test(arguments: [
    ("type=sanctions; actor=USA", "عقوبات أميركية على رجل أعمال سوري مقرب من النظام"),
    (
      "type=condemnation; recipient=ISR",
      "نددت جامعة الدول العربية بقرار إسرائيل بناء وحدات استيطانية جديدة"
    ),
    (
      "type=condemnation; actor=MAR; recipient=rouhani-hassan",
      "استنكر المغرب بشدة تصريحات الرئيس الإيراني واعتبرها تدخلا سافرا"
    ),
    ("type=support; recipient=SYR", "أكد وزير الخارجية الصيني دعم بلاده لسيادة سورية"),
    ("type=support; recipient=الشعب اللبناني", "أعربت مصر عن تضامنها مع الشعب اللبناني"),
    (
      "type=resignation; actor=abdul-mahdi",
      "قدم رئيس الوزراء العراقي عادل عبد المهدي استقالة حكومته إلى مجلس النواب"
    ),
    ("type=threat; actor=الحرس الثوري", "هدد قائد الحرس الثوري برد قاس على أي اعتداء يستهدف بلاده"),
    (
      "type=threat; actor=abiy",
      "حذّر رئيس الوزراء الإثيوبي من أن بلاده لن تتهاون مع أي تدخل خارجي"
    ),
    ("type=refusal; actor=ألمانيا", "وزير خارجية ألمانيا من طرابلس: نرفض أي تدخل أجنبي في ليبيا"),
  ])
  func aStandHasItsSides(_ expected: String, _ text: String) {
    expectReport(meeting: expected, in: text)
  }

  @Test(arguments: [
    (
      "type=condemnation; recipient=بناء", "نددت الجامعة العربية بقرار إسرائيل بناء وحدات استيطانية"
    ),
    ("type=aid", "قاطعت كتل المعارضة جلسة منح الثقة للحكومة"),
    ("type=meeting", "قال عضو «اللقاء الوطني» النائب فريد هيكل إن الحكومة ماضية في الإصلاحات"),
    ("type=threat", "حذر مدير المستشفى من التهاون في إجراءات الوقاية"),
    ("type=meeting", "يلتقي الزمالك والأهلي في نهائي دوري أبطال أفريقيا غدا في القاهرة"),
    ("type=visit", "وصل جثمان الوزير الراحل إلى مطار بيروت"),
  ])
  func whatIsNoneIsNotTold(_ unexpected: String, _ text: String) {
    expectNoReport(meeting: unexpected, in: text)
  }

  @Test(arguments: [
    ("الحوثيين", "بدأت في مسقط مفاوضات غير مباشرة بين الحوثيين والحكومة اليمنية"),
    ("EGY", "انهارت المفاوضات بين الخرطوم وأديس أبابا والقاهرة بشأن سد النهضة"),
  ])
  func allWhoTalkHavePart(_ actor: String, _ text: String) {
    expectReport(meeting: "type=talks; actor=\(actor)", in: text)
  }

  @Test func aCouncilDiscussesWhatGoesOnElsewhere() {
    let text = "يبحث مجلس الأمن الدولي غدا الخميس الوضع الإنساني في اليمن"
    expectReport(meeting: "type=meeting; status=planned; actor=مجلس الأمن", in: text)
    expectNoReport(meeting: "type=meeting; at=YEM", in: text)
  }

  @Test func peopleOfRankAreWhoTheyAre() {
    expectReport(
      meeting: "type=meeting; actor=سعادة السفير; actor=رئيس غرفة التجارة",
      in: "التقى سعادة السفير بمكتبه صباح أمس رئيس غرفة التجارة")
  }

  @Test(arguments: [
    (
      "type=meeting; actor=mohammed-vi; actor=sánchez; at=الرباط",
      "استقبل صاحب الجلالة الملك محمد السادس، بالقصر الملكي بالرباط، رئيس الحكومة الإسبانية"
    ),
    (
      "type=meeting; actor=السفير الألماني",
      "كشف الوزير خلال استقباله السفير الألماني عن خطة لتطوير الموانئ"
    ),
    (
      "type=meeting; actor=وفدا",
      "أكد رئيس الوزراء الكويتي خلال استقباله وفدا من البرلمان الأوروبي حرص بلاده على الحوار"
    ),
    (
      "type=visit; status=planned; actor=feltman",
      "أعلن المبعوث الأميركي الخاص إلى القرن الأفريقي جيفري فيلتمان أنه سيزور الخرطوم الأسبوع المقبل"
    ),
    (
      "type=withdrawal; status=planned; actor=USA",
      "أكدت مصادر دبلوماسية أن واشنطن أبلغت بغداد نيتها سحب قواتها القتالية"
    ),
    ("type=restriction; at=غزة", "منعت السلطات الإسرائيلية وفد نواب أوروبيين من دخول قطاع غزة"),
    ("type=condemnation; recipient=USA", "نددت روسيا بالعقوبات الأميركية الجديدة"),
    ("type=relations-cut; recipient=AUT", "استدعت تركيا سفيرها لدى فيينا للتشاور"),
    (
      "type=talks; status=negated; actor=IRN; actor=USA",
      "نفت طهران أن تكون أجرت محادثات مباشرة مع واشنطن"
    ),
    (
      "type=meeting; actor=bin-zayed; actor=al-busaidi; at=قصر البحر",
      "استقبل سمو الشيخ محمد بن زايد في قصر البحر وزير الخارجية العماني بدر البوسعيدي"
    ),
    ("type=support; recipient=DZA", "عبرت تونس عن تضامنها الكامل مع الجزائر إثر الحرائق"),
    (
      "type=visit; at=الرياض; at=مسقط",
      "أجرى المبعوث الأميركي تيم ليندركينغ جولة خليجية شملت الرياض ومسقط"
    ),
  ])
  func whoIsFarFromTheVerbHasPart(_ expected: String, _ text: String) {
    expectReport(meeting: expected, in: text, published: "2021-06-16")
  }

  @Test(arguments: [
    ("type=visit", "تونس.. سعيد يرفض استقالة وزير الصحة"),
    ("type=humanitarian-access", "اتهم المتحدث الحوثيين بعرقلة وصول المساعدات إلى مأرب"),
    ("type=demand", "دعا المدرب لاعبيه إلى التركيز"),
    ("type=visit; at=غزة", "وصل إلى القاهرة وفد أمني إسرائيلي لبحث تثبيت التهدئة في غزة"),
    ("type=agreement", "اتفق الخبراء على أن الاقتصاد يتعافى"),
    ("type=meeting", "يلتقي الشارعان عند دوار السفارة"),
    ("type=concession", "رهن الرئيس الإيراني عودة بلاده إلى الاتفاق النووي برفع العقوبات"),
  ])
  func aWordThatLooksLikeAnEventIsNone(_ unexpected: String, _ text: String) {
    expectNoReport(meeting: unexpected, in: text, published: "2021-06-16")
  }
}
