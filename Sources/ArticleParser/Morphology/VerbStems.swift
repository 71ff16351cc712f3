/// The four stems of a verb; those of the imperfect start with the vowel of the person prefix.
struct VerbStems {
  let perfectActive: VerbStem
  let perfectPassive: VerbStem?
  /// `nil` for a form I verb whose row has no imperfect.
  let imperfectActive: VerbStem?
  let imperfectPassive: VerbStem?

  init(_ analysis: VerbAnalysis) {
    let builder = StemBuilder(analysis: analysis)
    let pattern = VerbPattern.of(analysis.form)
    let dropsMiddle = analysis.losesMiddleHamza(inImperfectOfFormOne: true)
    let perfectDropsMiddle = analysis.losesMiddleHamza(inImperfectOfFormOne: false)
    let hasPassive = analysis.form.hasPassive && !analysis.isLaysa
    perfectPassive =
      hasPassive
      ? builder.stem(pattern.perfectPassive, dropsMiddle: perfectDropsMiddle) : nil
    imperfectPassive =
      hasPassive ? builder.stem(pattern.imperfectPassive, dropsMiddle: dropsMiddle) : nil
    if analysis.form == .i {
      perfectActive = Self.formOnePerfect(pattern.perfectActive, builder)
      imperfectActive = Self.formOneImperfect(
        pattern.imperfectActive, builder, dropsMiddle: dropsMiddle)
    } else {
      perfectActive = builder.stem(pattern.perfectActive, dropsMiddle: perfectDropsMiddle)
      imperfectActive = builder.stem(pattern.imperfectActive, dropsMiddle: dropsMiddle)
    }
  }

  private static func formOnePerfect(_ pattern: [UInt8], _ builder: StemBuilder) -> VerbStem {
    let analysis = builder.analysis
    var pattern = pattern
    pattern[pattern.count - 2] = analysis.perfectVowel
    var stem = builder.stem(pattern)
    if stem.ending == .hollow {
      // قلت with u, خفت and بعت with i; a hamza after it shows the difference: بؤت, شئت.
      let vowel = analysis.imperfectVowel == Segment.shortU ? Segment.shortU : Segment.shortI
      stem.consonantal[stem.consonantal.count - 2] = vowel
    }
    if analysis.isLaysa { stem.consonantal.removeAll { $0 == ArabicLetter.yeh } }  // لست
    if stem.ending == .finalMaqsura, analysis.endsInAlef { stem.ending = .finalAlefOfWaw }
    return stem
  }

  private static func formOneImperfect(
    _ pattern: [UInt8], _ builder: StemBuilder, dropsMiddle: Bool
  ) -> VerbStem? {
    let analysis = builder.analysis
    guard !analysis.imperfect.isEmpty else { return nil }
    var pattern = pattern
    pattern[pattern.count - 2] = analysis.imperfectVowel
    if analysis.losesFirstRadical { pattern.removeAll { $0 == Segment.firstRadical } }
    return builder.stem(pattern, dropsMiddle: dropsMiddle)
  }
}
