import Foundation

/// A folder for files of this run, which is deleted with this value.
final class ScratchFolder {
  private let folder: String

  init() throws {
    let temporary = FileManager.default.temporaryDirectory
    folder = temporary.appendingPathComponent("waqai-bench-" + UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Path of a file in the folder.
  func path(_ name: String) -> String { folder + "/" + name }
}
