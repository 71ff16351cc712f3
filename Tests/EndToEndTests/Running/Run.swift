/// What a run of the program gave.
struct Run: Sendable {
  /// The exit code; 128 and more after a signal.
  var status: Int32
  /// Bytes of standard output as text.
  var stdout: String
  /// Bytes of standard error as text.
  var stderr: String

  /// The lines of standard output.
  var lines: [String] { stdout.split(whereSeparator: \.isNewline).map(String.init) }
}
