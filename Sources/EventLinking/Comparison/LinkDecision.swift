/// What two reports were compared by.
package enum LinkAspect: String, Hashable, Sendable, CaseIterable {
  case article, type, status, date, place, actors, figures, ordinal, copy, review
}

/// One step of a comparison.
package struct LinkReason: Hashable, Sendable {
  package var aspect: LinkAspect
  /// What it adds to the score; 0 where it is neither for nor against.
  package var weight: Double
  /// Whether it alone rules out that the two are one event.
  package var isConflict: Bool
  /// One line for people.
  package var text: String
}

/// Whether two reports tell of one event, and why.
package struct LinkDecision: Hashable, Sendable {
  package enum Verdict: String, Hashable, Sendable {
    /// They tell of one event.
    case same
    /// They may; somebody should look.
    case doubtful
    /// Nothing speaks against it, but too little for it.
    case unsupported
    /// Something rules it out.
    case conflicting
  }

  package var verdict: Verdict
  /// How much speaks for it; from ``LinkWeights/link`` on the verdict is ``Verdict/same``.
  package var score: Double
  /// The way to the verdict; empty where it was not asked for.
  package var reasons: [LinkReason]

  package var isConflict: Bool { verdict == .conflicting }
}

/// What speaks how much for a link. Set by hand, and measured on annotated clusters.
package enum LinkWeights {
  /// The score from which on two reports are one event.
  package static let link = 5.0
  /// The score from which on somebody should look.
  package static let doubt = 3.75

  static let sameType = 1.0
  /// A type that hardly comes twice for the same parties within a month.
  static let onceOnly = 2.5
  static let compatibleType = 0.5

  static let sameDay = 2.0
  static let sameWeek = 1.0
  static let sameMonth = 0.5
  /// One or both are undated, and their articles were published close to each other.
  static let publishedClose = 0.5
  static let sameSeries = 2.0

  static let sameSite = 3.0
  static let siteInTown = 2.0
  static let siteInDistrict = 1.5
  static let sameGovernorate = 1.5
  static let sameCountry = 0.5
  /// A name that no gazetteer has and another place: probably two places.
  static let unknownPlace = -3.0

  static let sameActor = 2.0
  static let partOfActor = 1.25
  static let sameCountryActor = 0.75
  /// One names somebody where the other names somebody else who may be meant as well.
  static let otherActor = -1.0
  static let mostOfActors = 4.0

  static let sameFigure = 1.0
  static let agreeingFigure = 0.25
  static let differentFigure = -0.75
  static let mostOfFigures = 1.5
  static let sameOrdinal = 2.0

  static let claimAndDenial = -0.5
  static let planAndDeed = 0.0
}
