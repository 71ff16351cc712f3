import FoundationEssentials
import Testing

/// Expects `text` to be what the file of this name in `Golden/` holds.
///
/// Under `WAQAI_RECORD=1` the file is rewritten instead, and the test fails, so that no recording
/// passes for a check.
func expectGolden(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = #filePath.dropLast("GoldenFile.swift".count) + "Golden/"
  if ProcessInfo.processInfo.environment["WAQAI_RECORD"] == "1" {
    try text.write(toFile: folder + name, atomically: true, encoding: .utf8)
    Issue.record("recorded Golden/\(name)", sourceLocation: sourceLocation)
    return
  }
  let expected = try String(contentsOfFile: folder + name, encoding: .utf8)
  #expect(text == expected, "differs from Golden/\(name)", sourceLocation: sourceLocation)
}
