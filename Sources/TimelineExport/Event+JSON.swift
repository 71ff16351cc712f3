package import EventModel

/// An event in the form of the contract: the keys of a report, and what its reports amount to.
package struct EventRecord: Encodable {
  /// Name and version of the form.
  package static let schema = "waqai.event/1"

  private var event: Event
  private var showsSteps: Bool

  /// Wraps an event; `showsSteps` adds the way from the words to the records of its reports.
  package init(_ event: Event, showsSteps: Bool = false) {
    self.event = event
    self.showsSteps = showsSteps
  }

  private enum CodingKeys: String, CodingKey {
    case schema, article, articles, sources, firstReport, lastReport, statuses, figures, reports
    case corrections, isDenied = "denied"
  }

  /// Writes the keys of a report, then those of an event.
  package func encode(to encoder: any Encoder) throws {
    try event.record.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(Self.schema, forKey: .schema)
    if let first = event.reports.first {
      try container.encode(ArticleReference(article: first.article), forKey: .article)
    }
    try container.encode(event.articleCount, forKey: .articles)
    try container.encode(event.sourceCount, forKey: .sources)
    try container.encode(event.firstReport, forKey: .firstReport)
    try container.encode(event.lastReport, forKey: .lastReport)
    try container.encode(event.isDenied, forKey: .isDenied)
    try container.encode(event.statuses.map(PhaseRecord.init), forKey: .statuses)
    try container.encode(event.figures.map(AccountRecord.init), forKey: .figures)
    try container.encode(
      event.reports.map { ReportRecord($0, showsSteps: showsSteps) }, forKey: .reports)
    try container.encode(event.corrections.map(CorrectionRecord.init), forKey: .corrections)
  }
}

private struct PhaseRecord: Encodable {
  var status: Status
  var firstReport: CalendarDate?
  var lastReport: CalendarDate?
  var reports: Int
  var sources: Int

  init(_ phase: StatusPhase) {
    status = phase.status
    firstReport = phase.firstReport
    lastReport = phase.lastReport
    reports = phase.reports
    sources = phase.sources
  }
}

private struct AccountRecord: Encodable {
  var kind: FigureKind
  var low: Int?
  var best: Int?
  var high: Int?
  var disputed: Bool
  var claims: [ClaimRecord]

  init(_ account: FigureAccount) {
    kind = account.kind
    low = account.low
    best = account.best
    high = account.high
    disputed = account.isContradicted
    claims = account.claims.map(ClaimRecord.init)
  }
}

private struct ClaimRecord: Encodable {
  var low: Int?
  var high: Int?
  var approximate: Bool
  var text: String
  var source: String?
  var attribution: String?
  var published: CalendarDate?
  var report: String
  var sourceGroup: Int
  var superseded: Bool

  init(_ claim: FigureClaim) {
    low = claim.figure.low
    high = claim.figure.high
    approximate = claim.figure.approximate
    text = claim.figure.text
    source = claim.source
    attribution = claim.attribution
    published = claim.published
    report = claim.report
    sourceGroup = claim.sourceGroup
    superseded = claim.isSuperseded
  }
}

private struct CorrectionRecord: Encodable {
  var field: String
  var value: String
  var reason: String
  var decision: Int

  init(_ correction: Correction) {
    field = correction.field
    value = correction.value
    reason = correction.reason
    decision = correction.decision
  }
}
