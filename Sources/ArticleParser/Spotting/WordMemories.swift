internal import Synchronization

/// Memories of words, lent to whoever reads an article: one at a time each.
final class WordMemories: Sendable {
  private let vocabulary: WordVocabulary
  private let idle = Mutex<[WordMemory]>([])

  init(_ vocabulary: WordVocabulary) { self.vocabulary = vocabulary }

  /// A memory that nobody else has until it is given back.
  func borrow() -> WordMemory { idle.withLock { $0.popLast() } ?? WordMemory(vocabulary) }

  /// Keeps a memory for the next article.
  func giveBack(_ memory: consuming WordMemory) {
    let memory = memory
    idle.withLock { $0.append(memory) }
  }
}
