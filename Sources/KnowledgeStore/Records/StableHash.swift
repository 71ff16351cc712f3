/// FNV-1a with 128 bits: the same on every machine and in every run, unlike `Hasher`.
///
/// Not for defence against people who seek collisions; among articles by chance there are none.
/// Source: Fowler, Noll, Vo, Eastlake, “The FNV Non-Cryptographic Hash Algorithm”.
struct StableHash {
  // The offset basis of the 128-bit variant.
  private var high: UInt64 = 0x6c62_272e_07bb_0142
  private var low: UInt64 = 0x62b8_2175_6295_c58d

  /// Takes in the UTF-8 bytes of a text.
  mutating func combine(_ text: String) {
    for byte in text.utf8 { combine(byte) }
  }

  /// Takes in one byte.
  mutating func combine(_ byte: UInt8) {
    low ^= UInt64(byte)
    // Times the prime 2^88 + 0x13b, modulo 2^128.
    let product = low.multipliedFullWidth(by: 0x13b)
    high = high &* 0x13b &+ product.high &+ (low << 24)
    low = product.low
  }

  /// The hash as 32 hexadecimal digits.
  var hexadecimal: String {
    func padded(_ value: UInt64) -> String {
      let digits = String(value, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }
    return padded(high) + padded(low)
  }
}
