/// `text` on one line and without anything that steers a terminal.
///
/// Runs of white space and control characters become one space; marks that change the direction of
/// writing are left out, so that a row reads the same wherever it is pasted. JSON does not go
/// through here: it gives the words as they stand.
package func singleLine(_ text: some StringProtocol) -> String {
  var result = String.UnicodeScalarView()
  var spaceIsDue = false
  for scalar in text.unicodeScalars where !isBidiControl(scalar) {
    if scalar.properties.isWhitespace || scalar.properties.generalCategory == .control {
      spaceIsDue = !result.isEmpty
    } else {
      if spaceIsDue { result.append(" ") }
      spaceIsDue = false
      result.append(scalar)
    }
  }
  return String(result)
}

/// Whether the scalar is one of Unicode's explicit bidirectional marks, embeddings and isolates.
func isBidiControl(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
  default: false
  }
}

/// Whether `text` has letters that are written from right to left (Hebrew to Arabic, and their
/// presentation forms).
func hasRightToLeftLetters(_ text: String) -> Bool {
  text.unicodeScalars.contains { scalar in
    switch scalar.value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC: true
    default: false
    }
  }
}
