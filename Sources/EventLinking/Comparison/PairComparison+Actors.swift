internal import EventModel

/// How two actors stand to each other.
enum ActorRelation: Comparable {
  /// Two of them, by name.
  case other
  /// Nothing can be said: one of them has no name.
  case unknown
  /// Bodies or persons of one state.
  case sameCountry
  /// One is part of the other, or speaks for it.
  case partOf
  case same
}

extension PairComparison {
  func compareActors() {
    var total = 0.0
    if Self.symmetricTypes.contains(left.type), Self.symmetricTypes.contains(right.type) {
      total += compare(parties(left), parties(right), as: "parties", isWhole: true)
    } else {
      total += compare(actors(left, .actor), actors(right, .actor), as: "actors", isWhole: false)
      total += compare(
        actors(left, .recipient), actors(right, .recipient), as: "recipients", isWhole: false)
      total += compareBlame()
    }
    let excess = total - LinkWeights.mostOfActors
    if excess > 0 { add(.actors, -excess, "more actors than that say nothing more") }
  }

  /// Both sides do the same.
  private static let symmetricTypes: Set<String> = [
    "meeting", "talks", "agreement", "ceasefire", "armed-clash", "joint-exercise", "cooperation",
    "phone-call",
  ]

  /// What one says is told by who says it to whom: another speaker, another event.
  private static let categoriesOfWords: Set<String> = [
    "accusation", "condemnation", "demand", "threat", "refusal", "support", "concession",
    "investigation", "phone-call", "visit", "resignation", "sanctions", "expulsion",
    "relations-cut", "meeting", "talks", "agreement",
  ]

  private func actors(_ report: LinkableReport, _ role: ActorRole) -> [LinkableActor] {
    report.actors.filter { $0.role == role && !$0.isUnnamed }
  }

  private func parties(_ report: LinkableReport) -> [LinkableActor] {
    actors(report, .actor) + actors(report, .recipient)
  }

  /// Compares two sides; gives what that adds to the score. With `isWhole` each party of the shorter
  /// list must have its match: two calls with one common party are two calls.
  private func compare(
    _ a: [LinkableActor], _ b: [LinkableActor], as name: String, isWhole: Bool
  ) -> Double {
    guard !a.isEmpty, !b.isEmpty else { return 0 }
    let (fewer, more) = a.count <= b.count ? (a, b) : (b, a)
    let best = fewer.map { actor in
      more.map { (relation: relate(actor, $0), other: $0) }.max { $0.relation < $1.relation }
    }.compactMap(\.self)
    let matches = best.filter { $0.relation > .unknown }
    let isMissing = best.contains { $0.relation == .other }
    if matches.isEmpty && isMissing || isWhole && isMissing {
      let names = "\(name) \(list(fewer)) and \(list(more))"
      if isWhole || Self.categoriesOfWords.contains(left.type) || areOpposed(fewer, more) {
        refuse(.actors, "\(names) are not the same")
        return 0
      }
      add(.actors, LinkWeights.otherActor, "\(names) are not the same")
      return LinkWeights.otherActor
    }
    let weight = matches.reduce(0) { $0 + self.weight(of: $1.relation) }
    add(.actors, weight, "\(name) \(list(fewer)) and \(list(more)) agree")
    return weight
  }

  /// Two states that act are two acts; a militia and the state behind it may be one.
  private func areOpposed(_ a: [LinkableActor], _ b: [LinkableActor]) -> Bool {
    let countries = Set(a.compactMap(\.country))
    let others = Set(b.compactMap(\.country))
    return !countries.isEmpty && !others.isEmpty && countries.isDisjoint(with: others)
  }

  /// Who is blamed or claims it, where one report names them as the actor.
  private func compareBlame() -> Double {
    let roles: [ActorRole] = [.accused, .claimant, .actor]
    let a = left.actors.filter { roles.contains($0.role) && !$0.isUnnamed }
    let b = right.actors.filter { roles.contains($0.role) && !$0.isUnnamed }
    let isCompared = a.contains { $0.role == .actor } && b.contains { $0.role == .actor }
    guard !isCompared else { return 0 }
    let isShared = a.contains { actor in b.contains { relate(actor, $0) == .same } }
    guard isShared else { return 0 }
    add(.actors, LinkWeights.sameActor, "the same are blamed or claim it")
    return LinkWeights.sameActor
  }

  private func relate(_ a: LinkableActor, _ b: LinkableActor) -> ActorRelation {
    if a.id == b.id { return .same }
    if a.wholes.contains(b.id) || b.wholes.contains(a.id) { return .partOf }
    let isNew = a.id.hasPrefix("new.") || b.id.hasPrefix("new.")
    if a.kind == .person && b.kind == .person { return isNew ? .unknown : .other }
    guard let country = a.country, country == b.country else { return isNew ? .unknown : .other }
    let isGroup = a.kind == .armedGroup || b.kind == .armedGroup
    return isGroup ? (isNew ? .unknown : .other) : .sameCountry
  }

  private func weight(of relation: ActorRelation) -> Double {
    switch relation {
    case .same: LinkWeights.sameActor
    case .partOf: LinkWeights.partOfActor
    case .sameCountry: LinkWeights.sameCountryActor
    case .unknown, .other: 0
    }
  }

  private func list(_ actors: [LinkableActor]) -> String {
    actors.map(\.id).joined(separator: ", ")
  }
}
