/// All fixed sequences of words: names, titles, function words of several words.
///
/// One automaton over word numbers; edges live in one hash table, so a step costs one probe.
struct PhraseTrie: Sendable {
  private var keys: [UInt64] = [UInt64](repeating: .max, count: 1 << 12)
  private var targets: [Int32] = [Int32](repeating: -1, count: 1 << 12)
  private var edgeCount = 0
  /// Entries that end at each state.
  private var ends: [[PhraseEntry]] = [[]]

  /// The state before any word.
  static let root: Int32 = 0

  /// Adds a sequence of words.
  mutating func add(_ words: [Int32], _ entry: PhraseEntry) {
    var state = Self.root
    for word in words {
      let key = Self.key(state, word)
      let next = find(key)
      if next >= 0 {
        state = next
      } else {
        state = Int32(ends.count)
        ends.append([])
        insert(key, state)
      }
    }
    if !ends[Int(state)].contains(entry) { ends[Int(state)].append(entry) }
  }

  /// The state after one more word; -1 where no sequence goes on so.
  @inline(__always)
  func step(_ state: Int32, _ word: Int32) -> Int32 { find(Self.key(state, word)) }

  /// What the sequence up to the state stands for.
  @inline(__always)
  func entries(at state: Int32) -> [PhraseEntry] { ends[Int(state)] }

  @inline(__always)
  private static func slot(_ key: UInt64, _ mask: Int) -> Int {
    let mixed = key &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32) & mask
  }

  @inline(__always)
  private func find(_ key: UInt64) -> Int32 {
    let mask = keys.count - 1
    var slot = Self.slot(key, mask)
    while keys[slot] != key {
      if keys[slot] == .max { return -1 }
      slot = (slot + 1) & mask
    }
    return targets[slot]
  }

  private mutating func insert(_ key: UInt64, _ target: Int32) {
    edgeCount += 1
    if edgeCount * 2 > keys.count { grow() }
    let mask = keys.count - 1
    var slot = Self.slot(key, mask)
    while keys[slot] != .max { slot = (slot + 1) & mask }
    keys[slot] = key
    targets[slot] = target
  }

  private mutating func grow() {
    let (oldKeys, oldTargets) = (keys, targets)
    keys = [UInt64](repeating: .max, count: oldKeys.count * 2)
    targets = [Int32](repeating: -1, count: oldKeys.count * 2)
    let mask = keys.count - 1
    for (index, key) in oldKeys.enumerated() where key != .max {
      var slot = Self.slot(key, mask)
      while keys[slot] != .max { slot = (slot + 1) & mask }
      keys[slot] = key
      targets[slot] = oldTargets[index]
    }
  }

  private static func key(_ state: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: state)) << 32 | UInt64(UInt32(bitPattern: word))
  }
}
