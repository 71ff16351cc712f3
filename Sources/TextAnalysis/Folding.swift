/// Folds a word or name to the letters that vocabulary is compared in (see ``LetterCode``); words
/// are parted by one separator byte.
package func foldedLetters(_ text: String) -> [UInt8] {
  let tokenized = TokenizedText(text)
  var result: [UInt8] = []
  result.reserveCapacity(tokenized.bytes.count + tokenized.tokens.count)
  for token in tokenized.tokens where token.kind != .mark {
    if !result.isEmpty { result.append(LetterCode.separator) }
    result.append(contentsOf: tokenized.bytes[Int(token.lower)..<Int(token.upper)])
  }
  return result
}

/// Folds one word into a buffer, which is emptied first; false where the text is more than a word or
/// has no letter.
///
/// For vocabulary, which is folded by the hundred thousand: no tokens, no new array.
package func foldWord(_ text: String, into letters: inout [UInt8]) -> Bool {
  letters.removeAll(keepingCapacity: true)
  for scalar in text.unicodeScalars {
    if scalar.value >= 0xFEF5 && scalar.value <= 0xFEFC {
      letters.append(LetterCode.lam)
      letters.append(LetterCode.alef)
      continue
    }
    let code = LetterCode.code(of: scalar.value)
    if code == LetterCode.separator { return false }
    if code != LetterCode.ignored { letters.append(code) }
  }
  return !letters.isEmpty
}

/// Folds a text for search: the letters of ``LetterCode`` as readable text, words parted by one
/// space, marks left out. ة becomes ه here, as searchers mix them.
package func foldedForSearch(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for code in foldedLetters(text) {
    switch code {
    case LetterCode.separator: result.append(" ")
    case LetterCode.taMarbuta: result.append("\u{647}")
    default: result.append(readableScalar(code))
    }
  }
  return String(result)
}

/// The letter that a code stands for.
package func readableScalar(_ code: UInt8) -> Unicode.Scalar {
  if code >= 0x80 && code < 0xB0 {
    return Unicode.Scalar(UInt32(code) - 0x80 + 0x621) ?? "?"
  }
  switch code {
  case 0xB0: return "\u{67E}"
  case 0xB1: return "\u{686}"
  case 0xB2: return "\u{698}"
  case 0xB3: return "\u{6A4}"
  case 0xB4: return "\u{6AF}"
  case LetterCode.foreign: return "?"
  default: return Unicode.Scalar(code)
  }
}

/// FNV-1a over bytes: the same on every machine and in every run, unlike `Hasher`.
@inline(__always)
package func stableHash(_ bytes: Span<UInt8>) -> UInt64 {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01B3 }
  return hash
}

/// The hash of the empty text.
package let stableHashOfNothing: UInt64 = 0xCBF2_9CE4_8422_2325

/// FNV-1a over a text's UTF-8, going on from the hash of what stands before it.
package func stableHash(_ text: String, after hash: UInt64 = stableHashOfNothing) -> UInt64 {
  var text = text
  return text.withUTF8 { bytes in
    var hash = hash
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash
  }
}
