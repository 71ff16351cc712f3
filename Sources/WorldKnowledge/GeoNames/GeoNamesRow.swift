/// One line of a GeoNames dump (`allCountries.txt`, `IQ.txt`): nineteen fields parted by tabs, as the
/// dump's readme describes them.
package struct GeoNamesRow: Hashable, Sendable {
  /// GeoNames' own number for the place.
  package var number: Int
  /// Usual name, and the same in ASCII.
  package var name: String
  package var asciiName: String
  /// Other names, in any script.
  package var alternates: [String]
  /// Degrees north and east.
  package var latitude: Double
  package var longitude: Double
  /// Feature class and code: `P`, `PPLA`.
  package var featureClass: String
  package var featureCode: String
  /// ISO 3166 alpha-2.
  package var country: String
  /// Codes of the first- and second-order division that it lies in; empty where unknown.
  package var firstOrder: String
  package var secondOrder: String
  package var population: Int

  /// Reads a line.
  ///
  /// - Throws: ``GeoNamesFault`` for a line that is none of a dump.
  package init(_ line: Substring) throws(GeoNamesFault) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count == Self.fieldCount else { throw .fieldCount(fields.count) }
    guard let number = Int(fields[0]), number > 0 else { throw .number(String(fields[0])) }
    guard !fields[1].isEmpty else { throw .noName }
    guard let latitude = Double(fields[4]), (-90...90).contains(latitude) else {
      throw .latitude(String(fields[4]))
    }
    guard let longitude = Double(fields[5]), (-180...180).contains(longitude) else {
      throw .longitude(String(fields[5]))
    }
    self.number = number
    name = String(fields[1])
    asciiName = String(fields[2])
    alternates = fields[3].split(separator: ",").map(String.init)
    self.latitude = latitude
    self.longitude = longitude
    featureClass = String(fields[6])
    featureCode = String(fields[7])
    country = String(fields[8])
    firstOrder = String(fields[10])
    secondOrder = String(fields[11])
    population = Int(fields[14]) ?? 0
  }

  /// Fields of a line of a dump.
  static let fieldCount = 19
}

/// What is wrong with a line of a dump.
package enum GeoNamesFault: Error, Hashable, Sendable {
  case fieldCount(Int)
  case number(String)
  case noName
  case latitude(String)
  case longitude(String)
  case country(String)
}

extension GeoNamesFault: CustomStringConvertible {
  /// What is wrong, and what would be valid.
  package var description: String {
    switch self {
    case .fieldCount(let count):
      "\(count) fields parted by tabs where a line of a GeoNames dump has \(GeoNamesRow.fieldCount); "
        + "give a file such as IQ.txt or allCountries.txt"
    case .number(let text): "“\(text)” is no geonameid (a whole number from 1 on)"
    case .noName: "the name (second field) is empty"
    case .latitude(let text): "“\(text)” is no latitude (-90 to 90)"
    case .longitude(let text): "“\(text)” is no longitude (-180 to 180)"
    case .country(let text):
      "“\(text)” is the code of no country that the program knows (ISO 3166 alpha-2)"
    }
  }
}
