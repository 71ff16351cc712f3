internal import TextAnalysis

/// Eight characters of base 32 (Crockford) that stand for a text, the same on every machine.
func stableDigest(_ text: String) -> String {
  let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
  var hash = stableHash(text)
  hash ^= hash >> 29
  hash = hash &* 0xBF58_476D_1CE4_E5B9
  hash ^= hash >> 32
  var result = ""
  for shift in 0..<8 { result.append(alphabet[Int((hash >> UInt64(shift * 5)) & 31)]) }
  return result
}
