import PackFiles
import Testing

@testable import ArticleParser

@Suite struct BuiltInPackTests {
  @Test func theBuiltInPacksAreSound() {
    let problems = checkPacks(in: nil)
    let list = problems.prefix(60).map(\.description).joined(separator: "\n")
    #expect(problems.isEmpty, "\(problems.count) problems:\n\(list)")
  }
}
