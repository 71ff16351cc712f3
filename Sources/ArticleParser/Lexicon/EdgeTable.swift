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

  /// Makes a table for so many steps, which grows where there are more.
  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    edges = [Edge](repeating: Edge(), count: size)
  }

  /// The state that a word leads to; negative where it leads nowhere.
  @inline(__always)
  func step(_ state: Int32, _ word: Int32) -> Int32 {
    let key = Self.key(state, word)
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
  }

  private mutating func grow() {
    let all = edges
    edges = [Edge](repeating: Edge(), count: all.count * 2)
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
