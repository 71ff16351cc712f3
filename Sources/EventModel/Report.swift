/// Codes of an event type in PLOVER (manual of February 2024).
public struct PloverCode: Hashable, Sendable, Codable {
  /// One of PLOVER's sixteen event types, e.g. `ASSAULT`.
  public var event: String
  /// Mode within the type, e.g. `heavy-weapons`; nil where the type has none that fits.
  public var mode: String?
  /// Quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material
  /// conflict.
  public var quad: Int

  /// Makes a code.
  public init(event: String, mode: String?, quad: Int) {
    self.event = event
    self.mode = mode
    self.quad = quad
  }

  private enum CodingKeys: String, CodingKey { case event, mode, quad }

  /// Writes all three keys, null where absent.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(event, forKey: .event)
    try container.encode(mode, forKey: .mode)
    try container.encode(quad, forKey: .quad)
  }
}

/// A number in a report and what it counts.
///
/// Conventions of the gold format: عشرات 20–99, مئات 200–999, "at least N" has an open upper end,
/// "about N" is N, approximate.
public struct Figure: Hashable, Sendable {
  /// What sort it is, as the gold format sorts.
  public var kind: FigureKind
  /// Least value; nil where open.
  public var low: Int?
  /// Greatest value; nil where open.
  public var high: Int?
  /// Whether the text rounds or bounds it.
  public var approximate: Bool
  /// The words.
  public var text: String

  /// Makes a value of its parts.
  public init(kind: FigureKind, low: Int?, high: Int?, approximate: Bool, text: String) {
    self.kind = kind
    self.low = low
    self.high = high
    self.approximate = approximate
    self.text = text
  }
}

/// Who says that it happened.
public struct Attribution: Hashable, Sendable {
  /// The words that name the speaker.
  public var text: String
  /// Id of the actor, where it is one of world knowledge.
  public var actor: String?

  /// Makes a value of its parts.
  public init(text: String, actor: String?) {
    self.text = text
    self.actor = actor
  }
}

/// The words of one sentence that state an event.
public struct Mention: Hashable, Sendable, Codable {
  /// The clause that states it.
  public var evidence: Quote
  /// The word or words that name the event.
  public var trigger: Quote

  /// Makes a value of its parts.
  public init(evidence: Quote, trigger: Quote) {
    self.evidence = evidence
    self.trigger = trigger
  }
}

/// What one article says of one event.
public struct Report: Hashable, Sendable {
  /// Stable: made of type, date, place and a hash of the article's id and the first mention.
  public var id: String
  /// One of the event types of the gold format.
  public var type: String
  /// Whether it is said to have happened.
  public var status: Status
  /// The type in PLOVER.
  public var plover: PloverCode
  /// nil where the text gives no way to tell.
  public var date: EventDate?
  /// Where, each with its role.
  public var places: [ReportedPlace]
  /// Who, each with its part.
  public var actors: [ReportedActor]
  /// Numbers with what they count.
  public var quantities: [Figure]
  /// Who says so; nil where the article does.
  public var attribution: Attribution?
  /// Never empty; the first is the best one.
  public var mentions: [Mention]
  /// 0 to 1: how sure the frame is of such reports; the surest mention counts.
  public var confidence: Double
  /// Id of the frame that found it.
  public var rule: String
  /// The way from the words to the record, one step a line.
  public var steps: [String]

  /// Makes a value of its parts.
  public init(
    id: String, type: String, status: Status, plover: PloverCode, date: EventDate?,
    places: [ReportedPlace], actors: [ReportedActor], quantities: [Figure],
    attribution: Attribution?, mentions: [Mention], confidence: Double, rule: String,
    steps: [String] = []
  ) {
    self.id = id
    self.type = type
    self.status = status
    self.plover = plover
    self.date = date
    self.places = places
    self.actors = actors
    self.quantities = quantities
    self.attribution = attribution
    self.mentions = mentions
    self.confidence = confidence
    self.rule = rule
    self.steps = steps
  }
}

/// Something an analyst should know about how an article was read.
public struct Diagnostic: Hashable, Sendable, Codable {
  /// Stable ASCII code, e.g. `publication-unknown`.
  public var code: String
  /// One sentence for people.
  public var message: String

  /// Makes a value of its parts.
  public init(code: String, message: String) {
    self.code = code
    self.message = message
  }
}

/// All that was understood of one article.
public struct ArticleReports: Hashable, Sendable {
  /// The article, with its language and publication date as they were found.
  public var article: Article
  /// In the order of their first mentions.
  public var reports: [Report]
  /// What an analyst should know.
  public var diagnostics: [Diagnostic]

  /// Makes a value of its parts.
  public init(article: Article, reports: [Report], diagnostics: [Diagnostic]) {
    self.article = article
    self.reports = reports
    self.diagnostics = diagnostics
  }
}
