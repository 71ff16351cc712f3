/// Numbers for words: folded letters to a small integer and back.
///
/// Open addressing: all that a probe compares stands in one slot, but for the letters of long words,
/// which stand in one byte buffer; reading needs no allocation.
struct WordTable: Sendable {
  /// A word with its hash and its letters; the number is negative in an empty slot.
  struct Slot {
    fileprivate var hash = Hash()
    fileprivate var word: Int32 = -1
    fileprivate var letters = Letters()
  }

  /// The letters of a word of up to seven, which most are; of a longer one, where they stand.
  fileprivate struct Letters: Equatable {
    private var value: UInt64

    /// No letters.
    @inline(__always)
    init() { value = 1 }

    /// A short word's letters behind a bit that says how many they are; nil for a longer word.
    @inline(__always)
    init?(_ letters: Span<UInt8>) {
      guard letters.count <= Self.limit else { return nil }
      var value: UInt64 = 1
      for index in letters.indices { value = value << 8 | UInt64(letters[index]) }
      self.value = value
    }

    /// A long word's place.
    init(at start: Int, count: Int) {
      value = 1 << 63 | UInt64(count) << 32 | UInt64(start)
    }

    private static let limit = 7

    @inline(__always)
    var start: Int { Int(value & 0xFFFF_FFFF) }
    /// Length of a long word.
    @inline(__always)
    var count: Int { Int(value >> 32 & 0x7FFF_FFFF) }
    @inline(__always)
    var isLong: Bool { value >> 63 != 0 }
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
    bytes.reserveCapacity(capacity * 4)
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
    find(letters, Letters(letters), hash: hash, from: first)
  }

  @inline(__always)
  private func find(
    _ letters: Span<UInt8>, _ short: Letters?, hash: Hash, from first: Slot
  ) -> Int32 {
    if first.word < 0 { return -1 }
    if first.hash == hash && matches(first, letters, short) { return first.word }
    var index = place(of: hash)
    while true {
      index = (index + 1) & mask
      let slot = slots[index]
      if slot.word < 0 { return -1 }
      if slot.hash == hash && matches(slot, letters, short) { return slot.word }
    }
  }

  @inline(__always)
  private func matches(_ slot: Slot, _ letters: Span<UInt8>, _ short: Letters?) -> Bool {
    if let short { return slot.letters == short }
    guard slot.letters.isLong, slot.letters.count == letters.count else { return false }
    let start = slot.letters.start
    for index in letters.indices where bytes[start + index] != letters[index] { return false }
    return true
  }

  /// The word's number, new where it was not in the table.
  mutating func intern(_ letters: [UInt8]) -> Int32 { intern(letters.span) }

  /// What a word is searched for by.
  struct Key {
    let hash: Hash
    fileprivate let letters: Letters?

    /// The key of a word.
    @inline(__always)
    init(_ letters: Span<UInt8>) {
      hash = WordTable.hash(letters)
      self.letters = Letters(letters)
    }
  }

  /// The word's number, new where it was not in the table.
  mutating func intern(_ letters: Span<UInt8>) -> Int32 {
    let key = Key(letters)
    return intern(letters, key, slot(of: key.hash))
  }

  /// The same from the slot where the search begins, whatever words were added since it was read.
  @inline(__always)
  mutating func intern(_ letters: Span<UInt8>, _ key: Key, _ first: Slot) -> Int32 {
    let known = find(letters, key.letters, hash: key.hash, from: first)
    return known >= 0 ? known : add(letters, key.hash)
  }

  /// The number of a word that was not in the table when it was probed for.
  private mutating func add(_ letters: Span<UInt8>, _ hash: Hash) -> Int32 {
    let known = find(letters, hash: hash, from: slot(of: hash))
    if known >= 0 { return known }
    if count * 2 > slots.count { grow() }
    let word = Int32(count)
    count += 1
    let position = filterPosition(hash)
    filter[position >> 6] |= 1 << UInt64(position & 63)
    if let short = Letters(letters) {
      place(Slot(hash: hash, word: word, letters: short))
    } else {
      let place = Letters(at: bytes.count, count: letters.count)
      self.place(Slot(hash: hash, word: word, letters: place))
      for index in letters.indices { bytes.append(letters[index]) }
    }
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
