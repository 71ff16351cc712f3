/// What is wrong with a verb row, found by generating its citation forms.
package enum VerbRowFault: Hashable, Sendable {
  /// The root has `found` radicals, its form needs `expected`.
  case radicalCount(found: Int, expected: Int)
  /// A form I row without an imperfect.
  case missingImperfect
  /// Root and form give `generated` where the row has `found`.
  case lemma(found: String, generated: String)
  /// Root and lemma give `generated` where the row has `found`.
  case imperfect(found: String, generated: String)
}

/// The first fault of the row, or `nil` where its root, form, lemma and imperfect agree.
///
/// For the linter of the lexicon: a row that agrees is conjugated as intended.
package func fault(in row: VerbRow) -> VerbRowFault? {
  guard let analysis = VerbAnalysis(row) else {
    return .radicalCount(found: arabicLetters(of: row.root).count, expected: row.form.radicalCount)
  }
  if row.form == .i, analysis.imperfect.isEmpty, !analysis.isLaysa { return .missingImperfect }
  let citation = verbInflections(of: row).filter {
    $0.voice == .active && $0.person == .third && $0.number == .singular && $0.gender == .masculine
      && $0.enclitic != .required && $0.mood != .shortened
  }
  func mismatch(_ written: String, _ tense: VerbTense) -> String? {
    let surfaces = citation.filter { $0.tense == tense }.map(\.surface)
    return surfaces.contains(arabicWord(foldedArabic(arabicLetters(of: written))))
      ? nil : surfaces.first ?? ""
  }
  if let generated = mismatch(row.lemma, .perfect) {
    return .lemma(found: row.lemma, generated: generated)
  }
  if let imperfect = row.imperfect, row.form == .i, let generated = mismatch(imperfect, .imperfect)
  {
    return .imperfect(found: imperfect, generated: generated)
  }
  return nil
}
