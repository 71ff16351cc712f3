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

  @Test func aCirclesBoxHoldsIt() {
    let circle = Circle(centre: baghdad, radius: 100)
    let bounds = circle.bounds
    #expect(bounds.longitudes.count == 1)
    let east = Coordinate(latitude: baghdad.latitude, longitude: bounds.longitudes[0].upperBound)
    #expect(baghdad.kilometres(to: east) >= 100)
    #expect(baghdad.kilometres(to: east) < 103)
    #expect(abs(bounds.latitudes.upperBound - baghdad.latitude - 0.8993) < 0.001)
  }

  @Test func overTheDateLineItHasTwoParts() {
    let circle = Circle(centre: Coordinate(latitude: 10, longitude: 179.9), radius: 50)
    let bounds = circle.bounds
    #expect(bounds.longitudes.count == 2)
    #expect(bounds.longitudes.contains { $0.contains(-179.9) })
    #expect(circle.contains(Coordinate(latitude: 10, longitude: -179.9)))
  }

  @Test func overAPoleAllLongitudesAreNear() {
    let circle = Circle(centre: Coordinate(latitude: 89.9, longitude: 0), radius: 50)
    #expect(circle.bounds.longitudes == [-180...180])
    #expect(circle.contains(Coordinate(latitude: 89.9, longitude: 180)))
  }
}
