/// Sequences of words, each with something that it means; a step costs one probe.
struct WordSequences<Entry: Sendable>: Sendable {
  private var edges = EdgeTable(capacity: 64)
  private var ends: [[Entry]] = [[]]

  /// The state before any word.
  static var root: Int32 { 0 }

  /// Adds a sequence.
  mutating func add(_ words: some Sequence<Int32>, _ entry: Entry) {
    var state = Self.root
    for word in words {
      let next = edges.step(state, word)
      if next >= 0 {
        state = next
      } else {
        let new = Int32(ends.count)
        ends.append([])
        edges.add(state, word, to: new)
        state = new
      }
    }
    ends[Int(state)].append(entry)
  }

  /// The state after one more word; -1 where no sequence goes on so.
  @inline(__always)
  func step(_ state: Int32, _ word: Int32) -> Int32 { edges.step(state, word) }

  /// What the sequence up to the state means.
  func entries(at state: Int32) -> [Entry] { ends[Int(state)] }
}
