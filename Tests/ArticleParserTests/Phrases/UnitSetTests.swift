import Testing

@testable import ArticleParser

@Suite struct UnitSetTests {
  @Test(arguments: [[], [0], [7], [5, 6, 9], [40, 41, 103], [3, 66]])
  func keepsUnitsInOrder(_ units: [Int]) {
    var set = UnitSet()
    for unit in units { set.append(unit) }
    #expect(Array(set) == units)
    #expect(set.reversed() == units.reversed())
    #expect(set.count == units.count)
    #expect(set.isEmpty == units.isEmpty)
    #expect(set.first == units.first)
    #expect(set.last == units.last)
  }

  @Test func unitsTooFarBehindAreLeftOut() {
    var set = UnitSet()
    for unit in [2, 66] { set.append(unit) }
    #expect(Array(set) == [2])
  }
}
