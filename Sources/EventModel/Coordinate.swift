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

extension Place {
  /// Where it is; nil where that is not known.
  public var coordinate: Coordinate? {
    guard let latitude, let longitude else { return nil }
    return Coordinate(latitude: latitude, longitude: longitude)
  }
}
