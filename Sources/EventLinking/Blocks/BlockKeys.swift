internal import EventModel
internal import TextAnalysis

/// Where a report is filed, and where others are looked for: reports that may tell of one event are
/// found under a common key, so that none is compared with all others.
///
/// The key is made of the family of types and of a part of a country; of an actor, for reports that
/// name no place below a country. Under a key reports are filed by day.
package struct BlockKeys: Hashable, Sendable {
  /// Keys under which the report is filed.
  package private(set) var posts: [Int] = []
  /// Keys under which others are looked for.
  package private(set) var lookups: [Int] = []
  /// First and last day in which the event may lie, since 1970-01-01. Others are looked for that
  /// have a day in common with these.
  package let first: Int
  package let last: Int

  /// Whether the window is longer than ``shortSpan`` days. Those are few, and filed apart, since
  /// looking for them reaches further back.
  package var isLong: Bool { last - first >= Self.shortSpan }

  /// Days of a short window: a night over two days, a weekend.
  package static let shortSpan = 3
  /// Days of the longest window.
  package static let longSpan = 38

  /// Places and actors of a report by which it is filed; more would not name its event better.
  private static let entriesPerReport = 4

  /// - Complexity: Bounded; a report has at most a dozen keys.
  package init(_ report: LinkableReport) {
    let window = TimeWindow(report)
    (first, last) = (window.first, window.last)
    guard window.basis != .unknown else { return }
    let family = TypeRelation.family(of: report.type) + (window.basis == .series ? "+" : "")
    let places = Self.regions(of: report)
    func key(_ sort: String, _ id: String) -> Int {
      Int(mixed(stableHash("\(family)\u{1F}\(sort)\u{1F}\(id)")) >> 2)
    }
    for place in places {
      posts.append(key("place", place))
      lookups.append(key("place", place))
    }
    for actor in Self.parties(of: report) {
      // Everybody is found by actor, but only those without a place look for everybody.
      posts.append(key("actor", actor))
      if places.isEmpty {
        posts.append(key("placeless", actor))
        lookups.append(key("actor", actor))
      } else {
        lookups.append(key("placeless", actor))
      }
    }
  }

  /// The largest parts of countries in which the report's places lie, in which all that contain
  /// them and lie in them are found.
  private static func regions(of report: LinkableReport) -> [String] {
    var result: [String] = []
    for place in report.places
    where place.kind != .country && !place.isUnnamed && !place.isRegion {
      let outermost = place.containers.last {
        !$0.hasPrefix("country:") && !isAboveCountry($0, place)
      }
      let region = outermost ?? place.id
      if !result.contains(region), result.count < entriesPerReport { result.append(region) }
    }
    return result
  }

  /// Whether a container comes after the country.
  private static func isAboveCountry(_ container: String, _ place: LinkablePlace) -> Bool {
    guard let country = place.containers.firstIndex(where: { $0.hasPrefix("country:") }),
      let position = place.containers.firstIndex(of: container)
    else { return false }
    return position > country
  }

  /// Persons and armed groups by themselves; states, their bodies and forces by the country.
  private static func parties(of report: LinkableReport) -> [String] {
    var result: [String] = []
    for actor in report.actors where !actor.isUnnamed {
      let isOfState = actor.kind == .state || actor.kind == .organisation
      let party = isOfState ? actor.country.map { "country:" + $0 } ?? actor.id : actor.id
      if !result.contains(party), result.count < entriesPerReport { result.append(party) }
    }
    return result
  }
}
