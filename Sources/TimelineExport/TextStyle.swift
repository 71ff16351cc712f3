/// Whether text for people carries colours.
package enum TextStyle: Hashable, Sendable {
  /// No escape sequences: files, pipes, `NO_COLOR`.
  case plain
  /// ANSI escape sequences.
  case coloured

  func bold(_ text: String) -> String { wrapped(text, code: 1) }
  func faint(_ text: String) -> String { wrapped(text, code: 2) }

  private func wrapped(_ text: String, code: Int) -> String {
    self == .coloured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
