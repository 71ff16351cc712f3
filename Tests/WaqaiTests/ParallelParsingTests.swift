import ArticleReader
import EventModel
import Testing

@testable import waqai

@Suite("Parsing on several workers")
struct ParallelParsingTests {
  @Test("hands results on in the order of the batches", arguments: [0, 1, 7, 100])
  func order(count: Int) async throws {
    var batches = (0..<count).makeIterator()
    var seen: [String] = []
    try await parseInOrder(with: ActivePacks(chosen: [])) {
      batches.next().map { number in
        [
          .done(.rejected(Rejection(origin: "\(number)", reason: .emptyBody))),
          .parse(Article(id: "\(number)", body: "نص", language: "ar")),
        ]
      }
    } consume: { results in
      for result in results {
        switch result {
        case .rejected(let rejection): seen.append("rejected \(rejection.origin)")
        case .parsed(let reports): seen.append(reports.article.id)
        case .unchanged: Issue.record("nothing was unchanged")
        }
      }
    }
    #expect(seen == (0..<count).flatMap { ["rejected \($0)", "\($0)"] })
  }

  @Test("ends with the error of the consumer")
  func failure() async {
    struct Full: Error {}
    await #expect(throws: Full.self) {
      try await parseInOrder(with: ActivePacks(chosen: [])) {
        [.done(.unchanged)]
      } consume: { _ in
        throw Full()
      }
    }
  }
}
