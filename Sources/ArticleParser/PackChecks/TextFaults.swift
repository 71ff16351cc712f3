/// What is wrong with a field's letters: characters that look like others or like nothing, and
/// spaces that matching would trip over.
///
/// Parts of a list are parted by `|`, without spaces. A word may end in a tatweel where the column
/// has words that do: بـ, which is glued to the next word, and هـ, the year's era.
func textFaults(
  in text: String, isList: Bool = false, mayEndInTatweel: Bool = false
) -> [String] {
  var faults: [String] = []
  func add(_ fault: String) { if !faults.contains(fault) { faults.append(fault) } }
  let scalars = Array(text.unicodeScalars)
  for (index, scalar) in scalars.enumerated() {
    let next = index + 1 < scalars.count ? scalars[index + 1] : " "
    if scalar.value > 0x7E || scalar.value < 0x20 {
      let isTail = mayEndInTatweel && scalar == "\u{640}" && next.value < 0x100
      if !isTail, let fault = scalarFault(scalar) { add(fault) }
    } else if scalar == " ", next == " ", index + 1 < scalars.count {
      add("two spaces stand side by side; write one")
    } else if isList, scalar == " " && next == "|" || scalar == "|" && next == " " {
      add("a space stands beside “|”; write none")
    }
  }
  if text.first == " " || text.last == " " { add("a space stands at an end of the field") }
  if !isNormalized(text) {
    add(
      "not in normal form C: a letter and its mark have one code together, or marks stand in"
        + " another order")
  }
  return faults
}

/// Why a character has no place in a pack; nil where it may stand there.
private func scalarFault(_ scalar: Unicode.Scalar) -> String? {
  let code = "U+" + String(scalar.value, radix: 16, uppercase: true).leftPadded(to: 4)
  switch scalar.value {
  case 0x640:
    return "\(code) is a tatweel; only words like بـ and هـ end in one"
  case 0xFEFF: return "\(code) is a byte order mark; packs are UTF-8 without one"
  case 0xFB50...0xFDFF, 0xFE70...0xFEFE:
    return "\(code) is a presentation form; write the letter itself (U+0621–U+064A)"
  case 0x200E, 0x200F, 0x61C, 0x202A...0x202E, 0x2066...0x2069:
    return "\(code) is an invisible bidi control; the TAB keeps columns apart"
  case 0x200B...0x200D, 0xAD, 0x2060...0x2065: return "\(code) is invisible"
  case 0xA0, 0x2000...0x200A, 0x202F, 0x3000:
    return "\(code) is a special space; write an ordinary one"
  case 0xFFFD: return "the bytes are no UTF-8"
  case 0..<0x20, 0x7F..<0xA0: return "\(code) is a control character"
  default: return nil
  }
}

extension String {
  /// The text with zeros in front, up to a length.
  fileprivate func leftPadded(to length: Int) -> String {
    String(repeating: "0", count: Swift.max(0, length - count)) + self
  }
}
