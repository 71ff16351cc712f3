/// Fills the patterns of a form with the radicals of a verb.
struct StemBuilder {
  let analysis: VerbAnalysis

  /// The stem that a pattern gives; it ends in a vowel and the last radical.
  ///
  /// `dropsMiddle` takes the middle radical out, for يرى of رأى.
  func stem(_ pattern: [UInt8], dropsMiddle: Bool = false) -> VerbStem {
    var pattern = pattern
    if dropsMiddle { pattern.removeAll { $0 == Segment.secondRadical } }
    switch analysis.shape {
    case .sound:
      let filled = fill(pattern[...])
      return VerbStem(vocalic: filled, consonantal: filled, ending: .sound)
    case .hollow: return hollowStem(pattern)
    case .doubled: return doubledStem(pattern)
    case .defective: return defectiveStem(pattern)
    }
  }

  /// The radicals in their places; a glide without a vowel takes the colour of the vowel before.
  func fill(_ pattern: ArraySlice<UInt8>) -> [UInt8] {
    var filled: [UInt8] = []
    filled.reserveCapacity(pattern.count + 6)
    for index in pattern.indices {
      let symbol = pattern[index]
      guard symbol >= Segment.firstRadical else {
        filled.append(symbol)
        continue
      }
      guard symbol != Segment.infix else {
        filled.append(analysis.infix)
        continue
      }
      var letter = analysis.radicals[Int(symbol - Segment.firstRadical)]
      let next = index + 1 < pattern.endIndex ? pattern[index + 1] : 0
      if ArabicLetter.isGlide(letter), next != symbol, next != 0, !Segment.isVowel(next) {
        // استيراد, يوقن.
        if filled.last == Segment.shortI { letter = Segment.longI }
        if filled.last == Segment.shortU { letter = Segment.longU }
      }
      filled.append(letter)
    }
    return filled
  }

  /// …v₁2v₂3 with a long vowel for 2: 1u2i3 becomes 1ī3, 1a2a3 and 1a2i3 become 1ā3.
  private func hollowStem(_ pattern: [UInt8]) -> VerbStem {
    var head = pattern.dropLast(3)
    var vowel = pattern[pattern.count - 2]
    if let before = head.last, Segment.isShortVowel(before) {
      if before == Segment.shortA { vowel = Segment.shortA }
      head = head.dropLast()
    }
    return VerbStem(
      vocalic: fill(head + [Segment.lengthened(vowel), Segment.thirdRadical]),
      consonantal: fill(head + [vowel, Segment.thirdRadical]), ending: .hollow)
  }

  /// …2v3 with equal radicals that join: 1a2a3 becomes 1a22, 12u3 becomes 1u22.
  private func doubledStem(_ pattern: [UInt8]) -> VerbStem {
    var head = pattern.dropLast(3)
    let radical = pattern[pattern.count - 3]
    let vowel = pattern[pattern.count - 2]
    if let before = head.last, !Segment.isVowel(before) { head.append(vowel) }
    return VerbStem(
      vocalic: fill(head + [radical, radical]), consonantal: fill(pattern[...]), ending: .doubled)
  }

  /// …v3 without its end; the endings carry what remains of the last radical.
  private func defectiveStem(_ pattern: [UInt8]) -> VerbStem {
    let base = fill(pattern.dropLast(2))
    let ending: StemEnding =
      switch pattern[pattern.count - 2] {
      case Segment.shortI: .finalI
      case Segment.shortU: .finalU
      default: base.last == ArabicLetter.yeh ? .finalAlefAfterYeh : .finalMaqsura
      }
    return VerbStem(vocalic: base, consonantal: base, ending: ending)
  }
}
