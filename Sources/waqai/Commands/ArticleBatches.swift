import ArticleReader

/// The articles of many files in batches, read as they are asked for.
///
/// A file is read whole, so memory grows with the largest file, not with their sum.
struct ArticleBatches: IteratorProtocol {
  /// How many of the files have been read.
  private(set) var filesRead = 0
  private let files: [String]
  private let overrides: ArticleOverrides
  private let size: Int
  private var pending: ArraySlice<ReadResult> = []

  /// - Parameters:
  ///   - files: Paths in their order.
  ///   - overrides: What the caller knows better than the files.
  ///   - size: Articles in a batch; more make fewer, longer transactions.
  init(of files: [String], overrides: ArticleOverrides, size: Int = 64) {
    self.files = files
    self.overrides = overrides
    self.size = size
  }

  /// The next batch; nil after the last.
  mutating func next() -> [ReadResult]? {
    while pending.count < size, filesRead < files.count {
      pending += readArticles(inFile: files[filesRead], overrides: overrides)
      filesRead += 1
    }
    guard !pending.isEmpty else { return nil }
    let batch = Array(pending.prefix(size))
    pending = pending.dropFirst(size)
    return batch
  }
}
