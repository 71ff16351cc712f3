// The contract of `extract`: every key is always written, absent values as null.

extension ReportedPlace: Encodable {
  private enum CodingKeys: String, CodingKey {
    case role, id, name, nameArabic, kind, feature, country, latitude, longitude, precision, text
    case parent
  }

  /// Writes every key.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(role, forKey: .role)
    try container.encode(id, forKey: .id)
    try container.encode(name, forKey: .name)
    try container.encode(nameArabic, forKey: .nameArabic)
    try container.encode(kind, forKey: .kind)
    try container.encode(feature, forKey: .feature)
    try container.encode(country, forKey: .country)
    try container.encode(latitude, forKey: .latitude)
    try container.encode(longitude, forKey: .longitude)
    try container.encode(precision, forKey: .precision)
    try container.encode(text, forKey: .text)
    try container.encode(parent, forKey: .parent)
  }
}

extension ReportedActor: Encodable {
  private enum CodingKeys: String, CodingKey {
    case role, id, name, nameArabic, kind, country, sector, text
  }

  /// Writes every key.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(role, forKey: .role)
    try container.encode(id, forKey: .id)
    try container.encode(name, forKey: .name)
    try container.encode(nameArabic, forKey: .nameArabic)
    try container.encode(kind, forKey: .kind)
    try container.encode(country, forKey: .country)
    try container.encode(sector, forKey: .sector)
    try container.encode(text, forKey: .text)
  }
}

extension Figure: Encodable {
  private enum CodingKeys: String, CodingKey { case kind, low, high, approximate, text }

  /// Writes every key.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    try container.encode(low, forKey: .low)
    try container.encode(high, forKey: .high)
    try container.encode(approximate, forKey: .approximate)
    try container.encode(text, forKey: .text)
  }
}

extension Attribution: Encodable {
  private enum CodingKeys: String, CodingKey { case text, actor }

  /// Writes both keys.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(text, forKey: .text)
    try container.encode(actor, forKey: .actor)
  }
}

extension Report: Encodable {
  private enum CodingKeys: String, CodingKey {
    case id, type, status, plover, date, places, actors, quantities, attribution, mentions
    case confidence, rule, steps
  }

  /// Writes every key but the steps, which only `show --explain` prints.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(type, forKey: .type)
    try container.encode(status, forKey: .status)
    try container.encode(plover, forKey: .plover)
    try container.encode(date, forKey: .date)
    try container.encode(places, forKey: .places)
    try container.encode(actors, forKey: .actors)
    try container.encode(quantities, forKey: .quantities)
    try container.encode(attribution, forKey: .attribution)
    try container.encode(mentions, forKey: .mentions)
    try container.encode(confidence, forKey: .confidence)
    try container.encode(rule, forKey: .rule)
  }
}

extension ArticleReports: Encodable {
  /// Name and version of the form that ``encode(to:)`` writes.
  public static let schema = "waqai.article/1"

  private enum CodingKeys: String, CodingKey {
    case schema, id, source, url, title, language, published, events, diagnostics
  }

  /// Writes the line that `extract --format jsonl` promises.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(Self.schema, forKey: .schema)
    try container.encode(article.id, forKey: .id)
    try container.encode(article.source, forKey: .source)
    try container.encode(article.url, forKey: .url)
    try container.encode(article.title, forKey: .title)
    try container.encode(article.language, forKey: .language)
    try container.encode(article.published, forKey: .published)
    try container.encode(reports, forKey: .events)
    try container.encode(diagnostics, forKey: .diagnostics)
  }
}
