/// All fixed sequences of words: names, titles, function words of several words.
struct PhraseTrie: Sendable {
  private var edges = EdgeTable(capacity: 1 << 16)
  /// Entries that end at each state.
  private var ends: [[PhraseEntry]] = [[]]
  /// One bit for each state where a sequence ends: few enough to stay in fast memory.
  private var isEnd: [UInt64] = [0]
  /// One bit for each state that a sequence goes on from.
  private var goesOn: [UInt64] = [0]

  /// The state before any word.
  static var root: Int32 { 0 }

  /// Adds a sequence of words.
  mutating func add(_ words: [Int32], _ entry: PhraseEntry) {
    var state = Self.root
    for word in words {
      let next = edges.step(state, word)
      if next >= 0 {
        state = next
      } else {
        let new = Int32(ends.count)
        ends.append([])
        if Int(new) >> 6 == isEnd.count {
          isEnd.append(0)
          goesOn.append(0)
        }
        goesOn[Int(state) >> 6] |= 1 << UInt64(state & 63)
        edges.add(state, word, to: new)
        state = new
      }
    }
    if !ends[Int(state)].contains(entry) { ends[Int(state)].append(entry) }
    isEnd[Int(state) >> 6] |= 1 << UInt64(state & 63)
  }

  /// The state after one more word; -1 where no sequence goes on so.
  @inline(__always)
  func step(_ state: Int32, _ word: Int32) -> Int32 { edges.step(state, word) }

  /// Whether a sequence ends at the state.
  @inline(__always)
  func isEnd(_ state: Int32) -> Bool {
    isEnd[Int(state) >> 6] & 1 << UInt64(state & 63) != 0
  }

  /// Whether a sequence goes on from the state.
  @inline(__always)
  func goesOn(_ state: Int32) -> Bool {
    goesOn[Int(state) >> 6] & 1 << UInt64(state & 63) != 0
  }

  /// What the sequence up to the state stands for.
  @inline(__always)
  func entries(at state: Int32) -> [PhraseEntry] { ends[Int(state)] }
}
