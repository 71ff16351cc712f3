import ArticleParser
import Testing

/// A model verb with surfaces that it must have and surfaces that it must not.
///
/// Expectations are folded, space-separated, and written by hand from Wright's paradigms.
struct VerbParadigm: Sendable, CustomTestStringConvertible {
  let row: VerbRow
  let expected: [Substring]
  let impossible: [Substring]

  init(
    _ lemma: String, _ root: String, _ form: VerbForm, _ imperfect: String?,
    _ expected: String, not impossible: String
  ) {
    row = VerbRow(id: "model", lemma: lemma, root: root, form: form, imperfect: imperfect)
    self.expected = expected.split(separator: " ")
    self.impossible = impossible.split(separator: " ")
  }

  var testDescription: String { row.lemma }
}
