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
  case at
  case from
  case to
  case near
}

/// What sort of place it is, as the gold format sorts them.
public enum PlaceKind: String, Sendable, Codable, CaseIterable {
  case base, city, governorate, country, facility, other
}

/// What sort of actor it is, as the gold format sorts them.
public enum ActorKind: String, Sendable, Codable, CaseIterable {
  case state
  case organisation
  case armedGroup = "armed-group"
  case person
  /// Nobody of a name: gunmen, a security source, foreign forces.
  case unnamed
}

/// What a figure counts.
public enum FigureKind: String, Sendable, Codable, CaseIterable {
  case killed, wounded, troops, rockets, drones, arrested, abducted, released, protesters
  /// The how-manieth of its sort the event is.
  case ordinal
  case other
}
