import EventModel
import Foundation
import Testing

@testable import KnowledgeStore

/// A folder of its own for one test, which is deleted with this value.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "waqai-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Path of a file in the folder, whether it is there or not.
  func path(_ name: String) -> String { url.appendingPathComponent(name).path }
}

/// A store in a folder of its own, with the small world of ``World``.
struct TemporaryStore {
  let folder: TemporaryFolder
  let store: KnowledgeStore

  var path: String { folder.path("store.db") }

  /// Stores articles one by one.
  @discardableResult
  func ingest(_ results: ArticleReports...) throws -> [KnowledgeStore.Outcome] {
    try results.map { try store.ingest($0) }
  }

  /// Ids of the reports that a filter lets through, in order.
  func ids(_ change: (inout EventFilter) -> Void = { _ in }) throws -> [String] {
    var filter = EventFilter()
    change(&filter)
    return try store.reports(matching: filter).map(\.report.id)
  }
}

/// Makes an empty store.
func temporaryStore() throws -> TemporaryStore {
  let folder = try TemporaryFolder()
  let store = try KnowledgeStore.create(
    at: folder.path("store.db"), catalogue: World.eventTypes)
  return TemporaryStore(folder: folder, store: store)
}

extension KnowledgeStore {
  /// Stores an article with the small world's places and actors.
  @discardableResult
  func ingest(
    _ result: ArticleReports, parserVersion: String = "1"
  ) throws(StoreError) -> Outcome {
    try ingest(
      result, place: { World.places[$0] }, actor: { World.actors[$0] }, fold: World.fold,
      parserVersion: parserVersion)
  }
}

/// Expects a closure to throw this error.
func expect<Result>(
  _ error: StoreError, from body: () throws -> Result,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(throws: error, sourceLocation: sourceLocation) { _ = try body() }
}
