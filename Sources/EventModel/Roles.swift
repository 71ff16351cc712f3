/// Whether a report says that something happened (PLOVER's auxiliary modes; *historical* follows
/// from the dates).
public enum Status: String, Sendable, Codable, CaseIterable {
  /// Said to have happened or to be happening.
  case occurred
  /// Announced, expected, promised.
  case planned
  /// Conditional, feared, possible.
  case hypothetical
  /// Said not to have happened.
  case negated
}

/// What part an actor has in an event.
public enum ActorRole: String, Sendable, Codable, CaseIterable {
  /// Who did it.
  case actor
  /// To whom it was done.
  case recipient
  /// Whom somebody blames for it.
  case accused
  /// Who claims it.
  case claimant
}

/// How a place stands to an event.
public enum PlaceRole: String, Sendable, Codable, CaseIterable {
  /// It happened there.
  case at
  /// It began there.
  case from
  /// It led there.
  case to
  /// It happened beside it.
  case near
}

/// What sort of place it is, as the gold format sorts them.
public enum PlaceKind: String, Sendable, Codable, CaseIterable {
  /// Military bases, towns, governorates, countries, other sites, and whatever else has a name.
  case base, city, governorate, country, facility, other
}

/// What sort of actor it is, as the gold format sorts them.
public enum ActorKind: String, Sendable, Codable, CaseIterable {
  /// A country, its organs and forces.
  case state
  /// A body that is no state and bears no arms.
  case organisation
  /// A body that bears arms and is no state.
  case armedGroup = "armed-group"
  /// Somebody with a name.
  case person
  /// Nobody of a name: gunmen, a security source, foreign forces.
  case unnamed
}

/// What a figure counts.
public enum FigureKind: String, Sendable, Codable, CaseIterable {
  /// People, arms, and what was done to them.
  case killed, wounded, troops, rockets, drones, arrested, abducted, released, protesters
  /// The how-manieth of its sort the event is.
  case ordinal
  /// Anything else.
  case other
}
