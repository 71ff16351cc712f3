import Evaluation
import EventModel

/// Something in which the reports of an article and its annotations differ.
struct Discrepancy: Encodable {
  enum Kind: String, Encodable {
    /// An annotated event without a report.
    case missed
    /// A report without an annotated event.
    case extra
    /// A report whose fields are others than those of its event.
    case wrong
  }

  var kind: Kind
  /// The annotated article, as `file:line`.
  var origin: String
  /// Its id.
  var article: String
  var type: String
  var status: Status
  /// Of the annotated event; nil where there is none.
  var difficulty: Difficulty?
  /// The frame that made the report; nil where there is none.
  var rule: String?
  var confidence: Double?
  /// The annotated clause, or that of the report where nothing is annotated.
  var evidence: String
  var differences: [FieldDifference]

  private enum CodingKeys: String, CodingKey {
    case kind, origin, article, type, status, difficulty, rule, confidence, evidence, differences
  }

  /// Writes every key, null where absent.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    try container.encode(origin, forKey: .origin)
    try container.encode(article, forKey: .article)
    try container.encode(type, forKey: .type)
    try container.encode(status, forKey: .status)
    try container.encode(difficulty, forKey: .difficulty)
    try container.encode(rule, forKey: .rule)
    try container.encode(confidence, forKey: .confidence)
    try container.encode(evidence, forKey: .evidence)
    try container.encode(differences, forKey: .differences)
  }
}

/// What a field of an event says; nil where it says nothing.
struct FieldDifference: Encodable {
  var field: String
  var annotated: String?
  var reported: String?

  private enum CodingKeys: String, CodingKey { case field, annotated, reported }

  /// Writes every key, null where absent.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(field, forKey: .field)
    try container.encode(annotated, forKey: .annotated)
    try container.encode(reported, forKey: .reported)
  }
}
