/// Sequences of words, each with something that it means; a step costs one probe.
struct WordSequences<Entry: Sendable>: Sendable {
  private var edges: [UInt64: Int32] = [:]
  private var ends: [[Entry]] = [[]]

  /// The state before any word.
  static var root: Int32 { 0 }

  /// Adds a sequence.
  mutating func add(_ words: some Sequence<Int32>, _ entry: Entry) {
    var state = Self.root
    for word in words {
      let key = Self.key(state, word)
      if let next = edges[key] {
        state = next
      } else {
        state = Int32(ends.count)
        ends.append([])
        edges[key] = state
      }
    }
    ends[Int(state)].append(entry)
  }

  /// The state after one more word; -1 where no sequence goes on so.
  func step(_ state: Int32, _ word: Int32) -> Int32 { edges[Self.key(state, word)] ?? -1 }

  /// What the sequence up to the state means.
  func entries(at state: Int32) -> [Entry] { ends[Int(state)] }

  private static func key(_ state: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: state)) << 32 | UInt64(UInt32(bitPattern: word))
  }
}
