/// How an article's publication date is known.
public enum PublicationBasis: String, Sendable, Codable {
  /// Stated with the article or on the command line.
  case given
  /// Worked out from the text: its own dates, weekdays, years and office holders.
  case inferred
  /// Not known.
  case unknown
}

/// When an article was published, and how that is known.
public struct Publication: Hashable, Sendable {
  /// The day; nil where unknown.
  public var date: CalendarDate?
  /// How the day is known.
  public var basis: PublicationBasis
  /// For an inferred date the reasoning, for an unknown one what stood in the way.
  public var explanation: String?

  /// Makes a publication date.
  public init(date: CalendarDate?, basis: PublicationBasis, explanation: String? = nil) {
    self.date = date
    self.basis = basis
    self.explanation = explanation
  }

  /// A date that came with the article.
  public static func given(_ date: CalendarDate) -> Publication {
    Publication(date: date, basis: .given)
  }

  /// No date came with the article.
  public static let unknown = Publication(date: nil, basis: .unknown)
}

extension Publication: Codable {
  private enum CodingKeys: String, CodingKey { case date, basis, explanation }

  /// Writes all three keys, null where absent.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(date, forKey: .date)
    try container.encode(basis, forKey: .basis)
    try container.encode(explanation, forKey: .explanation)
  }
}

/// One text by one source.
public struct Article: Hashable, Sendable {
  /// Identity inside a collection: given, or made from the URL or the text.
  public var id: String
  /// Who published it, as the source calls itself.
  public var source: String?
  /// Where it was published.
  public var url: String?
  /// Headline, without trailing white space.
  public var title: String?
  /// The text below the headline; paragraphs are parted by an empty line or a line break.
  public var body: String
  /// ISO 639-1 code; nil where unknown.
  public var language: String?
  /// When it was published.
  public var published: Publication

  /// Makes an article.
  public init(
    id: String, source: String? = nil, url: String? = nil, title: String? = nil, body: String,
    language: String? = nil, published: Publication = .unknown
  ) {
    self.id = id
    self.source = source
    self.url = url
    self.title = title
    self.body = body
    self.language = language
    self.published = published
  }

  /// The text that offsets count in: title, two line breaks, body; the body alone where there is
  /// no title.
  public var text: String {
    if let title, !title.isEmpty { title + "\n\n" + body } else { body }
  }
}
