/// How an ending begins, as far as the hamza before it is concerned.
enum EndingOnset {
  /// ان, ات, tanwin: ā or a.
  case alef
  /// ين of the dual: ay.
  case diphthong
  /// ون: ū.
  case waw
  /// ين of the plural, ي: ī.
  case yeh
  /// ة: a.
  case tehMarbuta
  /// The vowel u before a pronoun.
  case shortU
  /// The vowel i before a pronoun.
  case shortI
}

/// The spellings of a printed stem before an ending, the standard one first.
///
/// Only a final hamza changes: جزء + ه gives جزؤه and جزئه, شيء + ا gives شيئا, مبدأ + ان gives
/// مبدآن and in the press مبدأان. Rules as in ``HamzaContext``, from the letters instead of the
/// vowels, which a noun of the lexicon does not show.
func joined(_ stem: [UInt8], before onset: EndingOnset) -> [[UInt8]] {
  guard let last = stem.last, stem.count > 1 else { return [stem] }
  let seats: [UInt8] =
    switch last {
    case ArabicLetter.alefHamzaAbove: seatsAfterShortA(onset)
    case ArabicLetter.hamza: seats(after: stem[stem.count - 2], onset)
    default: [last]
    }
  return seats.map { stem.dropLast() + [$0] }
}

private func seatsAfterShortA(_ onset: EndingOnset) -> [UInt8] {
  switch onset {
  // A plain alef makes no madda when folded: مبدأان.
  case .alef: [ArabicLetter.alefHamzaAbove, ArabicLetter.alef]
  case .diphthong, .tehMarbuta: [ArabicLetter.alefHamzaAbove]
  case .waw: [ArabicLetter.wawHamza, ArabicLetter.alefHamzaAbove]
  case .yeh: [ArabicLetter.yehHamza, ArabicLetter.alefHamzaAbove]
  case .shortU: [ArabicLetter.wawHamza]
  case .shortI: [ArabicLetter.yehHamza]
  }
}

private func seats(after letter: UInt8, _ onset: EndingOnset) -> [UInt8] {
  if letter == ArabicLetter.yeh { return [ArabicLetter.yehHamza] }  // شيئا, بريئون
  let joins = ArabicLetter.joinsForward(letter)
  switch onset {
  case .alef: return joins ? [ArabicLetter.yehHamza] : [ArabicLetter.hamza]
  case .diphthong:
    return joins
      ? [ArabicLetter.yehHamza]
      : [ArabicLetter.hamza, ArabicLetter.yehHamza]
  case .waw: return [ArabicLetter.wawHamza, ArabicLetter.hamza]
  case .yeh: return [ArabicLetter.yehHamza]
  case .tehMarbuta: return joins ? [ArabicLetter.alefHamzaAbove] : [ArabicLetter.hamza]
  case .shortU: return [ArabicLetter.wawHamza]
  case .shortI: return [ArabicLetter.yehHamza]
  }
}
