import PackFiles
import Testing

@testable import ArticleParser

@Suite struct BuiltInPackTests {
  @Test func theBuiltInPacksAreSound() {
    let problems = checkPacks(in: nil)
    let list = problems.prefix(60).map(\.description).joined(separator: "\n")
    let count = problems.count
    #expect(count == 0, "the first of \(count) problems:\n\(list)")
  }
}
