/// Which reports a query asks for: every way of asking becomes one of these.
///
/// Fields combine with *and*; values of one field with *or*. An empty field does not restrict.
public struct EventFilter: Hashable, Sendable {
  /// Ids of places; a report qualifies when one of its places is one of these or lies in it.
  public var places: [String] = []
  /// Reports of a site or town in this circle; not of a district, governorate or country whose centre
  /// lies there.
  public var near: Circle?
  /// Ids of actors.
  public var actors: [String] = []
  /// Roles that the actors of ``actors`` must have (any actor, where that is empty).
  public var roles: [ActorRole] = []
  /// Ids of event types.
  public var types: [String] = []
  /// Statuses, any of which will do.
  public var statuses: [Status] = []
  /// Exact names of sources.
  public var sources: [String] = []
  /// Reports whose date may lie on or after this day.
  public var since: CalendarDate?
  /// Reports whose date may lie on or before this day.
  public var until: CalendarDate?
  /// At most so many; nil for all.
  public var limit: Int?
  /// The order of the answer.
  public var sort: EventSort = .date

  /// A filter that lets everything through.
  public init() {}
}

/// The order of a query's answer. Ties are broken by id, so that it is total.
public enum EventSort: String, Sendable, CaseIterable {
  /// Earliest first; undated last.
  case date
  /// Latest first; undated last.
  case newest
  case type
  case place
  /// Most certain first.
  case confidence
}

/// A report as it stands in the store, with the article it comes from.
public struct StoredReport: Hashable, Sendable {
  /// The report.
  public var report: Report
  /// The article without its text; ``Article/body`` is empty.
  public var article: Article

  /// Makes a value of its parts.
  public init(report: Report, article: Article) {
    self.report = report
    self.article = article
  }
}
