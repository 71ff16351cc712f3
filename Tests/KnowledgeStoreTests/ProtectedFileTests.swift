import EventModel
import Foundation
import Testing

@testable import KnowledgeStore

/// Permissions do not hold for root, under whom build machines often run.
@Suite(.enabled(if: geteuid() != 0)) struct ProtectedFileTests {
  /// A store in a closed state, in a folder that must not be written.
  private func protected(_ body: (String) throws -> Void) throws {
    let folder = try TemporaryFolder()
    let path = folder.path("50% #1?.db")
    var store: KnowledgeStore? = try KnowledgeStore.create(at: path, catalogue: World.eventTypes)
    try store?.ingest(Sample.result(Sample.article(), Sample.report("r")))
    store = nil
    chmod(path, 0o444)
    chmod(folder.url.path, 0o555)
    defer { chmod(folder.url.path, 0o755) }
    try body(path)
  }

  @Test func canBeRead() throws {
    try protected { path in
      let store = try KnowledgeStore.open(at: path, access: .readOnly)
      #expect(try store.reports(matching: EventFilter()).map(\.report.id) == ["r"])
      #expect(try store.check() == [])
    }
  }

  @Test func cannotBeOpenedForWriting() throws {
    try protected { path in
      expect(
        .readOnly(path: path), from: { try KnowledgeStore.open(at: path, access: .readWrite) })
    }
  }
}
