import Testing

@testable import Evaluation

@Suite("Assignment")
struct AssignmentTests {
  @Test("finds the greatest sum that trying everything finds", arguments: 0..<200)
  func bruteForce(seed: Int) {
    var numbers = SmallNumbers(seed: UInt64(seed))
    let (rows, columns) = (1 + numbers.next(5), 1 + numbers.next(5))
    let weights = (0..<rows).map { _ in (0..<columns).map { _ in Double(numbers.next(9)) / 2 } }
    let pairs = Assignment(weights: weights).pairs
    #expect(pairs.count == min(rows, columns))
    #expect(Set(pairs.map(\.row)).count == pairs.count)
    #expect(Set(pairs.map(\.column)).count == pairs.count)
    #expect(pairs.map(\.row) == pairs.map(\.row).sorted())
    #expect(pairs.reduce(0) { $0 + weights[$1.row][$1.column] } == greatestSum(weights[...]))
  }

  @Test("gives up the best single pair for a better sum")
  func notGreedy() {
    let pairs = Assignment(weights: [[5, 4], [4, 0]]).pairs
    #expect(pairs.map(\.column) == [1, 0])
  }

  @Test("takes the first of equals for the first")
  func ties() {
    let pairs = Assignment(weights: Array(repeating: [1, 1, 1], count: 3)).pairs
    #expect(pairs.map(\.column) == [0, 1, 2])
  }

  @Test("of nothing is empty")
  func empty() {
    #expect(Assignment(weights: []).pairs.isEmpty)
    #expect(Assignment(weights: [[], []]).pairs.isEmpty)
  }

  /// The greatest sum over all ways to give rows columns of their own, or none.
  private func greatestSum(_ rows: ArraySlice<[Double]>, without used: Set<Int> = []) -> Double {
    guard let row = rows.first else { return 0 }
    let rest = rows.dropFirst()
    return row.indices.filter { !used.contains($0) }.map {
      row[$0] + greatestSum(rest, without: used.union([$0]))
    }.reduce(greatestSum(rest, without: used), max)
  }
}

/// Numbers without a pattern, the same in every run.
private struct SmallNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  /// A number from 0 to below `limit`.
  mutating func next(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }
}
