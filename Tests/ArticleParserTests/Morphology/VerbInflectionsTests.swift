import ArticleParser
import Testing

@Suite struct VerbInflectionsTests {
  static let paradigms = formOneParadigms + derivedFormParadigms + laterFormParadigms

  @Test(arguments: paradigms)
  func modelVerbHasItsSurfaces(_ paradigm: VerbParadigm) {
    let surfaces = Set(verbInflections(of: paradigm.row).map(\.surface))
    #expect(!paradigm.expected.isEmpty && !paradigm.impossible.isEmpty)
    #expect(paradigm.expected.filter { !surfaces.contains(String($0)) } == [])
  }

  @Test(arguments: paradigms)
  func modelVerbHasNoImpossibleSurface(_ paradigm: VerbParadigm) {
    let surfaces = Set(verbInflections(of: paradigm.row).map(\.surface))
    #expect(paradigm.impossible.filter { surfaces.contains(String($0)) } == [])
  }

  @Test(arguments: paradigms)
  func modelRowIsSound(_ paradigm: VerbParadigm) {
    #expect(fault(in: paradigm.row) == nil)
  }

  @Test(arguments: paradigms)
  func inflectionsAreDistinctAndFolded(_ paradigm: VerbParadigm) {
    let inflections = verbInflections(of: paradigm.row)
    #expect(Set(inflections).count == inflections.count)
    let unfolded: Set<Unicode.Scalar> = ["أ", "إ", "آ", "ٱ", "ّ", "َ", "ُ", "ِ"]
    for inflection in inflections {
      #expect(!inflection.surface.unicodeScalars.contains(where: unfolded.contains))
      #expect(!inflection.surface.hasSuffix("ى"))
    }
  }

  // MARK: Features

  private let kill = VerbRow(id: "kill", lemma: "قتل", root: "قتل", form: .i, imperfect: "يقتل")
  private let deny = VerbRow(id: "deny", lemma: "نفى", root: "نفي", form: .i, imperfect: "ينفي")

  private func readings(_ surface: String, _ row: VerbRow) -> [VerbInflection] {
    verbInflections(of: row).filter { $0.surface == surface }
  }

  @Test func oneSurfaceServesBothVoices() {
    #expect(Set(readings("قتل", kill).map(\.voice)) == [.active, .passive])
  }

  @Test func perfectInTehIsThreePersons() {
    let active = readings("قتلت", kill).filter { $0.voice == .active }
    #expect(active.map(\.person) == [.third, .second, .first])
  }

  @Test func pluralWithoutAlefNeedsAPronoun() {
    #expect(readings("قتلو", kill).allSatisfy { $0.beforeEnclitic })
    #expect(readings("قتلوا", kill).allSatisfy { $0.enclitic == .impossible })
  }

  @Test func finalMaqsuraBecomesAlefBeforeAPronoun() {
    let active = readings("نفا", deny).filter { $0.voice == .active && $0.tense == .perfect }
    #expect(active.map(\.enclitic) == [.required])
    #expect(readings("نفي", deny).contains { $0.voice == .active && $0.enclitic == .impossible })
  }

  @Test func finalLongVowelStaysBeforeAPronoun() {
    let call = VerbRow(id: "call", lemma: "دعا", root: "دعو", form: .i, imperfect: "يدعو")
    let subjects = readings("يدعو", call).filter { $0.number == .singular && $0.voice == .active }
    #expect(subjects.map(\.enclitic) == [.optional])
  }

  @Test func jussiveOfADefectiveVerbIsShortened() {
    let jussive = readings("ينف", deny)
    #expect(Set(jussive.map(\.mood)) == [.shortened])
    #expect(Set(jussive.map(\.voice)) == [.active, .passive])
  }

  @Test func indicativePluralIsNotShortened() {
    #expect(Set(readings("يقتلون", kill).map(\.mood)) == [.indicative])
    #expect(Set(readings("يقتلوا", kill).map(\.mood)) == [.shortened])
  }

  @Test func passiveOfAHollowVerbIsUnambiguous() {
    let kidnap = VerbRow(id: "assassinate", lemma: "اغتال", root: "غول", form: .viii)
    #expect(readings("اغتيل", kidnap).map(\.voice) == [.passive])
    #expect(readings("اغتال", kidnap).contains { $0.voice == .active })
  }

  @Test func formSevenHasNoPassive() {
    let explode = VerbRow(id: "explode", lemma: "انفجر", root: "فجر", form: .vii)
    #expect(verbInflections(of: explode).allSatisfy { $0.voice == .active })
  }
}
