internal import TextAnalysis

/// Eight characters of base 32 (Crockford) that stand for texts joined end to end, the same on every
/// machine.
func stableDigest(_ texts: String...) -> String {
  var hash = texts.reduce(stableHashOfNothing) { stableHash($1, after: $0) }
  hash ^= hash >> 29
  hash = hash &* 0xBF58_476D_1CE4_E5B9
  hash ^= hash >> 32
  return String(unsafeUninitializedCapacity: 8) { letters in
    for index in 0..<8 {
      letters[index] = letterOfBase32(UInt8(truncatingIfNeeded: hash >> UInt64(index * 5)) & 31)
    }
    return 8
  }
}

/// A digit, or a letter that looks like no other: neither i, l, o nor u.
private func letterOfBase32(_ value: UInt8) -> UInt8 {
  switch value {
  case 0..<10: UInt8(ascii: "0") + value
  case 10..<18: UInt8(ascii: "a") + value - 10
  case 18..<20: UInt8(ascii: "j") + value - 18
  case 20..<22: UInt8(ascii: "m") + value - 20
  case 22..<27: UInt8(ascii: "p") + value - 22
  default: UInt8(ascii: "v") + value - 27
  }
}
