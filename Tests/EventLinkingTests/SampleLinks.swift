import EventModel

@testable import EventLinking

/// Places of a small world with what contains them.
enum Site {
  static let iraq = place("country:IRQ", .country, [])
  static let anbar = place("iq.governorate.anbar", .governorate, ["country:IRQ"])
  static let asad = place(
    "iq.base.ain-al-asad", .base, ["iq.governorate.anbar", "country:IRQ"], 33.79, 42.44)
  static let baghdadArea = place("iq.governorate.baghdad", .governorate, ["country:IRQ"])
  static let baghdad = place(
    "iq.city.baghdad", .city, ["iq.governorate.baghdad", "country:IRQ"], 33.31, 44.37)
  static let taji = place(
    "iq.base.camp-taji", .base, ["iq.governorate.baghdad", "country:IRQ"], 33.52, 44.26)
  static let victory = place(
    "iq.base.victory", .base, ["iq.governorate.baghdad", "country:IRQ"], 33.26, 44.23)
  static let unnamed = place("unnamed.alqaada", .base, [])
  static let new = place("new.qaryat-al-amal", .other, ["country:IRQ"])

  private static func place(
    _ id: String, _ kind: PlaceKind, _ containers: [String], _ latitude: Double? = nil,
    _ longitude: Double? = nil
  ) -> LinkablePlace {
    LinkablePlace(
      role: .at, id: id, kind: kind, containers: containers, latitude: latitude,
      longitude: longitude)
  }
}

/// Actors of a small world.
enum Party {
  static let usa = actor("country:USA", .state, "USA")
  static let centcom = actor("us.centcom", .organisation, "USA", ["country:USA"])
  static let iran = actor("country:IRN", .state, "IRN")
  static let iraq = actor("country:IRQ", .state, "IRQ")
  static let pompeo = actor("person.pompeo-mike", .person, "USA")
  static let blinken = actor("person.blinken-antony", .person, "USA")
  static let kadhimi = actor("person.kadhimi", .person, "IRQ")
  static let gunmen = actor("unnamed.mslhwn", .unnamed, nil)

  private static func actor(
    _ id: String, _ kind: ActorKind, _ country: String?, _ wholes: [String] = []
  ) -> LinkableActor {
    LinkableActor(role: .actor, id: id, kind: kind, country: country, wholes: wholes)
  }
}

extension LinkablePlace {
  func role(_ role: PlaceRole) -> LinkablePlace {
    var copy = self
    copy.role = role
    return copy
  }
}

extension LinkableActor {
  func role(_ role: ActorRole) -> LinkableActor {
    var copy = self
    copy.role = role
    return copy
  }
}

/// The day of an ISO text.
func day(_ iso: String) -> Int { CalendarDate(iso: iso)?.dayNumber ?? 0 }

/// A report; all that a test does not name is fixed. An article of its own unless one is named.
func report(
  _ name: String, type: String = "rocket-attack", status: Status = .occurred,
  from earliest: String? = "2020-03-16", to latest: String? = nil,
  published: String? = "2020-03-17",
  at places: [LinkablePlace] = [Site.asad], by actors: [LinkableActor] = [],
  figures: [LinkableFigure] = [], article: String? = nil, number: Int = 0
) -> LinkableReport {
  LinkableReport(
    key: ReportKey(
      article: name, type: type, place: places.first?.id, number: number),
    article: article ?? name, type: type, status: status, earliest: earliest.map(day),
    latest: (latest ?? earliest).map(day), published: published.map(day), places: places,
    actors: actors, figures: figures, number: number)
}

func figure(_ kind: FigureKind, _ low: Int?, _ high: Int?) -> LinkableFigure {
  LinkableFigure(kind: kind, low: low, high: high)
}

/// The verdict on two reports.
func verdict(_ left: LinkableReport, _ right: LinkableReport) -> LinkDecision.Verdict {
  PairComparison.decide(left, right).verdict
}

/// Links reports all at once; the events as lists of keys.
func events(_ reports: [LinkableReport], copies: Set<Set<String>> = []) -> Set<Set<ReportKey>> {
  let storage = MemoryLinkingStorage(copies: copies)
  storage.add(reports)
  return Set(storage.events.values.map { Set($0.map(\.key)) })
}

/// Random numbers that are the same in every run (SplitMix64).
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return mixed(state)
  }
}
