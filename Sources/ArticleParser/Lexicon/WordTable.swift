/// Numbers for words: folded letters to a small integer and back.
///
/// Open addressing: all that a probe compares stands in one slot, with the letters in one byte
/// buffer; reading needs no allocation.
struct WordTable: Sendable {
  /// A word with its hash and where its letters stand; the number is negative in an empty slot.
  struct Slot {
    fileprivate var hash = Hash()
    fileprivate var word: Int32 = -1
    fileprivate var start: Int32 = 0
    fileprivate var length: Int32 = 0
  }

  private var slots: [Slot]
  private var bytes: [UInt8] = []
  private var mask: Int
  /// Number of words.
  private(set) var count = 0
  /// One bit a word in a table that fits the processor's cache: most parts of tokens are no words,
  /// and a clear bit says so without a look at the slots.
  private var filter: [UInt64]
  private let filterShift: UInt32

  init(capacity: Int) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    slots = [Slot](repeating: Slot(), count: size)
    mask = size - 1
    filter = [UInt64](repeating: 0, count: size / 8)
    filterShift = UInt32(32 - (size * 8).trailingZeroBitCount)
    bytes.reserveCapacity(capacity * 7)
  }

  /// A hash of letters, from the first to the last.
  struct Hash: Equatable, Sendable {
    fileprivate private(set) var value: UInt32 = 0

    /// The hash of no letters.
    @inline(__always)
    init() {}

    /// Goes on to one more letter.
    @inline(__always)
    mutating func add(_ letter: UInt8) { value = value &* 0x0100_0193 &+ UInt32(letter) &+ 1 }
  }

  @inline(__always)
  private static func hash(_ letters: Span<UInt8>) -> Hash {
    var hash = Hash()
    for index in letters.indices { hash.add(letters[index]) }
    return hash
  }

  @inline(__always)
  private func filterPosition(_ hash: Hash) -> Int {
    Int((hash.value &* 0x85EB_CA6B) >> filterShift)
  }

  /// Whether a word may have the hash; most parts of tokens are told from words by it.
  @inline(__always)
  func mayContain(_ hash: Hash) -> Bool {
    let position = filterPosition(hash)
    return filter[position >> 6] & (1 << UInt64(position & 63)) != 0
  }

  @inline(__always)
  private func place(of hash: Hash) -> Int {
    let mixed = hash.value &* 0x9E37_79B1
    return Int(mixed ^ (mixed >> 15)) & mask
  }

  /// The slot that a word of the hash stands in or before.
  @inline(__always)
  func slot(of hash: Hash) -> Slot { slots[place(of: hash)] }

  /// The word's number; -1 where it is not in the table.
  @inline(__always)
  func find(_ letters: Span<UInt8>) -> Int32 { find(letters, hash: Self.hash(letters)) }

  /// The same for letters whose hash is known.
  @inline(__always)
  func find(_ letters: Span<UInt8>, hash: Hash) -> Int32 {
    guard mayContain(hash) else { return -1 }
    return find(letters, hash: hash, from: slot(of: hash))
  }

  /// The same from the slot where the search begins; see ``slot(of:)``.
  @inline(__always)
  func find(_ letters: Span<UInt8>, hash: Hash, from first: Slot) -> Int32 {
    if first.word < 0 { return -1 }
    if first.hash == hash && matches(first, letters) { return first.word }
    var index = place(of: hash)
    while true {
      index = (index + 1) & mask
      let slot = slots[index]
      if slot.word < 0 { return -1 }
      if slot.hash == hash && matches(slot, letters) { return slot.word }
    }
  }

  @inline(__always)
  private func matches(_ slot: Slot, _ letters: Span<UInt8>) -> Bool {
    guard Int(slot.length) == letters.count else { return false }
    let start = Int(slot.start)
    for index in letters.indices where bytes[start + index] != letters[index] { return false }
    return true
  }

  /// The word's number, new where it was not in the table.
  mutating func intern(_ letters: [UInt8]) -> Int32 { intern(letters.span) }

  /// The word's number, new where it was not in the table.
  mutating func intern(_ letters: Span<UInt8>) -> Int32 {
    let hash = Self.hash(letters)
    let known = find(letters, hash: hash, from: slot(of: hash))
    if known >= 0 { return known }
    if count * 2 > slots.count { grow() }
    let word = Int32(count)
    count += 1
    let position = filterPosition(hash)
    filter[position >> 6] |= 1 << UInt64(position & 63)
    place(
      Slot(hash: hash, word: word, start: Int32(bytes.count), length: Int32(letters.count)))
    for index in letters.indices { bytes.append(letters[index]) }
    return word
  }

  private mutating func place(_ word: Slot) {
    var index = place(of: word.hash)
    while slots[index].word >= 0 { index = (index + 1) & mask }
    slots[index] = word
  }

  private mutating func grow() {
    let words = slots
    slots = [Slot](repeating: Slot(), count: words.count * 2)
    mask = slots.count - 1
    for word in words where word.word >= 0 { place(word) }
  }
}
