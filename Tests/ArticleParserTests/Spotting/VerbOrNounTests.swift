import Testing

@testable import ArticleParser

/// Letters that serve a verb and another word.
@Suite struct VerbOrNounTests {
  /// The tag of the first unit that is written so, without و and ف before it.
  private func tag(of word: String, in text: String) -> UnitTag? {
    let sentence = sentence(text)
    let article = ArticleText(text)
    let unit = sentence.units.indices.first {
      sentence.text(of: $0..<($0 + 1), in: article).hasSuffix(word)
    }
    return unit.map { sentence.units[$0].tag }
  }

  @Test(arguments: [
    ("جرى", "استهدف المعسكر بمسيّرتين جرى تفجيرهما في الجو"),
    ("وصلت", "وصلت عصر اليوم إلى المدينة قافلة من 17 شاحنة"),
    ("عبّر", "وتلقى سلام اتصالا من الرئيس الفرنسي، عبّر خلاله عن دعم بلاده للبنان"),
    ("تحمل", "أقلعت صباح اليوم طائرة تحمل 40 طنا من الأدوية"),
    ("قال", "٢٠:١٥ قال أحد مساعدي القيادي إن مسلحين أوقفوه"),
    ("أجراه", "وناقش ذلك في اتصال هاتفي أجراه مع الرئيس الفلسطيني"),
    ("تعرض", "دان الهجوم الذي تعرض له المصلون في المسجد"),
    ("نصبه", "قتل خمسة جنود في كمين نصبه مسلحون لدوريتهم"),
    ("أسر", "أسر مقاتلو الحركة عشرين جنديا في المعارك"),
  ])
  func aVerb(_ word: String, _ text: String) {
    #expect(tag(of: word, in: text) == .verb)
  }

  @Test(arguments: [
    ("تفاوض", "وجاء الاتفاق إثر جلستي تفاوض احتضنهما مقر الولاية"),
    ("لقاء", "في لقاء قاطعته الجامعة الوطنية للتعليم"),
    ("لقاءً", "حيث عقد لقاءً مع الملك سلمان"),
    ("وزارته", "محذرا من أن وزارته ستقتطع من أجور المضربين"),
    ("مسيرة", "وأعلن التنسيق تنظيم مسيرة وطنية بالعاصمة"),
    ("تضامن", "وأكد سموه تضامن دولة الإمارات مع المملكة"),
    ("مركز", "نفى رئيس مركز التواصل الحكومي خروج القوات"),
    ("تعرض", "نفى مصدر أمني عراقي تعرض القاعدة لهجوم"),
    ("زوجته", "قتل مواطن وزوجته على يد مجهولين"),
    ("شاب", "اندلعت احتجاجات بعد مقتل شاب برصاص الشرطة"),
    ("جرحى", "سقط قتلى وجرحى بالعشرات في القصف"),
  ])
  func aNoun(_ word: String, _ text: String) {
    #expect(tag(of: word, in: text) == .noun)
  }

  @Test func aDroneIsStillUnmanned() {
    #expect(tag(of: "مسيرة", in: "أسقطت الدفاعات طائرة مسيرة قرب القاعدة") == .adjective)
  }

  @Test func aPluralWithItsGenitiveIsNoParticiple() {
    #expect(
      tag(of: "ممثلي", in: "استقبل الوزير بالرباط، الاثنين الماضي، ممثلي النقابات") == .noun)
  }

  @Test func aPrintedDoubleLetterIsSpoken() {
    let verb = sentence("وتوعّد الرئيس رجب طيب أردوغان هولندا").units.first
    #expect(verb?.reading?.features.contains(.perfect) == true)
  }
}
