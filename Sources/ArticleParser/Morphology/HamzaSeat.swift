/// The seat of a hamza inside or at the end of a word, from the vowels beside it.
///
/// Rules of the Academy of the Arabic Language in Cairo (1979), as taught: the stronger neighbour
/// of i > u > a > none decides; ā and ū before it call for ء; a final hamza looks back only.
struct HamzaContext {
  /// The segment before the hamza, whether vowel or consonant.
  var previous: UInt8
  /// The segment after it, 0 at the end of the word.
  var next: UInt8
  /// Whether nothing written follows.
  var isFinal: Bool

  /// The standard seat: one of ا (for أ), ؤ, ئ, ء.
  var seat: UInt8 {
    if isFinal { return finalSeat }
    let nextVowel = next == ArabicLetter.alefMaqsura ? Segment.shortA : Segment.shortened(next)
    switch previous {
    case Segment.longA, Segment.longU:
      switch nextVowel {
      case Segment.shortI: return ArabicLetter.yehHamza
      case Segment.shortU: return ArabicLetter.wawHamza
      default: return ArabicLetter.hamza
      }
    case Segment.longI: return ArabicLetter.yehHamza
    default: break
    }
    if previous == Segment.shortI || nextVowel == Segment.shortI { return ArabicLetter.yehHamza }
    if previous == Segment.shortU || nextVowel == Segment.shortU { return ArabicLetter.wawHamza }
    return ArabicLetter.alef
  }

  private var finalSeat: UInt8 {
    switch previous {
    case Segment.shortA: return ArabicLetter.alef
    case Segment.shortI: return ArabicLetter.yehHamza
    case Segment.shortU: return ArabicLetter.wawHamza
    case Segment.longA, Segment.longI, Segment.longU: return ArabicLetter.hamza
    default: break
    }
    // A jussive whose last radical fell: ينأَ of نأى.
    switch next {
    case Segment.shortA: return ArabicLetter.alef
    case Segment.shortI: return ArabicLetter.yehHamza
    case Segment.shortU: return ArabicLetter.wawHamza
    default: return ArabicLetter.hamza
    }
  }

  /// Spellings that the press uses beside the standard one, for the last hamza of a stem.
  ///
  /// قرؤوا, قرأوا, قرءوا; بدآ, بدأا, بدءا; شاؤوا, شاءوا; تبدئين, تبدأين; ينشئ, ينشيء, ينشىء.
  /// An alternative of two letters replaces the hamza by both.
  var alternatives: [HamzaSpelling] {
    if isFinal {
      return previous == Segment.shortI ? [.onTheLineAfterYeh, .onTheLineAfterDotlessYeh] : []
    }
    switch (previous, next) {
    case (Segment.shortA, Segment.longU), (Segment.shortA, Segment.longA):
      return [.onAlef, .onTheLine]
    case (Segment.shortA, Segment.longI): return [.onAlef]
    case (Segment.longA, Segment.longU), (Segment.longU, Segment.longU),
      (Segment.longA, Segment.shortU), (Segment.longU, Segment.shortU):
      return [.onTheLine]
    default: return []
    }
  }
}

/// A spelling of one hamza that departs from the standard seat.
enum HamzaSpelling {
  /// أ, and before ā no madda: بدأا.
  case onAlef
  /// ئ: مسئول.
  case onYeh
  /// ء
  case onTheLine
  /// يء: ينشيء.
  case onTheLineAfterYeh
  /// ىء: ينشىء.
  case onTheLineAfterDotlessYeh

  /// The letters that replace the hamza.
  var letters: (first: UInt8, second: UInt8?) {
    switch self {
    case .onAlef: (ArabicLetter.alefHamzaAbove, nil)
    case .onYeh: (ArabicLetter.yehHamza, nil)
    case .onTheLine: (ArabicLetter.hamza, nil)
    case .onTheLineAfterYeh: (ArabicLetter.yeh, ArabicLetter.hamza)
    case .onTheLineAfterDotlessYeh: (ArabicLetter.alefMaqsura, ArabicLetter.hamza)
    }
  }
}
