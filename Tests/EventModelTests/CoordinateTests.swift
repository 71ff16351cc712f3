import EventModel
import Testing

@Suite struct CoordinateTests {
  private let baghdad = Coordinate(latitude: 33.3152, longitude: 44.3661)

  @Test func noWayToItself() { #expect(baghdad.kilometres(to: baghdad) == 0) }

  @Test func baghdadToMosul() {
    let mosul = Coordinate(latitude: 36.335, longitude: 43.1189)
    #expect(abs(baghdad.kilometres(to: mosul) - 354) < 2)
    #expect(baghdad.kilometres(to: mosul) == mosul.kilometres(to: baghdad))
  }

  @Test func overTheDateLine() {
    let east = Coordinate(latitude: 0, longitude: 179.5)
    let west = Coordinate(latitude: 0, longitude: -179.5)
    #expect(abs(east.kilometres(to: west) - 111.2) < 0.1)
  }
}
