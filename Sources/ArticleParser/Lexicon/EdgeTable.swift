/// The steps of an automaton over word numbers, in one hash table: a step costs one probe.
struct EdgeTable: Sendable {
  /// A step by one word from a state; the key is ``free`` in an empty slot.
  private struct Edge {
    var key: UInt64 = Self.free
    var target: Int32 = -1
    static var free: UInt64 { .max }
  }

  private var edges: [Edge]
  private var count = 0
  /// One bit a step in a table that fits the processor's cache: most steps lead nowhere, and a clear
  /// bit says so without a look at the edges.
  private var filter: [UInt64]

  /// Makes a table for so many steps, which grows where there are more.
  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    edges = [Edge](repeating: Edge(), count: size)
    filter = [UInt64](repeating: 0, count: size / Self.edgesPerFilterWord)
  }

  /// Slots for each 64 bits of the filter: so many that one bit in sixteen or less is set.
  private static let edgesPerFilterWord = 8

  /// Where a key's bit is in the filter.
  @inline(__always)
  private func filterPosition(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: key &* 0xD6E8_FEB8_6659_FD93 >> 32) & (filter.count * 64 - 1)
  }

  /// The state that a word leads to; negative where it leads nowhere.
  @inline(__always)
  func step(_ state: Int32, _ word: Int32) -> Int32 {
    let key = Self.key(state, word)
    let bit = filterPosition(key)
    guard filter[bit >> 6] & 1 << UInt64(bit & 63) != 0 else { return -1 }
    let mask = edges.count - 1
    var slot = Self.slot(key, mask)
    while true {
      let edge = edges[slot]
      if edge.key == key { return edge.target }
      if edge.key == Edge.free { return -1 }
      slot = (slot + 1) & mask
    }
  }

  /// Adds a step that the table does not have.
  mutating func add(_ state: Int32, _ word: Int32, to target: Int32) {
    count += 1
    if count * 2 > edges.count { grow() }
    place(Edge(key: Self.key(state, word), target: target))
  }

  private mutating func place(_ edge: Edge) {
    let mask = edges.count - 1
    var slot = Self.slot(edge.key, mask)
    while edges[slot].key != Edge.free { slot = (slot + 1) & mask }
    edges[slot] = edge
    let bit = filterPosition(edge.key)
    filter[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  private mutating func grow() {
    let all = edges
    edges = [Edge](repeating: Edge(), count: all.count * 2)
    filter = [UInt64](repeating: 0, count: edges.count / Self.edgesPerFilterWord)
    for edge in all where edge.key != Edge.free { place(edge) }
  }

  @inline(__always)
  private static func slot(_ key: UInt64, _ mask: Int) -> Int {
    let mixed = key &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32) & mask
  }

  @inline(__always)
  private static func key(_ state: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: state)) << 32 | UInt64(UInt32(bitPattern: word))
  }
}
