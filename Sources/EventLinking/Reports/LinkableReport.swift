package import EventModel

/// A place of a report as linking needs it.
package struct LinkablePlace: Hashable, Sendable {
  package var role: PlaceRole
  package var id: String
  package var kind: PlaceKind
  /// Ids of all places that contain it, from the inside out.
  package var containers: [String]
  /// Degrees north and east; nil where unknown.
  package var latitude: Double?
  package var longitude: Double?

  /// Makes a value of its parts.
  package init(
    role: PlaceRole, id: String, kind: PlaceKind, containers: [String], latitude: Double? = nil,
    longitude: Double? = nil
  ) {
    self.role = role
    self.id = id
    self.kind = kind
    self.containers = containers
    self.latitude = latitude
    self.longitude = longitude
  }

  /// A description ("the base") that was not resolved to a place.
  var isUnnamed: Bool { id.hasPrefix("unnamed.") }
  /// A name that the gazetteer lacks: nothing is known of where it lies but its country.
  var isUnknown: Bool { id.hasPrefix("new.") }
  /// A town, a base or another site rather than a governorate or a country.
  var isSpecific: Bool { kind != .country && kind != .governorate && !isUnnamed }
  /// A part of a country without borders ("northwestern Syria"), of which the gazetteer cannot say
  /// what lies in it.
  var isRegion: Bool { kind == .other && id.contains(".region.") }
  /// A base or another site rather than a town.
  var isSite: Bool { kind == .base || kind == .facility }
}

/// An actor of a report as linking needs it.
package struct LinkableActor: Hashable, Sendable {
  package var role: ActorRole
  package var id: String
  package var kind: ActorKind
  /// ISO 3166 alpha-3; nil where unknown.
  package var country: String?
  /// Ids of all that it is part of, directly or not.
  package var wholes: [String]

  /// Makes a value of its parts.
  package init(
    role: ActorRole, id: String, kind: ActorKind, country: String?, wholes: [String] = []
  ) {
    self.role = role
    self.id = id
    self.kind = kind
    self.country = country
    self.wholes = wholes
  }

  /// Nobody of a name: gunmen, a security source.
  var isUnnamed: Bool { kind == .unnamed || id.hasPrefix("unnamed.") }
}

/// A figure of a report as linking needs it.
package struct LinkableFigure: Hashable, Sendable {
  package var kind: FigureKind
  /// Least and greatest value; nil where open.
  package var low: Int?
  package var high: Int?

  /// Makes a value of its parts.
  package init(kind: FigureKind, low: Int?, high: Int?) {
    self.kind = kind
    self.low = low
    self.high = high
  }
}

/// What linking looks at in a report.
package struct LinkableReport: Hashable, Sendable {
  package var key: ReportKey
  /// Identity of its article.
  package var article: String
  package var type: String
  package var status: Status
  /// Days since 1970-01-01; nil where the end is open, both where the report is undated.
  package var earliest: Int?
  package var latest: Int?
  /// Day of its article's publication, since 1970-01-01.
  package var published: Int?
  package var places: [LinkablePlace]
  package var actors: [LinkableActor]
  package var figures: [LinkableFigure]
  /// How many reports of its type, status and main place the article has before it.
  package var number: Int

  /// Makes a value of its parts.
  package init(
    key: ReportKey, article: String, type: String, status: Status, earliest: Int?, latest: Int?,
    published: Int?, places: [LinkablePlace], actors: [LinkableActor], figures: [LinkableFigure],
    number: Int
  ) {
    self.key = key
    self.article = article
    self.type = type
    self.status = status
    self.earliest = earliest
    self.latest = latest
    self.published = published
    self.places = places
    self.actors = actors
    self.figures = figures
    self.number = number
  }

  /// Whether the text gives any date.
  package var isDated: Bool { earliest != nil || latest != nil }

  /// The order in which reports of an event stand: by publication, then by key. It is the same
  /// whatever the order of ingest, and a report published later never comes first.
  package static func comesFirst(_ left: LinkableReport, _ right: LinkableReport) -> Bool {
    (left.published ?? .max, left.key) < (right.published ?? .max, right.key)
  }
}

/// World knowledge that linking needs, looked up by id.
package struct LinkingWorld {
  /// Ids of all places that contain a place, from the inside out.
  package var containers: (ReportedPlace) -> [String]
  /// Ids of all that an actor is part of, directly or not.
  package var wholes: (ReportedActor) -> [String]

  /// Makes a value of its parts.
  package init(
    containers: @escaping (ReportedPlace) -> [String],
    wholes: @escaping (ReportedActor) -> [String]
  ) {
    self.containers = containers
    self.wholes = wholes
  }
}

/// The reports of one article as linking needs them, in their order.
///
/// - Parameters:
///   - reports: What the article reports.
///   - article: The article's identity.
///   - published: When it was published.
///   - world: What contains which place, and what is part of what.
/// - Returns: As many as there are reports.
package func linkable(
  _ reports: [Report], ofArticle article: String, publishedOn published: CalendarDate?,
  in world: LinkingWorld
) -> [LinkableReport] {
  var keyNumbers: [String: Int] = [:]
  var numbers: [String: Int] = [:]
  func next(_ counts: inout [String: Int], _ name: String) -> Int {
    let number = counts[name, default: 0]
    counts[name] = number + 1
    return number
  }
  return reports.map { report in
    let place = (report.places.first { $0.role == .at } ?? report.places.first)?.id
    let subject = report.type + "\u{1F}" + (place ?? "")
    return LinkableReport(
      key: ReportKey(
        article: article, type: report.type, place: place, number: next(&keyNumbers, subject)),
      article: article, type: report.type, status: report.status,
      earliest: report.date?.earliest?.dayNumber, latest: report.date?.latest?.dayNumber,
      published: published?.dayNumber,
      places: report.places.map { place in
        LinkablePlace(
          role: place.role, id: place.id, kind: place.kind, containers: world.containers(place),
          latitude: place.latitude, longitude: place.longitude)
      },
      actors: report.actors.map { actor in
        LinkableActor(
          role: actor.role, id: actor.id, kind: actor.kind, country: actor.country,
          wholes: world.wholes(actor))
      },
      figures: report.quantities.map {
        LinkableFigure(kind: $0.kind, low: $0.low, high: $0.high)
      },
      number: next(&numbers, subject + "\u{1F}" + report.status.rawValue))
  }
}
