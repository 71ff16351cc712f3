import ArgumentParser
import EventModel

/// Reads a point as maps give it: `34.37,41.10`, degrees north and east.
@Sendable func coordinate(_ text: String) throws -> Coordinate {
  let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { part in
    Double(part.trimmed)
  }
  guard parts.count == 2, let latitude = parts[0], let longitude = parts[1],
    (-90...90).contains(latitude), (-180...180).contains(longitude)
  else {
    throw ValidationError(
      "Give degrees north (-90 to 90) and east (-180 to 180), for example 34.37,41.10.")
  }
  return Coordinate(latitude: latitude, longitude: longitude)
}

/// Reads a distance: `50km`, `50` (kilometres), `800m`, `30mi`; in kilometres.
@Sendable func kilometres(_ text: String) throws -> Double {
  let units: [(name: String, kilometres: Double)] = [
    ("km", 1), ("mi", 1.609344), ("m", 0.001), ("", 1),
  ]
  let folded = text.lowercased().trimmed
  for unit in units where folded.hasSuffix(unit.name) {
    guard let number = Double(String(folded.dropLast(unit.name.count)).trimmed), number > 0,
      number * unit.kilometres <= greatestRadius
    else { continue }
    return number * unit.kilometres
  }
  throw ValidationError("Give a distance from 1m to 20000km, for example 50km.")
}

/// Half the way around the earth, in kilometres.
private let greatestRadius = 20_015.0

extension StringProtocol {
  /// The text without spaces at its ends.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
