/// One row of the verb lexicon.
package struct VerbRow: Sendable {
  /// Stable ASCII identifier.
  package var id: String
  /// Third person masculine singular of the perfect, hamza seats and ى as printed: شنّ، أجرى، قرأ.
  package var lemma: String
  /// The radicals, hamza as ء, weak ones as و or ي, doubled ones twice: شنن، جري، قرء، قول.
  package var root: String
  /// The derived form.
  package var form: VerbForm
  /// Third person masculine singular of the imperfect, unvocalised, ى as printed; form I only:
  /// يشن، يصل، يلقى، ينفي، يقول.
  package var imperfect: String?
  /// Verbal nouns; form I has no regular one.
  package var masdars: [String]

  /// Makes a row; `imperfect` is needed for form I only.
  package init(
    id: String, lemma: String, root: String, form: VerbForm, imperfect: String? = nil,
    masdars: [String] = []
  ) {
    self.id = id
    self.lemma = lemma
    self.root = root
    self.form = form
    self.imperfect = imperfect
    self.masdars = masdars
  }
}
