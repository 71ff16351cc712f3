/// Whether a text is in Unicode's normal form C, as far as the scripts of packs go: no letter and
/// mark that have one code together, and marks in canonical order.
///
/// Written without Foundation, whose normaliser would bring ICU's data into the program.
func isNormalized(_ text: String) -> Bool {
  var base: Unicode.Scalar?
  var lastClass: UInt8 = 0
  for scalar in text.unicodeScalars {
    // No mark stands below U+0300, and asking for properties costs.
    let order = scalar.value < 0x300 ? 0 : scalar.properties.canonicalCombiningClass.rawValue
    if order == 0 {
      base = scalar
    } else {
      if order < lastClass { return false }
      if let base, hasOneCode(base, scalar) { return false }
    }
    lastClass = order
  }
  return true
}

/// Whether a letter with a mark is canonically equivalent to a single scalar.
private func hasOneCode(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Bool {
  var pair = String.UnicodeScalarView()
  pair.append(base)
  pair.append(mark)
  return composedLetters.contains(String(pair))
}

/// Latin and Arabic letters that carry their mark in one code; strings are equal when they are
/// canonically equivalent.
private let composedLetters: Set<String> = {
  let ranges: [ClosedRange<UInt32>] = [
    0xC0...0x24F, 0x1E00...0x1EFF, 0x622...0x626, 0x6C0...0x6C0, 0x6C2...0x6C2, 0x6D3...0x6D3,
  ]
  return Set(ranges.joined().compactMap(Unicode.Scalar.init).map { String(Character($0)) })
}()
