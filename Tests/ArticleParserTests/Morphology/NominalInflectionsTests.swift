import ArticleParser
import Testing

/// A noun with surfaces that it must have and surfaces that it must not, folded.
struct NominalParadigm: Sendable, CustomTestStringConvertible {
  let row: NominalRow
  let expected: [String]
  let impossible: [String]

  init(_ row: NominalRow, _ expected: String, not impossible: String) {
    self.row = row
    self.expected = expected.split(separator: " ").map(String.init)
    self.impossible = impossible.split(separator: " ").map(String.init)
  }

  init(
    _ lemma: String, _ gender: LexicalGender, _ plurals: [String], _ expected: String,
    not impossible: String
  ) {
    self.init(
      NominalRow(lemma: lemma, gender: gender, plurals: plurals), expected, not: impossible)
  }

  init(adjective lemma: String, _ plurals: [String], _ expected: String, not impossible: String) {
    self.init(
      NominalRow(lemma: lemma, gender: .masculine, plurals: plurals, isAdjective: true), expected,
      not: impossible)
  }

  var testDescription: String { row.lemma }
}

@Suite struct NominalInflectionsTests {
  static let paradigms: [NominalParadigm] = [
    NominalParadigm(
      "هجوم", .masculine, ["+at"],
      "هجوم هجوما هجومان هجومين هجومي هجومات", not: "هجومون هجومة هجومو"),
    NominalParadigm(
      "مسلح", .masculine, ["+un"], "مسلح مسلحا مسلحان مسلحين مسلحون مسلحو مسلحي", not: "مسلحات"),
    NominalParadigm(
      "حكومة", .feminine, ["+at"],
      "حكومة حكومت حكومتان حكومتين حكومتا حكومتي حكومات", not: "حكومةا حكومتات حكوما"),
    NominalParadigm(
      "رجل", .masculine, ["رجال"], "رجل رجلا رجلان رجلين رجال رجالا", not: "رجالان رجلون"),
    NominalParadigm(
      "سلاح", .masculine, ["أسلحة"], "سلاح اسلحة اسلحت سلاحا", not: "اسلحةا أسلحة"),
    NominalParadigm("مسجد", .masculine, ["مساجد"], "مسجد مساجد مسجدا", not: "مساجدا"),
    NominalParadigm(
      "رئيس", .masculine, ["رؤساء"], "رئيس رؤساء رؤساؤ رؤسائ رئيسان", not: "رؤساءا رءساء"),
    NominalParadigm(
      "لقاء", .masculine, ["+at"],
      "لقاء لقاؤ لقائ لقاءان لقاءين لقائين لقاءات", not: "لقاوات لقاوان"),
    NominalParadigm(
      "صحراء", .feminine, ["+at"], "صحراء صحراوات صحراوان صحراوين صحراؤ صحرائ", not: "صحراا"),
    NominalParadigm(
      "قراءة", .feminine, ["+at"], "قراءة قراءت قراءتان قراءات", not: "قراءةا قراوات"),
    NominalParadigm(
      "جزء", .masculine, ["أجزاء"], "جزء جزءا جزءان جزؤ جزئ اجزاء اجزائ اجزاؤ", not: "جزئا"),
    NominalParadigm("عبء", .masculine, ["أعباء"], "عبء عبئا عبئان عبئين عبؤ عبئ", not: "عبءا"),
    NominalParadigm(
      "شيء", .masculine, ["أشياء"], "شيء شيئا شيئان شيئين شيئ اشياء", not: "شيءا شيؤ"),
    NominalParadigm(
      "مبدأ", .masculine, ["مبادئ"],
      "مبدا مبدؤ مبدئ مبدان مبداان مبداين مبادئ مباديء مبادىء", not: "مبدءا مبادئا"),
    NominalParadigm(
      "شاطئ", .masculine, ["شواطئ"], "شاطئ شاطيء شاطىء شاطئا شاطئان شواطئ", not: "شاطءا شاطا"),
    NominalParadigm(
      "مفاجأة", .feminine, ["+at"], "مفاجاة مفاجات مفاجاتان", not: "مفاجئات مفاجاات"),
    NominalParadigm(
      "مستشفى", .masculine, ["+at"],
      "مستشفي مستشفا مستشفيان مستشفيين مستشفيات", not: "مستشفاات"),
    NominalParadigm("قرية", .feminine, ["قرى"], "قرية قريت قري قرا قريتان", not: "قريةا قران"),
    NominalParadigm("عصا", .feminine, ["عصي"], "عصا عصوان عصوين عصي", not: "عصاان"),
    NominalParadigm("مباراة", .feminine, ["+at"], "مباراة مبارات مباريات مباراتان", not: "مباراات"),
    NominalParadigm("قناة", .feminine, ["قنوات"], "قناة قنات قنوات قناتان", not: "قنواتا"),
    NominalParadigm(
      "قاضي", .masculine, ["قضاة"],
      "قاض قاضي قاضيا قاضيان قاضيين قضاة قضات", not: "قاضا قاضان"),
    NominalParadigm("قاض", .masculine, ["قضاة"], "قاض قاضي قاضيا قاضيان", not: "قاضا قاضان"),
    NominalParadigm(
      "محامي", .masculine, ["+un"],
      "محام محامي محاميا محاميان محامون محامين محامو", not: "محاميون"),
    NominalParadigm(
      NominalRow(lemma: "محام", gender: .masculine, plurals: ["+un"], isDefective: true),
      "محام محامي محاميا محامون محامين", not: "محاما محامان"),
    NominalParadigm("تحد", .masculine, ["تحديات"], "تحد تحدي تحديا تحديات", not: "تحدا تحدان"),
    NominalParadigm("منفى", .masculine, ["مناف", "منافي"], "مناف منافي", not: "منافا منافيا"),
    NominalParadigm("كوبري", .masculine, ["كباري"], "كوبري كباري", not: "كبار كوبر"),
    NominalParadigm(adjective: "محلي", [], "محلي محليون محليين محلية", not: "محل محلون"),
    NominalParadigm("مبنى", .masculine, ["مبانٍ"], "مبني مبنا مبان مباني مبنيان", not: "مبانا"),
    NominalParadigm(
      NominalRow(lemma: "ناس", gender: .plural), "ناس ناسا", not: "ناسان ناسون"),
    NominalParadigm(
      adjective: "فلسطيني", ["+un"],
      "فلسطيني فلسطينيا فلسطينيون فلسطينيين فلسطينيو فلسطينيي فلسطينية فلسطينيت فلسطينيات "
        + "فلسطينيتان فلسطينيان", not: "فلسطين فلسطينون"),
    NominalParadigm(
      adjective: "قتيل", ["قتلى"], "قتيل قتيلا قتيلان قتيلين قتلي قتلا قتيلة", not: "قتليان"),
    NominalParadigm(
      adjective: "ماضٍ", ["+un"], "ماض ماضي ماضيا ماضية ماضيت ماضيات ماضون", not: "ماضة ماضات"),
    NominalParadigm(
      adjective: "ماض", ["ماضية"], "ماض ماضي ماضيا ماضية ماضيات", not: "ماضة ماضا"),
    NominalParadigm(
      adjective: "أكبر", ["كبرى", "أكابر"], "اكبر كبري كبرا كبريات كبريان اكابر",
      not: "اكبرة اكبرات كبرات"
    ),
    NominalParadigm(
      adjective: "أحمر", ["حمراء", "حمر"], "احمر حمراء حمر حمراوان حمراوات", not: "احمرة احمرات"),
    NominalParadigm(adjective: "أهم", [], "اهم اهمان اهمي", not: "اهمة اهمات"),
    NominalParadigm(adjective: "آمن", ["+un"], "امن امنا امنة امنون امنات", not: "اامن"),
    NominalParadigm(adjective: "آخر", ["أخرى", "+un"], "اخر اخري اخرون اخرين اخريات", not: "اخرة"),
    NominalParadigm(
      adjective: "بريء", ["أبرياء", "+un"], "بريء بريئا بريئة بريئون بريئين ابرياء ابريائ",
      not: "بريءة بريءون"),
    NominalParadigm(
      adjective: "طارئ", ["+un"], "طارئ طاريء طارئة طارئا طارئون", not: "طارءة طاراة"),
    NominalParadigm(
      adjective: "كبير", ["كبار"], "كبير كبيرة كبار كبيرات كبيرين كبارا", not: "كبارة"),
  ]

  @Test(arguments: paradigms)
  func nounHasItsSurfaces(_ paradigm: NominalParadigm) {
    let surfaces = Set(nominalInflections(of: paradigm.row).map(\.surface))
    #expect(paradigm.expected.filter { !surfaces.contains($0) } == [])
  }

  @Test(arguments: paradigms)
  func nounHasNoImpossibleSurface(_ paradigm: NominalParadigm) {
    let surfaces = Set(nominalInflections(of: paradigm.row).map(\.surface))
    #expect(!paradigm.impossible.isEmpty)
    #expect(paradigm.impossible.filter { surfaces.contains($0) } == [])
  }

  // MARK: Features

  private func readings(_ surface: String, _ row: NominalRow) -> [NominalInflection] {
    nominalInflections(of: row).filter { $0.surface == surface }
  }

  private let gunman = NominalRow(lemma: "مسلح", gender: .masculine, plurals: ["+un"])
  private let government = NominalRow(lemma: "حكومة", gender: .feminine, plurals: ["+at"])

  @Test func soundPluralShowsCaseAndState() {
    let nominative = readings("مسلحون", gunman)
    #expect(nominative.map(\.caseHint) == [.nominative])
    #expect(nominative.map(\.state) == [.free])
    #expect(nominative.allSatisfy { $0.canTakeArticle && $0.enclitic == .impossible })
    #expect(readings("مسلحو", gunman).map(\.state) == [.construct])
    #expect(readings("مسلحو", gunman).allSatisfy { !$0.canTakeArticle })
  }

  @Test func obliqueIsDualAndPlural() {
    #expect(Set(readings("مسلحين", gunman).map(\.number)) == [.dual, .plural])
  }

  @Test func tanwinIsFreeAndIndefinite() {
    let attacked = readings("مسلحا", gunman).filter { $0.caseHint == .accusativeIndefinite }
    #expect(attacked.map(\.state) == [.free])
    #expect(attacked.allSatisfy { !$0.canTakeArticle && $0.enclitic == .impossible })
  }

  @Test func tehMarbutaOpensBeforeAPronoun() {
    #expect(readings("حكومة", government).map(\.enclitic) == [.impossible])
    #expect(readings("حكومت", government).allSatisfy { $0.beforeEnclitic && !$0.canTakeArticle })
  }

  @Test func elativeWithoutFeminineServesBothGenders() {
    let more = NominalRow(lemma: "أكثر", gender: .masculine, isAdjective: true)
    #expect(readings("اكثر", more).map(\.gender) == [.both])
  }

  @Test func inflectionsAreDistinct() {
    for paradigm in Self.paradigms {
      let inflections = nominalInflections(of: paradigm.row)
      #expect(Set(inflections).count == inflections.count)
    }
  }
}
