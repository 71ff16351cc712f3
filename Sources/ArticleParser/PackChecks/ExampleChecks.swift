internal import LanguagePacks
internal import PackFiles

/// Faults of examples that show without reading them: unknown frames, verdicts and expectations.
func exampleProblems(in table: PackTable, _ vocabulary: PackVocabulary) -> [PackProblem] {
  let verdicts = ValidNames(["accept", "reject"])
  var problems: [PackProblem] = []
  for row in table.rows {
    var faults: [String?] = [
      vocabulary.frames.fault(table.text(row, "frame"), as: "frame"),
      verdicts.fault(table.text(row, "verdict"), as: "verdict"),
    ]
    for pair in table.list(row, "expect", separator: ";") {
      let (key, value) = keyAndValue(pair)
      do throws(ExpectationFault) {
        if case .type(let type) = try Expectation(key: key, value: value) {
          faults.append(vocabulary.eventTypes.fault(type, as: "event type"))
        }
      } catch {
        faults.append(error.message)
      }
    }
    problems += faults.compactMap(\.self).map { table.problem(row, $0) }
  }
  return problems
}

/// Frames that lack an example that they must find, or one that they must not.
func unprovenFrames(in frames: PackTable, examples: PackTable?) -> [PackProblem] {
  var proven: [String: Set<String>] = [:]
  for row in examples?.rows ?? [] {
    guard let examples else { break }
    proven[examples.text(row, "frame"), default: []].insert(examples.text(row, "verdict"))
  }
  return frames.rows.flatMap { row in
    let id = frames.text(row, "id")
    return ["accept", "reject"].filter { proven[id]?.contains($0) != true }.map { verdict in
      frames.problem(
        row,
        "frame “\(id)” has no example with the verdict “\(verdict)” in ar/frames/examples.tsv;"
          + " every frame needs one of each")
    }
  }
}

/// The two sides of `key=value`, without spaces at their ends.
private func keyAndValue(_ pair: String) -> (String, String) {
  let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
  return (trimmed(sides[0]), sides.count == 2 ? trimmed(sides[1]) : "")
}

/// A text without spaces at its ends.
func trimmed(_ text: some StringProtocol) -> String {
  String(String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()))
}
