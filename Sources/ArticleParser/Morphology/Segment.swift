/// Sounds of a vocalised form, one byte each: a letter of ``ArabicLetter``, or a vowel below it.
///
/// Vowels must be known although surfaces do not show them, because the seat of a hamza depends on
/// its neighbours: يسأل, سئل, يسائل.
enum Segment {
  static let shortA: UInt8 = 1
  static let shortI: UInt8 = 2
  static let shortU: UInt8 = 3
  static let longA: UInt8 = 4
  static let longI: UInt8 = 5
  static let longU: UInt8 = 6
  /// The alef that closes وا, written but not spoken.
  static let silentAlef: UInt8 = 7

  /// Placeholders of patterns: 1–4 and 8 of the notation.
  static let firstRadical: UInt8 = 0xF1
  static let secondRadical: UInt8 = 0xF2
  static let thirdRadical: UInt8 = 0xF3
  static let fourthRadical: UInt8 = 0xF4
  static let infix: UInt8 = 0xF8

  static func isVowel(_ segment: UInt8) -> Bool { (1...6).contains(segment) }
  static func isShortVowel(_ segment: UInt8) -> Bool { (1...3).contains(segment) }

  /// The long vowel of a short one's quality.
  static func lengthened(_ vowel: UInt8) -> UInt8 { isShortVowel(vowel) ? vowel + 3 : vowel }

  /// The short vowel of a long one's quality.
  static func shortened(_ vowel: UInt8) -> UInt8 { (4...6).contains(vowel) ? vowel - 3 : vowel }

  /// Segments from ASCII notation: `a i u` short and `A I U` long vowels, `Y` final ى, `X` silent
  /// alef, `'` hamza, `@` ة, and the consonants of grammatical affixes.
  static func parse(_ notation: String) -> [UInt8] { notation.utf8.map(parse) }

  /// One symbol of the notation. The digits 1–4 stand for the radicals of a pattern and 8 for the
  /// infix of form VIII; they become codes above every letter.
  static func parse(_ symbol: UInt8) -> UInt8 {
    switch symbol {
    case UInt8(ascii: "a"): shortA
    case UInt8(ascii: "i"): shortI
    case UInt8(ascii: "u"): shortU
    case UInt8(ascii: "A"): longA
    case UInt8(ascii: "I"): longI
    case UInt8(ascii: "U"): longU
    case UInt8(ascii: "X"): silentAlef
    case UInt8(ascii: "Y"): ArabicLetter.alefMaqsura
    case UInt8(ascii: "'"): ArabicLetter.hamza
    case UInt8(ascii: "@"): ArabicLetter.tehMarbuta
    case UInt8(ascii: "m"): ArabicLetter.meem
    case UInt8(ascii: "n"): ArabicLetter.noon
    case UInt8(ascii: "s"): ArabicLetter.seen
    case UInt8(ascii: "t"): ArabicLetter.teh
    case UInt8(ascii: "w"): ArabicLetter.waw
    case UInt8(ascii: "y"): ArabicLetter.yeh
    case UInt8(ascii: "1")...UInt8(ascii: "8"): firstRadical + (symbol - UInt8(ascii: "1"))
    default: symbol
    }
  }
}
