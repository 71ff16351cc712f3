import Foundation

/// A folder of its own for one test, which is deleted with this value.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory.appendingPathComponent(
        "waqai-" + UUID().uuidString
      ).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A file in the folder, whether it is there or not.
  func url(_ name: String) -> URL { URL(fileURLWithPath: path).appendingPathComponent(name) }

  /// Path of a file in the folder, whether it is there or not.
  func path(_ name: String) -> String { url(name).path }

  /// Writes a file, with the folders above it, and gives its path.
  @discardableResult
  func write(_ bytes: Data, _ name: String) throws -> String {
    let url = url(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: url)
    return url.path
  }

  /// Writes a text file, with the folders above it, and gives its path.
  @discardableResult
  func write(_ text: String, _ name: String) throws -> String {
    try write(Data(text.utf8), name)
  }

  /// The content of a text file.
  func text(_ name: String) throws -> String { try String(contentsOf: url(name), encoding: .utf8) }
}
