/// The stem and the endings of the imperative: the jussive of the second person without its prefix.
struct Imperative {
  let stem: VerbStem
  let endings: [VerbEnding]

  /// Zero, one or two spellings of the stem: roots in hamza waver between اؤ and ائ.
  static func variants(of imperfect: VerbStem, analysis: VerbAnalysis) -> [Imperative] {
    let endings = Self.endings(imperfect.ending)
    guard analysis.form == .i, analysis.radicals[0] == ArabicLetter.hamza,
      imperfect.ending == .sound || imperfect.ending == .finalI
    else {
      return [
        Imperative(
          stem: imperfect.withoutPrefix(wasl: Segment.shortI, analysis), endings: endings)
      ]
    }
    var variants = [Segment.shortU, Segment.shortI].map {
      Imperative(stem: imperfect.withoutPrefix(wasl: $0, analysis), endings: endings)
    }
    if Self.dropsHamza(analysis.radicals) {
      let bare = Array(imperfect.vocalic.dropFirst(2))
      variants.append(
        Imperative(
          stem: VerbStem(vocalic: bare, consonantal: bare, ending: .sound), endings: endings))
    }
    return variants
  }

  /// The three verbs whose imperative loses its hamza: خذ, كل, مر (Wright I § 137).
  private static func dropsHamza(_ radicals: [UInt8]) -> Bool {
    let rest = Array(radicals.dropFirst())
    return rest == [0x2E, ArabicLetter.thal] || rest == [ArabicLetter.kaf, ArabicLetter.lam]
      || rest == [ArabicLetter.meem, ArabicLetter.reh]
  }

  private static func endings(_ ending: StemEnding) -> [VerbEnding] {
    switch ending {
    case .sound, .hollow: sound
    case .doubled: doubled
    case .finalMaqsura, .finalAlefOfWaw, .finalAlefAfterYeh: finalA
    case .finalI: finalI
    case .finalU: finalU
    }
  }

  private static let sound = table(bare: "", dual: "A", plural: "U", feminine: "I", link: "")
  private static let doubled =
    sound + [VerbEnding("a", onVocalicStem: true, .second, .masculine, .singular)]
  private static let finalA = table(
    bare: "a", dual: "ayA", plural: "aw", feminine: "ay", link: "ay")
  private static let finalI = table(bare: "i", dual: "iyA", plural: "U", feminine: "I", link: "I")
  private static let finalU = table(bare: "u", dual: "uwA", plural: "U", feminine: "I", link: "U")

  private static func table(
    bare: String, dual: String, plural: String, feminine: String, link: String
  ) -> [VerbEnding] {
    [
      VerbEnding(bare, onVocalicStem: false, .second, .masculine, .singular),
      VerbEnding(feminine, onVocalicStem: true, .second, .feminine, .singular),
      VerbEnding(dual, onVocalicStem: true, .second, .both, .dual),
      VerbEnding(plural + "X", onVocalicStem: true, .second, .masculine, .plural, .impossible),
      VerbEnding(plural, onVocalicStem: true, .second, .masculine, .plural, .required),
      VerbEnding(link + "na", onVocalicStem: false, .second, .feminine, .plural),
    ]
  }
}

extension VerbStem {
  /// The stem of the imperative: a cluster at the start takes the joining alef, form IV its hamza.
  fileprivate func withoutPrefix(wasl vowel: UInt8, _ analysis: VerbAnalysis) -> VerbStem {
    func bared(_ stem: [UInt8]) -> [UInt8] {
      if analysis.form == .iv {
        // يوقن gives أيقن: after a the glide has its own colour again.
        let isGlide = stem.count > 1 && stem[1] == Segment.longU
        let rest = isGlide ? [analysis.radicals[0]] + stem.dropFirst(2) : Array(stem.dropFirst())
        return [ArabicLetter.hamza, Segment.shortA] + rest
      }
      let startsInCluster =
        stem.count > 2 && !Segment.isVowel(stem[1]) && !Segment.isVowel(stem[2])
      return (startsInCluster ? [vowel] : []) + stem.dropFirst()
    }
    return VerbStem(vocalic: bared(vocalic), consonantal: bared(consonantal), ending: ending)
  }
}
