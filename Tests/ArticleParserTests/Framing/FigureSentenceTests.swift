import TestSupport
import Testing

/// Numbers of all sorts in whole sentences, with what they count.
@Suite struct FigureSentenceTests {
  @Test(arguments: FigureSentenceTests.cases)
  func aSentence(_ line: String) {
    let parts = line.split(separator: " | ").map(String.init)
    expectReport(meeting: parts[0], in: parts[1])
  }

  static let cases = """
    type=armed-attack; killed=3; wounded=7 | قُتل ثلاثة جنود وأصيب سبعة آخرون في هجوم استهدف حاجزا للجيش
    type=suicide-bombing; killed=12 | لقي 12 شخصا مصرعهم في تفجير انتحاري وسط العاصمة
    type=armed-attack; killed=23; wounded=45 | أسفر الانفجار عن مقتل ٢٣ مدنيا وإصابة ٤٥ آخرين بجروح
    type=shelling; killed=30.. | سقط ما لا يقل عن ثلاثين قتيلا في قصف على سوق شعبي
    type=armed-attack; killed=1200.. | قتل أكثر من 1,200 شخص في هجمات شنها المسلحون
    type=arrest; arrested=11 | اعتقلت قوات الأمن أحد عشر ناشطا في مداهمات ليلية
    type=arrest; arrested=12 | اعتقل الاحتلال اثنتي عشرة امرأة في الخليل
    type=prisoner-release; released=235 | أفرجت السلطات عن مئتين وخمسة وثلاثين سجينا
    type=rocket-attack; rockets=15 | أطلق المسلحون خمسة عشر صاروخا على القاعدة
    type=drone-attack; drones=3 | أسقطت الدفاعات الجوية ثلاث طائرات مسيّرة كانت متجهة نحو المصفاة
    type=deployment; troops=5100 | نشرت فرنسا 5100 جندي في منطقة الساحل
    type=deployment; troops=3000 | أرسلت واشنطن ثلاثة آلاف جندي إضافي إلى المنطقة
    type=withdrawal; troops=1500 | سحبت بريطانيا ألفا وخمسمئة جندي من البلاد
    type=deployment; troops=2000 | نشر الجيش ألفي عنصر على الحدود
    type=withdrawal; troops=2500 | سينسحب نحو 2500 جندي أميركي من أفغانستان
    type=abduction; abducted=300.. | اختطف مسلحون أكثر من ثلاثمئة تلميذة من مدرسة داخلية
    type=armed-attack; killed=1; wounded=2 | قتل جندي وأصيب اثنان آخران بجروح
    type=armed-clash; killed=200..999 | قُتل المئات في المعارك الدائرة غربي المدينة
    type=demonstration; protesters=2000..9999 | تظاهر الآلاف في شوارع الخرطوم للمطالبة بحكم مدني
    type=demonstration; protesters=20000..99999 | خرج عشرات الآلاف من المحتجين إلى شوارع مينسك
    type=demonstration; protesters=200000..999999 | شارك مئات الآلاف في تظاهرة مليونية وسط بغداد
    type=demonstration; protesters=1500000 | تظاهر قرابة مليون ونصف المليون شخص في الجزائر
    type=demonstration; protesters=250000 | احتشد نحو ربع مليون متظاهر أمام القصر الرئاسي
    type=airstrike; killed=10..15 | قُتل ما بين 10 و15 مسلحا في الغارة
    type=armed-attack; wounded=3..5 | أُصيب من ثلاثة إلى خمسة جنود بجروح طفيفة
    type=armed-attack; killed=1..40 | قُتل ما يصل إلى 40 شخصا في الهجوم
    type=arrest; arrested=1..19 | أوقفت الشرطة أقل من عشرين شخصا خلال الاحتجاجات
    type=arrest; arrested=3..9 | اعتقلت الشرطة بضعة متظاهرين
    type=arrest; arrested=2.. | اعتُقل عدد من الطلبة أمام الجامعة
    type=prisoner-release; released=1056 | أُفرج عن 1056 أسيرا من الطرفين في أكبر عملية تبادل
    type=armed-attack; killed=21 | لقي واحد وعشرون جنديا حتفهم في كمين
    type=shelling; killed=3 | قُتلت امرأة وطفلاها في قصف على منزلهم
    type=armed-attack; killed=2 | استشهد فلسطينيان برصاص الاحتلال في جنين
    type=armed-attack; killed=34 | قُتل أربعة وثلاثون من عناصر التنظيم في عملية أمنية
    type=armed-attack; killed=173 | قتل مئة وثلاثة وسبعون شخصا في الهجوم على المطار
    type=armed-clash; killed=17; wounded=120.. | أسفرت المواجهات عن 17 قتيلا و120 جريحا على الأقل
    type=armed-attack; killed=9; wounded=30 | أسفر هجوم على ثكنة عن سقوط تسعة قتلى ونحو ثلاثين جريحا
    type=shelling; killed=8; wounded=20..99 | خلّف القصف 8 شهداء وعشرات الجرحى
    type=armed-attack; killed=23 | أودى الهجوم بحياة ثلاث وعشرين امرأة
    type=rocket-attack; rockets=1000.. | أطلقت الفصائل أكثر من ألف صاروخ باتجاه البلدات الإسرائيلية
    type=drone-attack; drones=17; rockets=8 | أطلق الحوثيون 17 طائرة مسيرة مفخخة وثمانية صواريخ باليستية على السعودية
    type=arrest; arrested=88 | أوقفت السلطات ثمانية وثمانين مهاجرا غير نظامي
    type=arrest; arrested=102 | ألقت الشرطة القبض على 102 من المحتجين
    type=bombing; wounded=3 | أُصيب الجنود الثلاثة بجروح في انفجار لغم
    type=rocket-attack; ordinal=11 | تعرضت المنطقة الخضراء لهجوم صاروخي هو الحادي عشر خلال شهرين
    type=armed-attack; killed=70 | قُتل حوالى سبعين شخصا في مذبحة جديدة
    type=airstrike; killed=100 | قُتل زهاء مئة مقاتل من الجانبين
    type=armed-attack; wounded=60 | جرح ما يقارب 60 شخصا في صدامات مع الشرطة
    type=armed-attack; killed=80.. | قتل ما يزيد على 80 شخصا في الهجوم
    type=sit-in; protesters=200 | اعتصم نحو مئتي عامل أمام مقر الشركة
    type=airstrike; killed=19 | قُتل 19 شخصا، بينهم خمسة أطفال، في غارة جوية
    type=shelling; killed=1450 | قُتل ١٤٥٠ شخصا بينهم 300 طفل في القصف
    type=armed-clash; killed=33 | أوقعت الاشتباكات 33 قتيلا في صفوف الطرفين
    type=abduction; abducted=2 | خطفت الجماعة عاملي إغاثة في ولاية بورنو
    type=abduction; abducted=17 | خطف مسلحون سبعة عشر سائحا أجنبيا
    type=prisoner-release; released=38 | أطلق الخاطفون سراح 38 تلميذا بعد أسبوع
    type=prisoner-release; released=2 | أفرجت إيران عن بحّارين اثنين
    type=deployment; troops=10000 | نشرت بولندا عشرة آلاف جندي على الحدود مع بيلاروسيا
    type=joint-exercise; troops=25000 | يشارك في المناورات 25 ألف جندي من خمس دول
    type=joint-exercise; troops=100000 | تشارك في التمرين قوات يبلغ عددها مئة ألف جندي
    type=armed-attack; killed=3; wounded=9 | سقوط 3 قتلى و9 مصابين في إطلاق نار بالبصرة
    type=airstrike; killed=7 | مقتل ٧ مسلحين حوثيين بغارات للتحالف في مأرب
    type=rocket-attack; wounded=2 | إصابة شخصين بشظايا صاروخ اعترضته الدفاعات
    type=armed-attack; killed=10312 | قُتل 10 آلاف و312 شخصا منذ بدء النزاع
    type=arrest; arrested=1200 | اعتقلت السلطات 1.200 شخص
    type=arrest; arrested=2500 | اعتقلت السلطات 2 500 شخص منذ بدء الاحتجاجات
    type=armed-attack; killed=49 | بلغ عدد القتلى في الهجوم تسعة وأربعين
    type=bombing; killed=64 | ارتفعت حصيلة قتلى التفجير إلى 64 شخصا
    """.split(separator: "\n").map(String.init)
}
