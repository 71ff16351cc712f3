// How many columns text takes on a terminal. No table of the system knows Arabic, so this one is
// our own and small: marks and format characters take none, East Asian wide letters two, all else
// one. A terminal draws lam and alef as two cells even where the font has a ligature.

/// Number of terminal columns that `text` takes.
///
/// Tabs and line breaks are no part of a cell and count nothing. Linear in the length of `text`.
package func displayWidth(of text: some StringProtocol) -> Int {
  text.unicodeScalars.reduce(0) { $0 + displayWidth(of: $1) }
}

/// Number of terminal columns of one scalar: 0, 1 or 2.
func displayWidth(of scalar: Unicode.Scalar) -> Int {
  switch scalar.value {
  case 0x20...0x7E, 0x0621...0x063A, 0x0641...0x064A: return 1
  case 0x0600...0x0605, 0x06DD, 0x08E2: return 1
  default: break
  }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format, .control: return 0
  default: return isWide(scalar.value) ? 2 : 1
  }
}

/// Whether Unicode calls the scalar East Asian wide or full-width (annex 11, by whole blocks).
private func isWide(_ value: UInt32) -> Bool {
  switch value {
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
    true
  default: false
  }
}

/// `text` cut to at most `width` columns, between characters, with `…` where something was cut.
package func truncated(_ text: String, toWidth width: Int) -> String {
  guard displayWidth(of: text) > width else { return text }
  guard width > 0 else { return "" }
  var result = ""
  var used = 0
  for character in text {
    let next = displayWidth(of: String(character))
    guard used + next <= width - 1 else { break }
    result.append(character)
    used += next
  }
  return result + "…"
}

/// `text` with spaces behind it up to `width` columns.
func padded(_ text: String, toWidth width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - displayWidth(of: text)))
}
