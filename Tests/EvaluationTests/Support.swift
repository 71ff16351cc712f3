import EventModel

@testable import Evaluation

let baghdad = Participant(role: "at", names: ["Baghdad", "بغداد"])
let army = Participant(role: "actor", names: ["Iraqi army", "الجيش العراقي"])

let yardstick = Yardstick(
  names: NameComparison(
    plainWords: ["the", "of", "al", "base", "قاعدة", "مدينة"], prefixes: ["وال", "بال", "لل", "ال"]),
  categories: ["airstrike": "ASSAULT", "shelling": "ASSAULT", "visit": "CONSULT"])

/// An annotated airstrike whose evidence stands at these characters.
func event(
  _ type: String = "airstrike", at span: Range<Int> = 0..<10, status: Status = .occurred,
  date: EventDate? = nil, places: [Participant] = [], actors: [Participant] = [],
  figures: [Figure] = [], difficulty: Difficulty = .plain
) -> GoldEvent {
  GoldEvent(
    type: type, status: status, date: date, places: places, actors: actors, figures: figures,
    evidence: quote(span), difficulty: difficulty)
}

/// A report of an airstrike with one mention, whose trigger is its first character.
func report(
  _ type: String = "airstrike", at span: Range<Int> = 0..<10, status: Status = .occurred,
  date: EventDate? = nil, places: [Participant] = [], actors: [Participant] = [],
  figures: [Figure] = [], confidence: Double = 0.8
) -> Report {
  Report(
    id: "", type: type, status: status,
    plover: PloverCode(event: yardstick.categories[type] ?? "SUPPORT", mode: nil, quad: 4),
    date: date, places: places.map(reportedPlace), actors: actors.map(reportedActor),
    quantities: figures, attribution: nil,
    mentions: [
      Mention(evidence: quote(span), trigger: quote(span.lowerBound..<span.lowerBound + 1))
    ],
    confidence: confidence, rule: "test")
}

/// The evaluation of an article with these events and reports.
func evaluation(
  _ events: [GoldEvent], _ reports: [Report], nonEvents: [Range<Int>] = []
) -> ArticleEvaluation {
  ArticleEvaluation(
    GoldArticle(
      origin: "gold.jsonl:1", article: Article(id: "a", body: "نص"), events: events,
      nonEvents: nonEvents.map(quote)),
    reports, yardstick)
}

/// The scores of an article with these events and reports.
func scores(
  _ events: [GoldEvent], _ reports: [Report], nonEvents: [Range<Int>] = []
) -> Scores {
  Scores([evaluation(events, reports, nonEvents: nonEvents)])
}

/// How a report agrees with the event it is paired with.
func fields(_ event: GoldEvent, _ report: Report) -> FieldAgreement {
  FieldAgreement(event, report, yardstick.names)
}

/// The interval of two ISO days; an empty text is an open end.
func date(_ earliest: String, _ latest: String) -> EventDate {
  EventDate(earliest: CalendarDate(iso: earliest), latest: CalendarDate(iso: latest))
}

func figure(_ kind: FigureKind, _ low: Int?, _ high: Int?) -> Figure {
  Figure(kind: kind, low: low, high: high, approximate: false, text: "")
}

private func quote(_ span: Range<Int>) -> Quote {
  Quote(span: Span(start: span.lowerBound, end: span.upperBound), text: "")
}

private func reportedPlace(_ place: Participant) -> ReportedPlace {
  ReportedPlace(
    role: PlaceRole(rawValue: place.role) ?? .at, id: "", name: place.names[0],
    nameArabic: place.names.dropFirst().first, kind: .city, feature: "city", country: nil,
    latitude: nil, longitude: nil, precision: nil, text: place.names[place.names.count - 1])
}

private func reportedActor(_ actor: Participant) -> ReportedActor {
  ReportedActor(
    role: ActorRole(rawValue: actor.role) ?? .actor, id: "", name: actor.names[0],
    nameArabic: actor.names.dropFirst().first, kind: .organisation, country: nil, sector: nil,
    text: actor.names[actor.names.count - 1])
}
