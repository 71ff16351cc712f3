/// Articles, what they report, and the world knowledge that the reports speak of, in one SQLite
/// file.
///
/// One store is one connection: it is not `Sendable`, each task opens its own. Several processes
/// may read a store while one writes; a second writer waits some seconds and then gets
/// ``StoreError/locked(path:)``.
package final class KnowledgeStore {
  /// What a store is opened for.
  package enum Access: Sendable {
    case readWrite
    case readOnly
  }

  let connection: Connection
  let eventTypes: EventTypeRecords
  let places: PlaceRecords
  let actors: ActorRecords
  let articles: ArticleRecords
  let reports: ReportRecords
  let world: StoredWorld
  let links: StoredLinks
  let versions: VersionRecords
  let packRecords: PackRecords
  var search = SearchIndex()
  var pendingLinks = PendingLinks()
  /// Seconds of processor time that this connection has spent on finding copies and linking reports.
  package internal(set) var secondsInLinking = 0.0

  init(_ connection: Connection) {
    self.connection = connection
    eventTypes = EventTypeRecords(connection)
    places = PlaceRecords(connection)
    actors = ActorRecords(connection)
    articles = ArticleRecords(connection: connection)
    reports = ReportRecords(connection: connection)
    world = StoredWorld(connection)
    links = StoredLinks(
      connection, copies: CopyRecords(connection), decisions: DecisionRecords(connection))
    versions = VersionRecords(connection: connection)
    packRecords = PackRecords(connection: connection)
  }
}
