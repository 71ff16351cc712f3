/// Numbers for words: folded letters to a small integer and back.
///
/// Open addressing over one byte buffer; reading needs no allocation.
struct WordTable: Sendable {
  private var slots: [Int32]
  private var hashes: [UInt32] = []
  private var starts: [Int32] = [0]
  private var bytes: [UInt8] = []
  private var mask: Int
  /// One bit a word in a table that fits the processor's cache: most parts of tokens are no words,
  /// and a clear bit says so without a look at the slots.
  private var filter = [UInt64](repeating: 0, count: Self.filterBits / 64)
  private static let filterBits = 1 << 22

  init(capacity: Int) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    mask = size - 1
    hashes.reserveCapacity(capacity)
    starts.reserveCapacity(capacity + 1)
    bytes.reserveCapacity(capacity * 7)
  }

  /// Number of words.
  var count: Int { hashes.count }

  /// Multiplier of the rolling hash.
  static let multiplier: UInt32 = 0x0100_0193

  @inline(__always)
  private static func hash(_ letters: Span<UInt8>) -> UInt32 {
    var value: UInt32 = 0
    for index in letters.indices { value = value &* multiplier &+ UInt32(letters[index]) &+ 1 }
    return value
  }

  @inline(__always)
  private static func filterPosition(_ hash: UInt32) -> Int {
    Int((hash &* 0x85EB_CA6B) >> 10)
  }

  @inline(__always)
  private func mayContain(_ hash: UInt32) -> Bool {
    let position = Self.filterPosition(hash)
    return filter[position >> 6] & (1 << UInt64(position & 63)) != 0
  }

  @inline(__always)
  private func slot(of hash: UInt32) -> Int {
    let mixed = hash &* 0x9E37_79B1
    return Int(mixed ^ (mixed >> 15)) & mask
  }

  /// The word's number; -1 where it is not in the table.
  @inline(__always)
  func find(_ letters: Span<UInt8>) -> Int32 { find(letters, hash: Self.hash(letters)) }

  /// The same for letters whose hash is known.
  @inline(__always)
  func find(_ letters: Span<UInt8>, hash: UInt32) -> Int32 {
    guard mayContain(hash) else { return -1 }
    var slot = slot(of: hash)
    while true {
      let word = slots[slot]
      if word < 0 { return -1 }
      if hashes[Int(word)] == hash && matches(Int(word), letters) { return word }
      slot = (slot + 1) & mask
    }
  }

  @inline(__always)
  private func matches(_ word: Int, _ letters: Span<UInt8>) -> Bool {
    let start = Int(starts[word])
    guard Int(starts[word + 1]) - start == letters.count else { return false }
    for index in letters.indices where bytes[start + index] != letters[index] { return false }
    return true
  }

  /// The word's number, new where it was not in the table.
  mutating func intern(_ letters: [UInt8]) -> Int32 {
    let known = find(letters.span)
    if known >= 0 { return known }
    if hashes.count * 2 > slots.count { grow() }
    let hash = Self.hash(letters.span)
    let word = Int32(hashes.count)
    hashes.append(hash)
    let position = Self.filterPosition(hash)
    filter[position >> 6] |= 1 << UInt64(position & 63)
    bytes.append(contentsOf: letters)
    starts.append(Int32(bytes.count))
    place(word, hash)
    return word
  }

  private mutating func place(_ word: Int32, _ hash: UInt32) {
    var slot = slot(of: hash)
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = word
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    mask = slots.count - 1
    for word in hashes.indices { place(Int32(word), hashes[word]) }
  }
}
