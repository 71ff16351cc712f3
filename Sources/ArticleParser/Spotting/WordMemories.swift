internal import Synchronization

/// Memories of words, lent to whoever reads an article: one at a time each.
final class WordMemories: Sendable {
  private let vocabulary: WordVocabulary
  private let idle = Mutex<[WordMemory]>([])

  init(_ vocabulary: WordVocabulary) { self.vocabulary = vocabulary }

  /// Calls with a memory that nobody else has meanwhile.
  func lend<Result>(_ body: (inout WordMemory) -> Result) -> Result {
    var memory = idle.withLock { $0.popLast() } ?? WordMemory(vocabulary)
    defer { idle.withLock { $0.append(memory) } }
    return body(&memory)
  }
}
