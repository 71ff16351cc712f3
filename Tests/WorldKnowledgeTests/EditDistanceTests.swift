import EventModel
import Testing
import WorldKnowledge

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("", "قصف", 3), ("قصف", "", 3), ("قصف", "قصف", 0), ("قصف", "قصر", 1),
    ("mosul", "mosull", 1), ("kitten", "sitting", 3),
  ])
  func countsChanges(_ left: String, _ right: String, _ expected: Int) {
    #expect(editDistance(Array(left.unicodeScalars), Array(right.unicodeScalars)) == expected)
  }
}
