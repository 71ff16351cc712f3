#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Everything that is no result: notes, rejects, progress. It goes to standard error.
enum Console {
  /// Writes a line.
  static func line(_ text: String) { write(text + "\n") }

  /// Writes `note: …`.
  static func note(_ text: String) { line("note: \(text)") }

  /// Writes text without a line break. A closed standard error is nothing to fail over.
  static func write(_ text: String) {
    var text = text
    text.withUTF8 { _ = writeAll(UnsafeRawBufferPointer($0), to: STDERR_FILENO) }
  }
}
