import EventModel
import Testing

@testable import waqai

@Suite struct PositionOptionTests {
  @Test(arguments: [
    ("34.37,41.10", 34.37, 41.1), ("34.37, 41.10", 34.37, 41.1), ("-33,-70.5", -33, -70.5),
    ("0,0", 0, 0), ("90,180", 90, 180),
  ])
  func points(_ text: String, _ latitude: Double, _ longitude: Double) throws {
    #expect(try coordinate(text) == Coordinate(latitude: latitude, longitude: longitude))
  }

  @Test(arguments: ["", "34.37", "34,41,5", "91,0", "0,181", "north,east", "34;41", "nan,0"])
  func otherTextIsNoPoint(_ text: String) {
    #expect(throws: (any Error).self) { try coordinate(text) }
  }

  @Test(arguments: [
    ("50km", 50), ("50 km", 50), ("50", 50), ("0.5KM", 0.5), ("800m", 0.8), ("1mi", 1.609344),
  ])
  func distances(_ text: String, _ expected: Double) throws {
    #expect(abs(try kilometres(text) - expected) < 1e-9)
  }

  @Test(arguments: ["", "km", "-5km", "0", "far", "50 miles", "30000km", "inf"])
  func otherTextIsNoDistance(_ text: String) {
    #expect(throws: (any Error).self) { try kilometres(text) }
  }
}
