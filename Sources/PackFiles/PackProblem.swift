/// Something wrong in a data file, worded for the person who edits it.
package struct PackProblem: Hashable, Sendable, CustomStringConvertible {
  /// Path below the pack's root.
  package var file: String
  /// Line from 1; nil where the whole file is meant.
  package var line: Int?
  /// What is wrong and what would be valid.
  package var message: String

  package init(file: String, line: Int?, message: String) {
    self.file = file
    self.line = line
    self.message = message
  }

  /// `file:line: error: message`
  package var description: String {
    "\(file)\(line.map { ":\($0)" } ?? ""): error: \(message)"
  }
}
