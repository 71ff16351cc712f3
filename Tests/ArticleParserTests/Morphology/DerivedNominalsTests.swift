import ArticleParser
import Testing

/// The masdar, active and passive participle that a verb must derive, folded.
struct Derivation: Sendable, CustomTestStringConvertible {
  let row: VerbRow
  let surfaces: [String]

  init(
    _ lemma: String, _ root: String, _ form: VerbForm, _ imperfect: String?,
    _ surfaces: String
  ) {
    row = VerbRow(id: "model", lemma: lemma, root: root, form: form, imperfect: imperfect)
    self.surfaces = surfaces.split(separator: " ").map(String.init)
  }

  var testDescription: String { row.lemma }
}

@Suite struct DerivedNominalsTests {
  /// All surfaces in order, so that nothing else may come either.
  static let derivations: [Derivation] = [
    Derivation("قتل", "قتل", .i, "يقتل", "قاتل مقتول"),
    Derivation("قال", "قول", .i, "يقول", "قائل مقول"),
    Derivation("باع", "بيع", .i, "يبيع", "بائع مبيع"),
    Derivation("دعا", "دعو", .i, "يدعو", "داع مدعو"),
    Derivation("نفى", "نفي", .i, "ينفي", "ناف منفي"),
    Derivation("شنّ", "شنن", .i, "يشن", "شان مشنون"),
    Derivation("أخذ", "ءخذ", .i, "يأخذ", "اخذ ماخوذ"),
    Derivation("سأل", "سءل", .i, "يسأل", "سائل مسؤول مسئول"),
    Derivation("قرأ", "قرء", .i, "يقرأ", "قارئ مقروء"),
    Derivation("وصل", "وصل", .i, "يصل", "واصل موصول"),
    Derivation("جاء", "جيء", .i, "يجيء", "جاء مجيء"),
    Derivation("دمّر", "دمر", .ii, nil, "تدمير مدمر مدمر"),
    Derivation("صفّى", "صفي", .ii, nil, "تصفية مصف مصفي"),
    Derivation("هنّأ", "هنء", .ii, nil, "تهنئة مهنئ مهنا"),
    Derivation("هاجم", "هجم", .iii, nil, "مهاجمة مهاجم مهاجم"),
    Derivation("نادى", "ندي", .iii, nil, "مناداة مناد منادي"),
    Derivation("فاجأ", "فجء", .iii, nil, "مفاجاة مفاجئ مفاجا"),
    Derivation("حاجّ", "حجج", .iii, nil, "محاجة محاج محاج"),
    Derivation("أطلق", "طلق", .iv, nil, "اطلاق مطلق مطلق"),
    Derivation("أعاد", "عود", .iv, nil, "اعادة معيد معاد"),
    Derivation("أوقف", "وقف", .iv, nil, "ايقاف موقف موقف"),
    Derivation("أجرى", "جري", .iv, nil, "اجراء مجر مجري"),
    Derivation("أعدّ", "عدد", .iv, nil, "اعداد معد معد"),
    Derivation("آوى", "ءوي", .iv, nil, "ايواء مؤو مؤوي"),
    Derivation("أنشأ", "نشء", .iv, nil, "انشاء منشئ منشا"),
    Derivation("تعرّض", "عرض", .v, nil, "تعرض متعرض متعرض"),
    Derivation("تلقّى", "لقي", .v, nil, "تلق متلق متلقي"),
    Derivation("تنبّأ", "نبء", .v, nil, "تنبؤ متنبئ متنبا"),
    Derivation("تفادى", "فدي", .vi, nil, "تفاد متفاد متفادي"),
    Derivation("تساءل", "سءل", .vi, nil, "تساؤل متسائل متساءل"),
    Derivation("انفجر", "فجر", .vii, nil, "انفجار منفجر"),
    Derivation("انهار", "هور", .vii, nil, "انهيار منهار"),
    Derivation("انقضى", "قضي", .vii, nil, "انقضاء منقض"),
    Derivation("اجتاح", "جوح", .viii, nil, "اجتياح مجتاح مجتاح"),
    Derivation("اصطدم", "صدم", .viii, nil, "اصطدام مصطدم مصطدم"),
    Derivation("اتّهم", "وهم", .viii, nil, "اتهام متهم متهم"),
    Derivation("ائتلف", "ءلف", .viii, nil, "ائتلاف مؤتلف مؤتلف"),
    Derivation("احتلّ", "حلل", .viii, nil, "احتلال محتل محتل"),
    Derivation("احمرّ", "حمر", .ix, nil, "احمرار محمر"),
    Derivation("استعاد", "عود", .x, nil, "استعادة مستعيد مستعاد"),
    Derivation("استوقف", "وقف", .x, nil, "استيقاف مستوقف مستوقف"),
    Derivation("استدعى", "دعو", .x, nil, "استدعاء مستدع مستدعي"),
    Derivation("استأنف", "ءنف", .x, nil, "استئناف مستانف مستانف"),
    Derivation("دحرج", "دحرج", .q1, nil, "دحرجة مدحرج مدحرج"),
    Derivation("تدهور", "دهور", .q2, nil, "تدهور متدهور متدهور"),
    Derivation("اطمأنّ", "طمءن", .q4, nil, "اطمئنان مطمئن مطمان"),
  ]

  @Test(arguments: derivations)
  func verbDerives(_ derivation: Derivation) {
    #expect(derivedNominals(of: derivation.row).map(\.surface) == derivation.surfaces)
  }

  @Test func ownMasdarsComeFirstAndOnce() {
    let row = VerbRow(
      id: "besiege", lemma: "حاصر", root: "حصر", form: .iii, masdars: ["حصار", "محاصرة"])
    let masdars = derivedNominals(of: row).filter { $0.kind == .masdar }
    #expect(masdars.map(\.surface) == ["حصار", "محاصرة"])
  }

  @Test func listedDefectiveMasdarInflectsWithYeh() throws {
    let row = VerbRow(
      id: "challenge", lemma: "تحدّى", root: "حدي", form: .v, masdars: ["تحد"])
    let challenge = try #require(derivedNominals(of: row).first)
    let surfaces = Set(nominalInflections(of: challenge.row).map(\.surface))
    #expect(surfaces.isSuperset(of: ["تحد", "تحدي", "تحديا", "تحديات"]))
  }

  @Test func defectiveParticipleInflectsWithYeh() throws {
    let row = VerbRow(id: "win", lemma: "قضى", root: "قضي", form: .i, imperfect: "يقضي")
    let judge = try #require(
      derivedNominals(of: row).first { $0.kind == .activeParticiple })
    let surfaces = Set(nominalInflections(of: judge.row).map(\.surface))
    #expect(surfaces.isSuperset(of: ["قاض", "قاضي", "قاضيا", "قاضون", "قاضين", "قاضية", "قاضيات"]))
  }

  @Test func passiveParticipleInMaqsuraKeepsItApart() throws {
    let row = VerbRow(id: "call", lemma: "استدعى", root: "دعو", form: .x)
    let called = try #require(derivedNominals(of: row).last)
    let surfaces = Set(nominalInflections(of: called.row).map(\.surface))
    #expect(surfaces.isSuperset(of: ["مستدعي", "مستدعا", "مستدعون", "مستدعاة", "مستدعيات"]))
    #expect(!surfaces.contains("مستدعية"))
  }
}
