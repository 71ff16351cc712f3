import ArticleParser
import Testing

@Suite struct VerbRowFaultTests {
  @Test func rootTooShort() {
    let row = VerbRow(id: "x", lemma: "شنّ", root: "شن", form: .i, imperfect: "يشن")
    #expect(fault(in: row) == .radicalCount(found: 2, expected: 3))
    #expect(verbInflections(of: row).isEmpty)
  }

  @Test func formOneNeedsAnImperfect() {
    let row = VerbRow(id: "x", lemma: "قتل", root: "قتل", form: .i)
    #expect(fault(in: row) == .missingImperfect)
  }

  @Test func lemmaOfAnotherForm() {
    let row = VerbRow(id: "x", lemma: "اقتحم", root: "قحم", form: .vii)
    #expect(fault(in: row) == .lemma(found: "اقتحم", generated: "انقحم"))
  }

  @Test func imperfectOfAnotherRoot() {
    let row = VerbRow(id: "x", lemma: "قتل", root: "قتل", form: .i, imperfect: "يفتل")
    #expect(fault(in: row) == .imperfect(found: "يفتل", generated: "يقتل"))
  }
}
