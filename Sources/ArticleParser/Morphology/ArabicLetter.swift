/// Arabic letters as one byte each: the low byte of their code point in the block U+0600–U+06FF.
///
/// The generators work on arrays of these bytes, never on `Character`s, because 1,300 verbs of about
/// a hundred surfaces each are generated when the program starts.
enum ArabicLetter {
  static let hamza: UInt8 = 0x21
  static let alefMadda: UInt8 = 0x22
  static let alefHamzaAbove: UInt8 = 0x23
  static let wawHamza: UInt8 = 0x24
  static let alefHamzaBelow: UInt8 = 0x25
  static let yehHamza: UInt8 = 0x26
  static let alef: UInt8 = 0x27
  static let tehMarbuta: UInt8 = 0x29
  static let teh: UInt8 = 0x2A
  static let theh: UInt8 = 0x2B
  static let dal: UInt8 = 0x2F
  static let thal: UInt8 = 0x30
  static let reh: UInt8 = 0x31
  static let zain: UInt8 = 0x32
  static let seen: UInt8 = 0x33
  static let sad: UInt8 = 0x35
  static let dad: UInt8 = 0x36
  static let tah: UInt8 = 0x37
  static let zah: UInt8 = 0x38
  static let kaf: UInt8 = 0x43
  static let lam: UInt8 = 0x44
  static let meem: UInt8 = 0x45
  static let noon: UInt8 = 0x46
  static let waw: UInt8 = 0x48
  static let alefMaqsura: UInt8 = 0x49
  static let yeh: UInt8 = 0x4A
  static let alefWasla: UInt8 = 0x71

  /// Whether the letter is a weak radical, و or ي.
  static func isGlide(_ letter: UInt8) -> Bool { letter == waw || letter == yeh }

  /// Whether the letter joins the one that follows it; decides between جزءا and عبئا.
  static func joinsForward(_ letter: UInt8) -> Bool {
    switch letter {
    case hamza, alefMadda, alefHamzaAbove, wawHamza, alefHamzaBelow, alef, tehMarbuta, dal, thal,
      reh, zain, waw, alefMaqsura:
      false
    default: true
    }
  }
}
