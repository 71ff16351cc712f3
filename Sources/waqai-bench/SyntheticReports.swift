import EventModel
import WorldKnowledge

/// Articles with reports that nobody wrote, as many as wanted: the same ones in every run.
///
/// Places, actors and types come from world knowledge, some of them far more often than others, as
/// in the news. Texts are sentences of the samples in another order.
struct SyntheticReports {
  static let reportsPerArticle = 5
  static let firstDay = CalendarDate(dayNumber: 16_071)  // 2014-01-01

  private let sentences: [String]
  private let places: [Place]
  private let actors: [Actor]
  private let types: [EventTypeInfo]
  private var random = SplitMix64(state: 20_200_317)

  init(world: WorldKnowledge, sentences: [String]) {
    self.sentences = sentences
    let bases = world.catalogue.places.filter { $0.kind == .base }
    let towns = world.catalogue.places.filter { $0.kind == .city && $0.country == "IRQ" }
    places = zip(bases, towns).flatMap { [$0, $1] }
    let people = world.catalogue.actors.filter { $0.kind == .person }
    let groups = world.catalogue.actors.filter { $0.kind == .armedGroup }
    actors = zip(people, groups).flatMap { [$0, $1] }
    types = world.eventTypes
  }

  /// A base that many reports speak of.
  var knownBase: Place { places[0] }

  /// A base of the middle: as many speak of it less often as more often.
  var usualBase: Place { places[places.count / 4 * 2] }

  /// A person of the middle.
  var usualPerson: Actor { actors[actors.count / 4 * 2] }

  /// A person of whom many reports speak.
  var knownPerson: Actor { actors[0] }

  /// The article of a number, with its reports; of a random day where none is given.
  mutating func article(_ number: Int, on day: CalendarDate? = nil) -> ArticleReports {
    let picked = (0..<Self.reportsPerArticle).map { _ in sentences[random.below(sentences.count)] }
    let published = day ?? Self.firstDay.adding(days: random.below(3650))
    let article = Article(
      id: "s\(number)", source: "source \(number % 40)", url: "https://sample.example/\(number)",
      title: "\(number)", body: picked.joined(separator: " "), language: "ar",
      published: .given(published))
    var start = article.text.unicodeScalars.count - article.body.unicodeScalars.count
    var reports: [Report] = []
    for (position, sentence) in picked.enumerated() {
      let span = Span(start: start, end: start + sentence.unicodeScalars.count)
      reports.append(
        report("s\(number)-\(position)", Quote(span: span, text: sentence), near: published))
      start = span.end + 1
    }
    return ArticleReports(article: article, reports: reports, diagnostics: [])
  }

  private mutating func report(
    _ id: String, _ evidence: Quote, near published: CalendarDate
  ) -> Report {
    let type = types[random.skewed(below: types.count)]
    let place = places[random.skewed(below: places.count)]
    let trigger = Quote(
      span: Span(start: evidence.start, end: evidence.start + 4),
      text: String(evidence.text.prefix(4)))
    return Report(
      id: id, type: type.id, status: Status.allCases[random.skewed(below: 4)],
      plover: PloverCode(event: type.plover, mode: type.mode, quad: type.quad),
      date: EventDate(day: published.adding(days: -random.below(14))),
      places: [
        ReportedPlace(
          role: .at, id: place.id, name: place.name, nameArabic: place.nameArabic,
          kind: place.kind, feature: place.feature, country: place.country,
          latitude: place.latitude, longitude: place.longitude, precision: 1, text: place.name)
      ],
      actors: [reported(.actor), reported(.recipient)],
      quantities: [
        Figure(
          kind: .killed, low: random.below(20), high: nil, approximate: true, text: "عدد")
      ],
      attribution: nil, mentions: [Mention(evidence: evidence, trigger: trigger)],
      confidence: 0.5 + Double(random.below(50)) / 100, rule: "synthetic")
  }

  private mutating func reported(_ role: ActorRole) -> ReportedActor {
    let actor = actors[random.skewed(below: actors.count)]
    return ReportedActor(
      role: role, id: actor.id, name: actor.name, nameArabic: actor.nameArabic, kind: actor.kind,
      country: actor.country, sector: actor.sector, text: actor.name)
  }
}

/// Random numbers that are the same on every machine (Steele, Lea and Flood's SplitMix64).
private struct SplitMix64 {
  var state: UInt64

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 on, all equally often.
  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// A number from 0 on, small ones more often: density falls with the square root.
  mutating func skewed(below bound: Int) -> Int {
    let fraction = Double(next() >> 11) / Double(1 << 53)
    return min(bound - 1, Int(fraction * fraction * Double(bound)))
  }
}
