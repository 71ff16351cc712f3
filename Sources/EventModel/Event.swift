/// One source's figure in an event.
public struct FigureClaim: Hashable, Sendable {
  /// The figure as the report has it.
  public var figure: Figure
  /// Who published it, as the source calls itself; nil where unknown.
  public var source: String?
  /// Whom the report names as saying so; nil where the article does.
  public var attribution: String?
  /// When the article was published.
  public var published: CalendarDate?
  /// Id of the report.
  public var report: String
  /// Number of the independent source that it comes from, from 0.
  public var sourceGroup: Int
  /// Whether the same source has given another figure later, which counts in its place.
  public var isSuperseded: Bool

  /// Makes a value of its parts.
  public init(
    figure: Figure, source: String?, attribution: String?, published: CalendarDate?, report: String,
    sourceGroup: Int, isSuperseded: Bool = false
  ) {
    self.figure = figure
    self.source = source
    self.attribution = attribution
    self.published = published
    self.report = report
    self.sourceGroup = sourceGroup
    self.isSuperseded = isSuperseded
  }
}

/// What the independent sources of an event say of one figure. Nothing is averaged.
public struct FigureAccount: Hashable, Sendable {
  /// What is counted.
  public var kind: FigureKind
  /// The least value that some source gives; nil where none gives a lower bound.
  public var low: Int?
  /// The value that most sources give or admit, of several the one published last; nil where no
  /// source gives a number of its own.
  public var best: Int?
  /// The greatest value that some source gives; nil where the only bounds are open.
  public var high: Int?
  /// Whether two independent sources give values that cannot both be true.
  public var isContradicted: Bool
  /// Who said which, in the order of publication.
  public var claims: [FigureClaim]

  /// Makes a value of its parts.
  public init(
    kind: FigureKind, low: Int?, best: Int?, high: Int?, isContradicted: Bool, claims: [FigureClaim]
  ) {
    self.kind = kind
    self.low = low
    self.best = best
    self.high = high
    self.isContradicted = isContradicted
    self.claims = claims
  }
}

/// One status of an event: who said so, and from when to when.
public struct StatusPhase: Hashable, Sendable {
  /// What was said of the event.
  public var status: Status
  /// Publication of the first report that said so; nil where unknown.
  public var firstReport: CalendarDate?
  /// Publication of the last report that said so; nil where unknown.
  public var lastReport: CalendarDate?
  /// How many reports said so.
  public var reports: Int
  /// How many independent sources said so.
  public var sources: Int

  /// Makes a value of its parts.
  public init(
    status: Status, firstReport: CalendarDate?, lastReport: CalendarDate?, reports: Int,
    sources: Int
  ) {
    self.status = status
    self.firstReport = firstReport
    self.lastReport = lastReport
    self.reports = reports
    self.sources = sources
  }
}

/// A field of an event that somebody has set by hand.
public struct Correction: Hashable, Sendable {
  /// `type`, `status`, `date`, `place`, or a kind of figure.
  public var field: String
  /// What it was set to.
  public var value: String
  /// Why.
  public var reason: String
  /// Number of the decision in the ledger.
  public var decision: Int

  /// Makes a value of its parts.
  public init(field: String, value: String, reason: String, decision: Int) {
    self.field = field
    self.value = value
    self.reason = reason
    self.decision = decision
  }
}

/// What several reports of the same happening amount to.
public struct Event: Hashable, Sendable {
  /// What is known, in the form of a report; its id is the event's. Words of evidence, rule and
  /// speaker are those of the first report.
  public var record: Report
  /// The reports, in the order of publication.
  public var reports: [StoredReport]
  /// How many articles tell of it.
  public var articleCount: Int
  /// How many sources that do not copy from each other.
  public var sourceCount: Int
  /// Publication of the first report; nil where unknown.
  public var firstReport: CalendarDate?
  /// Publication of the last report; nil where unknown.
  public var lastReport: CalendarDate?
  /// What was said of it when, in the order in which it was first said.
  public var statuses: [StatusPhase]
  /// What the sources say of each figure.
  public var figures: [FigureAccount]
  /// Fields that were set by hand.
  public var corrections: [Correction]

  /// Makes a value of its parts.
  public init(
    record: Report, reports: [StoredReport], articleCount: Int, sourceCount: Int,
    firstReport: CalendarDate?, lastReport: CalendarDate?, statuses: [StatusPhase],
    figures: [FigureAccount], corrections: [Correction] = []
  ) {
    self.record = record
    self.reports = reports
    self.articleCount = articleCount
    self.sourceCount = sourceCount
    self.firstReport = firstReport
    self.lastReport = lastReport
    self.statuses = statuses
    self.figures = figures
    self.corrections = corrections
  }

  /// Stable and readable: a key, the type, the date, the place.
  public var id: String { record.id }

  /// The event in the form of a stored report: with the article of its first report.
  public var asReport: StoredReport? {
    reports.first.map { StoredReport(report: record, article: $0.article) }
  }

  /// Whether some source says that it happened, and another that it did not.
  public var isDenied: Bool {
    let said = Set(statuses.map(\.status))
    return said.contains(.negated) && said.count > 1
  }
}
