import Foundation

/// The folder of the package.
let packageFolder = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().path

/// The articles that come with the program.
enum Samples {
  /// The folder with all of them.
  static let folder = packageFolder + "/SampleData/articles"

  /// The article about the Coalition's leaving of al-Qaim.
  static let coalition = folder + "/2020-03-17-coalition-leaves-qaim.txt"

  /// Some short articles, for tests that parse.
  static let few = [
    "2019-12-29-strikes-near-qaim.txt", "2021-02-15-rockets-near-erbil-airport.txt",
    "2022-01-03-drones-near-baghdad-airport.txt", "2020-01-08-kuwait-denies-withdrawal.txt",
  ].map { folder + "/" + $0 }

  /// A store with all articles. Tests read it and never write to it.
  static func store() async throws -> String { try await shared.value.path("samples.db") }

  /// A copy of the store for a test that does something to it.
  static func copyOfStore(in folder: TemporaryFolder) async throws -> String {
    let copy = folder.path("copy.db")
    try FileManager.default.copyItem(atPath: try await store(), toPath: copy)
    return copy
  }

  private static let shared = Task {
    let folder = try TemporaryFolder()
    let run = try await waqai("ingest", "--db", folder.path("samples.db"), Samples.folder)
    guard run.status == 0 else { throw StoreNotMade(stderr: run.stderr) }
    return folder
  }

  private struct StoreNotMade: Error {
    var stderr: String
  }
}
