/// All fixed sequences of words: names, titles, function words of several words.
///
/// One automaton over word numbers; edges live in one hash table, so a step costs one probe.
struct PhraseTrie: Sendable {
  private var edges: [UInt64: Int32] = [:]
  /// Entries that end at each state.
  private var ends: [[PhraseEntry]] = [[]]

  /// The state before any word.
  static let root: Int32 = 0

  /// Adds a sequence of words.
  mutating func add(_ words: [Int32], _ entry: PhraseEntry) {
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
    if !ends[Int(state)].contains(entry) { ends[Int(state)].append(entry) }
  }

  /// The state after one more word; -1 where no sequence goes on so.
  @inline(__always)
  func step(_ state: Int32, _ word: Int32) -> Int32 { edges[Self.key(state, word)] ?? -1 }

  /// What the sequence up to the state stands for.
  @inline(__always)
  func entries(at state: Int32) -> [PhraseEntry] { ends[Int(state)] }

  private static func key(_ state: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: state)) << 32 | UInt64(UInt32(bitPattern: word))
  }
}
