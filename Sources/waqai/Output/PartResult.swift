import Evaluation

/// The scores of one part of the annotated articles.
struct PartResult: Encodable {
  var name: String
  var files: [String]
  var scores: Scores
  /// nil where nobody asked for them.
  var errors: [Discrepancy]?

  private enum CodingKeys: String, CodingKey { case name, files, scores, errors }

  /// Writes every key; the errors are null where nobody asked for them.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    try container.encode(files, forKey: .files)
    try container.encode(scores, forKey: .scores)
    try container.encode(errors, forKey: .errors)
  }
}

/// What `evaluate --format json` prints: a promise.
struct EvaluationDocument: Encodable {
  var schema = "waqai.evaluation/1"
  var parts: [PartResult]
}
