#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#else
  private import Darwin
#endif

/// A point on the earth.
public struct Coordinate: Hashable, Sendable {
  /// Degrees north, −90 to 90.
  public var latitude: Double
  /// Degrees east, −180 to 180.
  public var longitude: Double

  /// Makes a point.
  public init(latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }

  /// The mean radius of the earth (IUGG).
  private static let earthRadius = 6371.0088
  /// The length of a degree of a great circle.
  static let kilometresOfDegree = earthRadius * Double.pi / 180

  /// The distance along the surface of the sphere (haversine formula), right to half a per cent.
  public func kilometres(to other: Coordinate) -> Double {
    let radians = Double.pi / 180
    let north = (other.latitude - latitude) * radians / 2
    let east = (other.longitude - longitude) * radians / 2
    let a =
      sin(north) * sin(north) + cos(latitude * radians) * cos(other.latitude * radians)
      * sin(east) * sin(east)
    return 2 * Self.earthRadius * asin(min(1, a.squareRoot()))
  }
}

/// All points within a distance of a centre.
public struct Circle: Hashable, Sendable {
  /// The point in the middle.
  public var centre: Coordinate
  /// The distance from it, in kilometres.
  public var radius: Double

  /// Makes a circle.
  public init(centre: Coordinate, radius: Double) {
    self.centre = centre
    self.radius = radius
  }

  /// Whether a point lies in it.
  public func contains(_ point: Coordinate) -> Bool { centre.kilometres(to: point) <= radius }

  /// The box of degrees that holds it: one range north to south, and one or two east to west, where
  /// it lies across the date line.
  public var bounds: (latitudes: ClosedRange<Double>, longitudes: [ClosedRange<Double>]) {
    let reach = radius / Coordinate.kilometresOfDegree
    let south = max(-90, centre.latitude - reach)
    let north = min(90, centre.latitude + reach)
    let whole = -180.0...180.0
    // Over a pole every longitude is near.
    guard south > -90, north < 90 else { return (south...north, [whole]) }
    let widest = max(abs(south), abs(north)) * Double.pi / 180
    let aside = reach / cos(widest)
    guard aside < 180 else { return (south...north, [whole]) }
    let (west, east) = (centre.longitude - aside, centre.longitude + aside)
    if west < -180 { return (south...north, [-180...east, (west + 360)...180]) }
    if east > 180 { return (south...north, [west...180, -180...(east - 360)]) }
    return (south...north, [west...east])
  }
}

extension Place {
  /// Where it is; nil where that is not known.
  public var coordinate: Coordinate? {
    guard let latitude, let longitude else { return nil }
    return Coordinate(latitude: latitude, longitude: longitude)
  }
}
