/// Every finite surface of the verb, in both voices.
///
/// Perfect, imperfect in all moods, imperative; all persons, hamza spellings of the press included.
/// Forms VII and IX have no passive. A row whose root does not fit its form gives nothing; ask
/// ``fault(in:)``. Linear in the number of surfaces, about a hundred.
///
///     verbInflections(of: VerbRow(id: "say", lemma: "قال", root: "قول", form: .i, imperfect: "يقول"))
///     // قال قالت قالوا قلت قيل يقول يقل يقال …
package func verbInflections(of row: VerbRow) -> [VerbInflection] {
  guard let analysis = VerbAnalysis(row) else { return [] }
  let stems = VerbStems(analysis)
  var conjugation = Conjugation(hasHamza: analysis.radicals.contains(ArabicLetter.hamza))
  conjugation.append(
    stems.perfectActive, PerfectEndings.of(stems.perfectActive.ending), .perfect, .active)
  if let stem = stems.perfectPassive {
    conjugation.append(stem, PerfectEndings.of(stem.ending), .perfect, .passive)
  }
  if let stem = stems.imperfectActive {
    conjugation.append(stem, ImperfectEndings.of(stem.ending), .imperfect, .active)
    for imperative in Imperative.variants(of: stem, analysis: analysis) {
      conjugation.append(imperative.stem, imperative.endings, .imperative, .active)
    }
  }
  if let stem = stems.imperfectPassive {
    conjugation.append(stem, ImperfectEndings.of(stem.ending), .imperfect, .passive)
  }
  return conjugation.inflections
}

/// Joins stems and endings and collects the surfaces.
private struct Conjugation {
  var inflections: [VerbInflection] = []
  private let hasHamza: Bool
  private var writer = SegmentWriter(folds: true)

  init(hasHamza: Bool) {
    self.hasHamza = hasHamza
    inflections.reserveCapacity(128)
  }

  mutating func append(
    _ stem: VerbStem, _ endings: [VerbEnding], _ tense: VerbTense, _ voice: Voice
  ) {
    for ending in endings {
      writer.segments.removeAll(keepingCapacity: true)
      if ending.prefix != 0 { writer.segments.append(ending.prefix) }
      writer.segments += ending.isVocalic ? stem.vocalic : stem.consonantal
      let stemEnd = writer.segments.count
      writer.segments += ending.segments
      var inflection = VerbInflection(
        surface: writer.text(), tense: tense, mood: ending.mood, voice: voice,
        person: ending.person, gender: ending.gender, number: ending.number,
        enclitic: ending.enclitic)
      // ف, ق and ر as imperatives of وفى, وقى, رأى match anything and are never printed.
      guard inflection.surface.utf8.count > 2 else { continue }
      inflections.append(inflection)
      if hasHamza, writer.segments[stemEnd - 1] == ArabicLetter.hamza {
        appendSpellings(of: &inflection, hamzaAt: stemEnd - 1)
      }
    }
  }

  /// Adds the other spellings of a hamza at the end of the stem, alone and before a pronoun.
  private mutating func appendSpellings(of inflection: inout VerbInflection, hamzaAt index: Int) {
    let standard = inflection.surface
    for spelling in writer.context(ofHamzaAt: index).alternatives {
      inflection.surface = writer.text(hamzaAt: index, spelled: spelling)
      if writer.context(ofHamzaAt: index).isFinal { inflection.enclitic = .impossible }
      if inflection.surface != standard { inflections.append(inflection) }
    }
    let isLast = index + 2 == writer.segments.count
    guard isLast, Segment.isShortVowel(writer.segments[index + 1]) else { return }
    // يقرأ, but يقرؤه in the indicative.
    writer.endsBeforePronoun = true
    defer { writer.endsBeforePronoun = false }
    inflection.enclitic = .required
    inflection.surface = writer.text()
    if inflection.surface != standard { inflections.append(inflection) }
  }
}
