package import EventModel

/// A place on a map, with what is told of it.
package struct PlaceFeature: Encodable {
  private var place: Place
  private var precision: Int
  private var reportCount: Int

  /// Makes a feature.
  ///
  /// - Parameters:
  ///   - place: Without coordinates it is a feature without geometry, which maps leave out.
  ///   - precision: What its coordinates are worth: 1 the site or town itself, 3 the centre of a
  ///     district, 4 of a governorate, 5 of a region, 6 of a country.
  ///   - reportCount: Reports that lie at it or inside it.
  package init(_ place: Place, precision: Int, reportCount: Int) {
    self.place = place
    self.precision = precision
    self.reportCount = reportCount
  }

  private enum CodingKeys: String, CodingKey { case type, id, geometry, properties }

  /// Writes the feature after RFC 7946: longitude first.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode("Feature", forKey: .type)
    try container.encode(place.id, forKey: .id)
    try container.encode(place.coordinate.map(Point.init), forKey: .geometry)
    try container.encode(
      Properties(
        name: place.name, nameArabic: place.nameArabic, kind: place.kind.rawValue,
        feature: place.feature, country: place.country, parent: place.parent, precision: precision,
        reports: reportCount), forKey: .properties)
  }

  private struct Point: Encodable {
    var type = "Point"
    var coordinates: [Double]
    init(_ point: Coordinate) { coordinates = [point.longitude, point.latitude] }
  }

  private struct Properties: Encodable {
    var name: String
    var nameArabic: String?
    var kind: String
    var feature: String
    var country: String?
    var parent: String?
    var precision: Int
    var reports: Int
  }
}

/// A GeoJSON feature collection (RFC 7946), one feature a line.
package func geoJSON(_ features: [PlaceFeature]) throws -> String {
  let lines = try features.map(jsonLine).joined(separator: ",\n")
  return "{\"type\":\"FeatureCollection\",\"features\":["
    + (lines.isEmpty ? "" : "\n" + lines + "\n") + "]}\n"
}
