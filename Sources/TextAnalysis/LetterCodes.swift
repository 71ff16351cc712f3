/// One byte for each letter: the alphabet that folded text is written in.
///
/// ASCII letters and digits are themselves, in lower case. Arabic letters stand from `0x80` on in
/// the order of Unicode. Spellings that papers mix become one: أ إ آ ٱ are ا, ى is ي, Persian and
/// Urdu forms are their Arabic sisters, digits of every script are ASCII. ة, ؤ, ئ and ء stay what
/// they are, because words differ by them. Harakat, tatweel and format marks vanish.
public enum LetterCode {
  /// A scalar that parts words.
  @inlinable
  public static var separator: UInt8 { 0 }
  /// A scalar that is passed over inside a word.
  @inlinable
  public static var ignored: UInt8 { 0xFF }
  /// A letter of a script without a code of its own.
  @inlinable
  public static var foreign: UInt8 { 0xFE }

  /// ا
  @inlinable
  public static var alef: UInt8 { 0x86 }
  /// ة
  @inlinable
  public static var taMarbuta: UInt8 { 0x88 }
  /// ت
  @inlinable
  public static var ta: UInt8 { 0x89 }
  /// ء
  @inlinable
  public static var hamza: UInt8 { 0x80 }
  /// ب
  @inlinable
  public static var ba: UInt8 { 0x87 }
  /// س
  @inlinable
  public static var sin: UInt8 { 0x92 }
  /// ف
  @inlinable
  public static var fa: UInt8 { 0xA0 }
  /// ك
  @inlinable
  public static var kaf: UInt8 { 0xA2 }
  /// ل
  @inlinable
  public static var lam: UInt8 { 0xA3 }
  /// م
  @inlinable
  public static var mim: UInt8 { 0xA4 }
  /// ن
  @inlinable
  public static var nun: UInt8 { 0xA5 }
  /// ه
  @inlinable
  public static var ha: UInt8 { 0xA6 }
  /// و
  @inlinable
  public static var waw: UInt8 { 0xA7 }
  /// ي and ى
  @inlinable
  public static var ya: UInt8 { 0xA9 }

  /// The code of an Arabic letter of the block's two basic runs.
  private static func arabic(_ scalar: UInt32) -> UInt8 { UInt8(0x80 + scalar - 0x621) }

  /// Whether the code stands for an Arabic letter.
  @inlinable
  public static func isArabic(_ code: UInt8) -> Bool { code >= 0x80 && code < 0xC0 }
  /// Whether the code is an ASCII digit.
  @inlinable
  public static func isDigit(_ code: UInt8) -> Bool { code >= 0x30 && code <= 0x39 }

  /// Codes of U+0600…U+06FF.
  package static let arabicBlock: [UInt8] = {
    var table = [UInt8](repeating: separator, count: 256)
    for scalar in UInt32(0x610)...0x61A { table[Int(scalar & 0xFF)] = ignored }
    for scalar in UInt32(0x621)...0x63A { table[Int(scalar & 0xFF)] = arabic(scalar) }
    for scalar in UInt32(0x641)...0x64A { table[Int(scalar & 0xFF)] = arabic(scalar) }
    for scalar in UInt32(0x64B)...0x65F { table[Int(scalar & 0xFF)] = ignored }
    table[0x1C] = ignored  // Arabic letter mark
    table[0x40] = ignored  // tatweel
    table[0x70] = ignored  // superscript alef
    for scalar in UInt32(0x6D6)...0x6ED where scalar != 0x6DD && scalar != 0x6E5 {
      table[Int(scalar & 0xFF)] = ignored
    }
    for hamzated in [0x22, 0x23, 0x25, 0x71, 0x72, 0x73] { table[hamzated] = alef }
    table[0x49] = ya  // alef maqsura
    for yeh in [0xCC, 0xD0, 0xD2, 0xD3, 0xCE] { table[yeh] = ya }
    for kaf in [0xA9, 0xAA, 0xAB, 0xAC] { table[kaf] = Self.kaf }
    for heh in [0xBE, 0xC0, 0xC1, 0xC2, 0xD5] { table[heh] = ha }
    table[0xC3] = taMarbuta
    table[0x7E] = 0xB0  // peh
    table[0x86] = 0xB1  // tcheh
    table[0x98] = 0xB2  // jeh
    table[0xA4] = 0xB3  // veh
    table[0xA8] = 0xB3
    table[0xAF] = 0xB4  // gaf
    for digit in 0...9 {
      table[0x60 + digit] = UInt8(0x30 + digit)
      table[0xF0 + digit] = UInt8(0x30 + digit)
    }
    return table
  }()

  /// Codes of the letters of U+0600…U+06FF of which folding forgets nothing; a separator's for all
  /// others: alefs with hamza, ى, digits, marks.
  static let plainLetters: [UInt8] = (0x600..<0x700).map { scalar in
    let code = arabicBlock[scalar & 0xFF]
    let isPlain = isArabic(code) && ![0x622, 0x623, 0x625, 0x649].contains(scalar)
    return isPlain ? code : separator
  }

  /// Codes of U+0000…U+017F: Latin letters lose case and marks.
  package static let latinBlock: [UInt8] = {
    var table = [UInt8](repeating: separator, count: 0x180)
    for code in 0x30...0x39 { table[code] = UInt8(code) }
    for code in 0x61...0x7A { table[code] = UInt8(code) }
    for code in 0x41...0x5A { table[code] = UInt8(code + 32) }
    let folded: [(ClosedRange<Int>, Character)] = [
      (0xC0...0xC5, "a"), (0xC7...0xC7, "c"), (0xC8...0xCB, "e"), (0xCC...0xCF, "i"),
      (0xD0...0xD0, "d"), (0xD1...0xD1, "n"), (0xD2...0xD6, "o"), (0xD8...0xD8, "o"),
      (0xD9...0xDC, "u"), (0xDD...0xDD, "y"), (0xDF...0xDF, "s"), (0xE0...0xE5, "a"),
      (0xE7...0xE7, "c"), (0xE8...0xEB, "e"), (0xEC...0xEF, "i"), (0xF0...0xF0, "d"),
      (0xF1...0xF1, "n"), (0xF2...0xF6, "o"), (0xF8...0xF8, "o"), (0xF9...0xFC, "u"),
      (0xFD...0xFF, "y"), (0x100...0x105, "a"), (0x106...0x10D, "c"), (0x10E...0x111, "d"),
      (0x112...0x11B, "e"), (0x11C...0x123, "g"), (0x124...0x127, "h"), (0x128...0x131, "i"),
      (0x134...0x135, "j"), (0x136...0x138, "k"), (0x139...0x142, "l"), (0x143...0x14B, "n"),
      (0x14C...0x153, "o"), (0x154...0x159, "r"), (0x15A...0x161, "s"), (0x162...0x167, "t"),
      (0x168...0x173, "u"), (0x174...0x175, "w"), (0x176...0x178, "y"), (0x179...0x17E, "z"),
    ]
    for (range, letter) in folded {
      for code in range { table[code] = letter.asciiValue ?? separator }
    }
    table[0xAD] = ignored  // soft hyphen
    return table
  }()

  /// The base letter of each Arabic presentation form B (U+FE80…U+FEF4), as the last byte of its
  /// scalar in the Arabic block; forms stand in runs of two or four.
  package static let presentationForms: [UInt8] = {
    var table: [UInt8] = []
    let runs: [(UInt8, Int)] = [
      (0x21, 1), (0x22, 2), (0x23, 2), (0x24, 2), (0x25, 2), (0x26, 4), (0x27, 2), (0x28, 4),
      (0x29, 2), (0x2A, 4), (0x2B, 4), (0x2C, 4), (0x2D, 4), (0x2E, 4), (0x2F, 2), (0x30, 2),
      (0x31, 2), (0x32, 2), (0x33, 4), (0x34, 4), (0x35, 4), (0x36, 4), (0x37, 4), (0x38, 4),
      (0x39, 4), (0x3A, 4), (0x41, 4), (0x42, 4), (0x43, 4), (0x44, 4), (0x45, 4), (0x46, 4),
      (0x47, 4), (0x48, 2), (0x49, 2), (0x4A, 4),
    ]
    for (letter, count) in runs { table.append(contentsOf: Array(repeating: letter, count: count)) }
    return table
  }()

  /// The code of a scalar; lam-alef ligatures are the caller's matter.
  @inline(__always)
  package static func code(of scalar: UInt32) -> UInt8 {
    if scalar < 0x180 { return latinBlock[Int(scalar)] }
    if scalar >= 0x600 && scalar < 0x700 { return arabicBlock[Int(scalar & 0xFF)] }
    if scalar >= 0xFE80 && scalar <= 0xFEF4 {
      return arabicBlock[Int(presentationForms[Int(scalar - 0xFE80)])]
    }
    switch scalar {
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0xFE00...0xFE0F: return ignored
    case 0x180...0x24F, 0x370...0x5EA, 0x700...0x1FFF, 0x2C00...0x2DFF, 0x3040...0xD7FF,
      0x1_0000...0x1_00FF:
      return foreign
    default: return separator
    }
  }
}
