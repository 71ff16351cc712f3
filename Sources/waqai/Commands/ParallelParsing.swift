import ArticleParser
import ArticleReader
import EventModel
import FoundationEssentials
import PackFiles
import Synchronization
import WorldKnowledge

/// What became of one article on its way through the parser.
enum ParsedArticle: Sendable {
  case parsed(ArticleReports)
  /// It needed no parsing: the store has it as it is.
  case unchanged
  case rejected(Rejection)
}

/// An article on its way into the parser.
enum ParsingTask: Sendable {
  case parse(Article)
  /// Nothing to do; handed on in its place.
  case done(ParsedArticle)
}

/// Parses batches on all cores and hands the results on in the order of the batches.
///
/// `next` and `consume` run one at a time on the caller's task, so that one of them may read and the
/// other write without locks. At most a few batches are held in memory.
///
/// - Parameters:
///   - packs: What the parser knows. It is built by the first article that needs it.
///   - next: Gives the next batch, nil after the last.
///   - consume: Takes the results of a batch.
/// - Throws: The first error of `next` or `consume`, which ends everything.
func parseInOrder(
  with packs: ActivePacks, next: () throws -> [ParsingTask]?,
  consume: ([ParsedArticle]) throws -> Void
) async throws {
  let parser = SharedParser(packs)
  let workers = max(2, ProcessInfo.processInfo.activeProcessorCount)
  try await withThrowingTaskGroup(of: (number: Int, results: [ParsedArticle]).self) { group in
    var isExhausted = false
    var submitted = 0
    var due = 0
    var finished: [Int: [ParsedArticle]] = [:]
    while true {
      while !isExhausted, submitted - due < workers * 2 {
        guard let batch = try next() else {
          isExhausted = true
          break
        }
        let number = submitted
        group.addTask { (number, parsed(batch, by: parser)) }
        submitted += 1
      }
      guard let batch = try await group.next() else { return }
      finished[batch.number] = batch.results
      while let results = finished.removeValue(forKey: due) {
        due += 1
        try consume(results)
      }
    }
  }
}

private func parsed(_ batch: [ParsingTask], by parser: SharedParser) -> [ParsedArticle] {
  batch.map { task in
    switch task {
    case .parse(let article): .parsed(parser.value.parse(article))
    case .done(let result): result
    }
  }
}

/// A parser that is built once for all workers, by the first that asks for it.
private final class SharedParser: Sendable {
  private let packs: PackSource
  private let built = Mutex<ArticleParser?>(nil)

  init(_ packs: ActivePacks) { self.packs = packs.source }

  var value: ArticleParser {
    built.withLock { built in
      if let built { return built }
      let parser =
        if case .embedded = packs {
          ArticleParser.standard()
        } else {
          ArticleParser(packs: packs, world: WorldKnowledge(from: packs))
        }
      built = parser
      return parser
    }
  }
}
