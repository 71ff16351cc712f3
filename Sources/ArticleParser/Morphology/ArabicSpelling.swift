/// The letters of one word, without harakat, shadda and tatweel; hamza seats and ى are kept.
///
/// Scalars outside the Arabic block are left out: the word lists hold single Arabic words.
func arabicLetters(of word: String) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(12)
  for scalar in word.unicodeScalars {
    guard (0x0620...0x06FF).contains(scalar.value) else { continue }
    let byte = UInt8(truncatingIfNeeded: scalar.value)
    // Tatweel, harakat and the superscript alef are marks, not letters.
    if byte == 0x40 || (0x4B...0x5F).contains(byte) || byte == 0x70 { continue }
    result.append(byte)
  }
  return result
}

/// The spelling under which words are matched: أ إ آ ٱ as ا, and a final ى as ي.
///
/// An alef after أ becomes part of a madda, as it does in print: مبدأ + ان is مبدآن, folded مبدان.
func foldedArabic(_ letters: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(letters.count)
  var previous: UInt8 = 0
  for letter in letters {
    switch letter {
    case ArabicLetter.alefMadda, ArabicLetter.alefHamzaAbove, ArabicLetter.alefHamzaBelow,
      ArabicLetter.alefWasla:
      result.append(ArabicLetter.alef)
    case ArabicLetter.alef where previous == ArabicLetter.alefHamzaAbove:
      break
    default:
      result.append(letter)
    }
    previous = letter
  }
  if let last = result.last, last == ArabicLetter.alefMaqsura {
    result[result.count - 1] = ArabicLetter.yeh
  }
  return result
}

/// The word that the letters spell.
func arabicWord(_ letters: [UInt8]) -> String {
  var utf8: [UInt8] = []
  utf8.reserveCapacity(letters.count * 2)
  for letter in letters { appendUTF8(of: letter, to: &utf8) }
  return String(decoding: utf8, as: UTF8.self)
}

/// Appends the two bytes of U+0600 + `letter`.
@inline(__always)
func appendUTF8(of letter: UInt8, to utf8: inout [UInt8]) {
  utf8.append(0xD8 | letter >> 6)
  utf8.append(0x80 | letter & 0x3F)
}
