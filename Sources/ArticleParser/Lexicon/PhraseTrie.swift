/// All fixed sequences of words: names, titles, function words of several words.
///
/// One automaton over word numbers; edges live in one hash table, so a step costs one probe.
struct PhraseTrie: Sendable {
  /// A step by one word from a state; the key is ``free`` in an empty slot.
  private struct Edge {
    var key: UInt64 = Self.free
    var target: Int32 = -1
    static let free = UInt64.max
  }

  private var edges = [Edge](repeating: Edge(), count: 1 << 12)
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

  /// Whether a sequence ends at the state.
  @inline(__always)
  func isEnd(_ state: Int32) -> Bool { !ends[Int(state)].isEmpty }

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
    let mask = edges.count - 1
    var slot = Self.slot(key, mask)
    while true {
      let edge = edges[slot]
      if edge.key == key { return edge.target }
      if edge.key == Edge.free { return -1 }
      slot = (slot + 1) & mask
    }
  }

  private mutating func insert(_ key: UInt64, _ target: Int32) {
    edgeCount += 1
    if edgeCount * 2 > edges.count { grow() }
    place(Edge(key: key, target: target))
  }

  private mutating func place(_ edge: Edge) {
    let mask = edges.count - 1
    var slot = Self.slot(edge.key, mask)
    while edges[slot].key != Edge.free { slot = (slot + 1) & mask }
    edges[slot] = edge
  }

  private mutating func grow() {
    let all = edges
    edges = [Edge](repeating: Edge(), count: all.count * 2)
    for edge in all where edge.key != Edge.free { place(edge) }
  }

  private static func key(_ state: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: state)) << 32 | UInt64(UInt32(bitPattern: word))
  }
}
