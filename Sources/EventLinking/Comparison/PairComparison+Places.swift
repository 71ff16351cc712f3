internal import EventModel

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// How two places stand to each other.
enum PlaceRelation: Hashable {
  case same
  /// One contains the other, or a site lies beside the town that the other names.
  case nested(weight: Double)
  /// Nothing can be said: one of them is not in the gazetteer.
  case unknown
  case apart
}

extension PairComparison {
  func comparePlaces() {
    let (a, b) = (scene(of: left), scene(of: right))
    guard !a.isEmpty, !b.isEmpty else {
      add(.place, 0, "one of them does not say where")
      return requireSite(0)
    }
    var best: (relation: PlaceRelation, left: LinkablePlace, right: LinkablePlace)?
    for place in a {
      for other in b {
        let relation = relate(place, other)
        if best.map({ isBetter(relation, $0.relation) }) ?? true { best = (relation, place, other) }
      }
    }
    guard let best else { return }
    let names = "\(best.left.id) and \(best.right.id)"
    switch best.relation {
    case .same:
      add(.place, weight(ofSame: best.left), "both at \(best.left.id)")
      requireSite(weight(ofSame: best.left))
    case .nested(let weight):
      add(.place, weight, "\(names): one lies in or beside the other")
      requireSite(weight)
    case .unknown:
      add(.place, LinkWeights.unknownPlace, "\(names): not known whether they are one place")
    case .apart: refuse(.place, "\(names) are two places")
    }
  }

  /// An article that denies something of one place does not deny what it tells of another, or of
  /// none.
  private func requireSite(_ weight: Double) {
    guard left.article == right.article, weight < LinkWeights.siteInTown else { return }
    refuse(.place, "one article, which does not deny it of that place")
  }

  /// Where it happened. For what leads somewhere without saying where it began, the goal.
  private func scene(of report: LinkableReport) -> [LinkablePlace] {
    let named = report.places.filter { !$0.isUnnamed }
    let scene = named.filter { $0.role != .to }
    return scene.isEmpty ? named : scene
  }

  private func weight(ofSame place: LinkablePlace) -> Double {
    switch place.kind {
    case .country: LinkWeights.sameCountry
    case .governorate: LinkWeights.sameGovernorate
    case .base, .city, .facility, .other: LinkWeights.sameSite
    }
  }

  private func isBetter(_ new: PlaceRelation, _ old: PlaceRelation) -> Bool {
    func rank(_ relation: PlaceRelation) -> Double {
      switch relation {
      case .same: 10
      case .nested(let weight): weight
      case .unknown: -1
      case .apart: -2
      }
    }
    return rank(new) > rank(old)
  }

  private func relate(_ a: LinkablePlace, _ b: LinkablePlace) -> PlaceRelation {
    if a.id == b.id { return .same }
    if a.containers.contains(b.id) { return .nested(weight: weight(ofContainer: b)) }
    if b.containers.contains(a.id) { return .nested(weight: weight(ofContainer: a)) }
    if a.isUnknown || b.isUnknown { return .unknown }
    if a.isRegion || b.isRegion, let distance = kilometres(a, b), distance <= Self.regionRadius {
      return .nested(weight: LinkWeights.sameCountry)
    }
    // A site at the edge of a town is told by the town's name. Two sites are two.
    if a.isSpecific, b.isSpecific, !(a.isSite && b.isSite),
      a.role == .near || b.role == .near
        || a.isSite != b.isSite, let distance = kilometres(a, b), distance <= reach(a, b)
    {
      return .nested(weight: LinkWeights.siteInTown)
    }
    // A base that shares an airfield with an airport.
    let kinds: Set<PlaceKind> = [a.kind, b.kind]
    if kinds == [.base, .facility], let distance = kilometres(a, b), distance <= Self.fieldRadius {
      return .nested(weight: LinkWeights.siteInTown)
    }
    return .apart
  }

  private func weight(ofContainer place: LinkablePlace) -> Double {
    switch place.kind {
    case .country: LinkWeights.sameCountry
    case .governorate: LinkWeights.siteInDistrict
    case .other: LinkWeights.siteInDistrict
    case .base, .city, .facility: LinkWeights.siteInTown
    }
  }

  /// Kilometres from the middle of a town within which a site bears its name. Airports lie further
  /// out than bases that do.
  private func reach(_ a: LinkablePlace, _ b: LinkablePlace) -> Double {
    a.kind == .facility || b.kind == .facility ? Self.airportRadius : Self.townRadius
  }

  private static let regionRadius = 100.0
  private static let townRadius = 15.0
  private static let airportRadius = 30.0

  /// Kilometres between the middles of a base and of the airport beside it.
  private static let fieldRadius = 5.0

  /// The distance on a sphere, flattened: exact to a percent over some dozen kilometres.
  private func kilometres(_ a: LinkablePlace, _ b: LinkablePlace) -> Double? {
    guard let north = a.latitude, let east = a.longitude, let otherNorth = b.latitude,
      let otherEast = b.longitude
    else { return nil }
    let perDegree = 111.2
    let y = (north - otherNorth) * perDegree
    let x = (east - otherEast) * perDegree * cos(north * .pi / 180)
    return (x * x + y * y).squareRoot()
  }
}
