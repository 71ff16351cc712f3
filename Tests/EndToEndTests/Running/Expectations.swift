import Foundation
import Testing

/// Expects a run that did its work: exit code 0 and nothing on standard error.
func expectSuccess(_ run: Run, sourceLocation: SourceLocation = #_sourceLocation) {
  guard run.status != 0 || !run.stderr.isEmpty else { return }
  Issue.record(
    "exit code \(run.status), standard error: \(run.stderr.prefix(400))",
    sourceLocation: sourceLocation)
}

/// Expects a run that failed and said so: the exit code, all of these words on standard error, no
/// result, and no trace of a crash.
func expectFailure(
  _ run: Run, status: Int32 = 1, saying words: String...,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(run.status == status, "\(run.stderr)", sourceLocation: sourceLocation)
  #expect(run.stdout == "", sourceLocation: sourceLocation)
  #expect(!run.stderr.contains("Fatal error"), sourceLocation: sourceLocation)
  for word in words {
    #expect(run.stderr.contains(word), sourceLocation: sourceLocation)
  }
}

/// Expects two texts to be the same, and names the first line that is not.
func expectSame(
  _ text: String, _ expected: String, _ what: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  guard text != expected else { return }
  let pairs = zip(
    text.split(separator: "\n", omittingEmptySubsequences: false),
    expected.split(separator: "\n", omittingEmptySubsequences: false))
  let different = pairs.first { $0 != $1 }.map { "“\($0)” where “\($1)” was expected" }
  Issue.record(
    "\(what): \(different ?? "one is longer than the other")", sourceLocation: sourceLocation)
}

/// Expects `text` to be what the file of this name in `folder` holds.
///
/// Under `WAQAI_RECORD=1` the file is rewritten instead, and the test fails, so that no recording
/// passes for a check.
func expectGolden(
  _ text: String, _ name: String, in folder: String,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let path = folder + "/" + name
  if isRecording {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    Issue.record("recorded \(name)", sourceLocation: sourceLocation)
    return
  }
  let expected = try String(contentsOfFile: path, encoding: .utf8)
  expectSame(text, expected, name, sourceLocation: sourceLocation)
}

/// Whether golden files are to be rewritten.
let isRecording = ProcessInfo.processInfo.environment["WAQAI_RECORD"] == "1"

/// The JSON value of a text.
func json(_ text: some StringProtocol) throws -> Any {
  try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
}

/// The JSON objects of a text that has one a line.
func jsonObjects(_ text: String) throws -> [[String: Any]] {
  try text.split(separator: "\n").map { try #require(try json($0) as? [String: Any]) }
}
