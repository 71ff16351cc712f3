/// The masdars and participles of a verb.
///
/// Masdars are the row's own, then the regular one of forms II–X and of quadriliterals; of form III
/// مفاعلة only, since فعال is lexical. Participles are regular throughout; forms VII and IX have no
/// passive one. Source: Wright I §§ 196–236.
///
///     derivedNominals(of: VerbRow(id: "attack", lemma: "هاجم", root: "هجم", form: .iii))
///     // مهاجمة, مهاجم, مهاجم
package func derivedNominals(of row: VerbRow) -> [DerivedNominal] {
  var nominals = row.masdars.map { DerivedNominal(lemma: $0, kind: .masdar) }
  guard let analysis = VerbAnalysis(row), !analysis.isLaysa else { return nominals }
  var derivation = Derivation(analysis: analysis)
  if let masdar = derivation.masdar() {
    // A masdar that the row lists too keeps its place, in the spelling that tells تحدٍ from تحد.
    if let listed = nominals.firstIndex(where: { $0.surface == masdar.surface }) {
      nominals[listed] = masdar
    } else {
      nominals.append(masdar)
    }
  }
  nominals.append(derivation.activeParticiple())
  if row.form.hasPassive { nominals += derivation.passiveParticiples() }
  return nominals
}

/// Builds the nominals of one verb.
private struct Derivation {
  private let analysis: VerbAnalysis
  private let builder: StemBuilder
  private let pattern: VerbPattern
  private let dropsMiddle: Bool
  private var writer = SegmentWriter(folds: false)

  init(analysis: VerbAnalysis) {
    self.analysis = analysis
    builder = StemBuilder(analysis: analysis)
    pattern = VerbPattern.of(analysis.form)
    dropsMiddle = analysis.losesMiddleHamza(inImperfectOfFormOne: false)
  }

  // MARK: Masdar

  mutating func masdar() -> DerivedNominal? {
    guard let regular = pattern.masdar else { return nil }
    let last = analysis.radicals.last ?? 0
    if analysis.form == .ii, last == ArabicLetter.hamza {
      return nominal("ta12i3a@", .masdar)  // تهنئة
    }
    switch analysis.shape {
    case .sound: break
    case .hollow: return hollowMasdar(regular)
    case .doubled:
      if analysis.form == .iii { return nominal("mu1A22a@", .masdar) }
    case .defective: return defectiveMasdar(regular)
    }
    return nominal(regular, .masdar)
  }

  /// إعادة, استعادة with ة for the lost glide; انهيار, اجتياح with ي.
  private mutating func hollowMasdar(_ regular: [UInt8]) -> DerivedNominal {
    let head = regular.dropLast(3)
    if let before = head.last, Segment.isVowel(before) {
      return nominal(head + Segment.parse("yA3"), .masdar)
    }
    return nominal(head + Segment.parse("A3a@"), .masdar)
  }

  private mutating func defectiveMasdar(_ regular: [UInt8]) -> DerivedNominal {
    switch analysis.form {
    case .ii: return nominal("ta12iya@", .masdar)
    case .iii: return nominal("mu1A2A@", .masdar)
    case .iv where dropsMiddle: return nominal("'i1A'a@", .masdar)
    case .q1: return nominal("1a23A@", .masdar)
    default: break
    }
    if regular[regular.count - 2] == Segment.longA {
      return nominal(regular.dropLast() + [ArabicLetter.hamza], .masdar)  // إجراء
    }
    return nominal(regular.dropLast(2), .masdar, isDefective: true)  // تلقٍّ
  }

  // MARK: Participles

  mutating func activeParticiple() -> DerivedNominal {
    let kind = DerivedKind.activeParticiple
    guard analysis.form == .i else {
      let stem = builder.stem(pattern.activeParticiple, dropsMiddle: dropsMiddle)
      return nominal(segments: stem.vocalic, kind, isDefective: stem.ending == .finalI)
    }
    switch analysis.shape {
    case .sound: return nominal("1A2i3", kind)
    case .doubled: return nominal("1A22", kind)
    case .defective: return nominal("1A2", kind, isDefective: true)
    case .hollow:
      // جاءٍ loses one of its two hamzas.
      return analysis.radicals[2] == ArabicLetter.hamza
        ? nominal("1A'", kind, isDefective: true) : nominal("1A'i3", kind)
    }
  }

  mutating func passiveParticiples() -> [DerivedNominal] {
    let kind = DerivedKind.passiveParticiple
    guard analysis.form == .i else {
      let stem = builder.stem(pattern.passiveParticiple, dropsMiddle: dropsMiddle)
      switch stem.ending {
      case .finalMaqsura:
        return [nominal(segments: stem.vocalic + [ArabicLetter.alefMaqsura], kind)]
      case .finalAlefAfterYeh:
        return [nominal(segments: stem.vocalic + [Segment.longA], kind)]
      default: return [nominal(segments: stem.vocalic, kind)]
      }
    }
    switch analysis.shape {
    case .defective: return [nominal(analysis.endsInAlef ? "ma12U" : "ma12I", kind)]
    case .hollow:
      return [nominal(analysis.radicals[1] == ArabicLetter.waw ? "ma1U3" : "ma1I3", kind)]
    case .sound, .doubled: break
    }
    let standard = nominal("ma12U3", kind)
    guard analysis.radicals[1] == ArabicLetter.hamza else { return [standard] }
    // مسؤول, in Egypt and much of the press مسئول; the writer still holds the segments.
    return [
      standard, DerivedNominal(lemma: writer.text(hamzaAt: 3, spelled: .onYeh), kind: kind),
    ]
  }

  // MARK: Writing

  private mutating func nominal(
    _ notation: String, _ kind: DerivedKind, isDefective: Bool = false
  ) -> DerivedNominal {
    nominal(Segment.parse(notation), kind, isDefective: isDefective)
  }

  private mutating func nominal(
    _ pattern: [UInt8], _ kind: DerivedKind, isDefective: Bool = false
  ) -> DerivedNominal {
    nominal(segments: builder.fill(pattern[...]), kind, isDefective: isDefective)
  }

  private mutating func nominal(
    segments: [UInt8], _ kind: DerivedKind, isDefective: Bool = false
  ) -> DerivedNominal {
    writer.segments = segments
    let spelling = writer.text()
    return DerivedNominal(lemma: isDefective ? spelling + "\u{064D}" : spelling, kind: kind)
  }
}
