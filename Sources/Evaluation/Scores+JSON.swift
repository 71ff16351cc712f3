// What `evaluate --format json` prints of the scores. Every key is always written; a share of
// nothing is null, shares are rounded to three digits.

extension Share: Encodable {
  private enum CodingKeys: String, CodingKey { case count, total, share }

  /// Writes the counts and the share.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(count, forKey: .count)
    try container.encode(total, forKey: .total)
    try container.encode(rounded(value), forKey: .share)
  }
}

extension PrecisionRecall: Encodable {
  private enum CodingKeys: String, CodingKey {
    case matched, reported, annotated, precision, recall, f1
  }

  /// Writes the counts and the measures.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(matched, forKey: .matched)
    try container.encode(reported, forKey: .reported)
    try container.encode(annotated, forKey: .annotated)
    try container.encode(rounded(precision), forKey: .precision)
    try container.encode(rounded(recall), forKey: .recall)
    try container.encode(rounded(f1), forKey: .f1)
  }
}

extension Calibration.Bin: Encodable {
  private enum CodingKeys: String, CodingKey { case from, to, reports, right, whole }

  /// Writes the range, the number of reports and the shares that are right and whole.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(lower, forKey: .from)
    try container.encode(upper, forKey: .to)
    try container.encode(reports, forKey: .reports)
    try container.encode(rightShare, forKey: .right)
    try container.encode(wholeShare, forKey: .whole)
  }
}

extension Scores: Encodable {
  private enum CodingKeys: String, CodingKey {
    case articles, exactType, category, recallByDifficulty, status, dateExact, dateWithinADay
    case places, placeRoles, actors, actorRoles, figures, falseAlarms, wholeEvents
    case byType, byCategory, calibration
  }

  /// Writes every measure.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(articles, forKey: .articles)
    try container.encode(exactType, forKey: .exactType)
    try container.encode(category, forKey: .category)
    let recalls = Difficulty.allCases.map { ($0.rawValue, recallByDifficulty[$0] ?? Share()) }
    try container.encode(
      Dictionary(uniqueKeysWithValues: recalls), forKey: .recallByDifficulty)
    try container.encode(status, forKey: .status)
    try container.encode(dateExact, forKey: .dateExact)
    try container.encode(dateWithinADay, forKey: .dateWithinADay)
    try container.encode(places, forKey: .places)
    try container.encode(placeRoles, forKey: .placeRoles)
    try container.encode(actors, forKey: .actors)
    try container.encode(actorRoles, forKey: .actorRoles)
    try container.encode(figures, forKey: .figures)
    try container.encode(falseAlarms, forKey: .falseAlarms)
    try container.encode(wholeEvents, forKey: .wholeEvents)
    try container.encode(byType, forKey: .byType)
    try container.encode(byCategory, forKey: .byCategory)
    try container.encode(calibration.bins, forKey: .calibration)
  }
}

private func rounded(_ share: Double?) -> Double? {
  share.map { ($0 * 1000).rounded(.toNearestOrEven) / 1000 }
}
