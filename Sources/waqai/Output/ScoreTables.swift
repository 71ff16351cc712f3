import Evaluation
import TimelineExport

/// A table with what it shows.
struct ScoreSection {
  var heading: String?
  var listing: Listing
}

/// All measures, then reports by confidence: a column, or a group of them, for each part.
func scoreSections(of parts: [PartResult]) -> [ScoreSection] {
  [
    ScoreSection(heading: nil, listing: measures(of: parts)),
    ScoreSection(heading: "Reports by confidence", listing: calibration(of: parts)),
  ]
}

/// For each part its types, then its categories, those with the most events first.
func breakdownSections(of parts: [PartResult]) -> [ScoreSection] {
  parts.flatMap { part in
    [
      ScoreSection(
        heading: "Types in \(part.name)", listing: breakdown(part.scores.byType, by: "type")),
      ScoreSection(
        heading: "Categories in \(part.name)",
        listing: breakdown(part.scores.byCategory, by: "category")),
    ]
  }
}

private func measures(of parts: [PartResult]) -> Listing {
  let difficulties = Difficulty.allCases.map { difficulty -> Measure in
    Measure("recall of \(difficulty.rawValue) events") {
      fixed($0.recallByDifficulty[difficulty]?.value)
    }
  }
  return Listing(
    columns: [ListingColumn("measure")]
      + parts.map { ListingColumn($0.name, isNumeric: true) },
    rows: (eventMeasures + difficulties + fieldMeasures).map { measure in
      [.text(measure.name)] + parts.map { .text(measure.cell($0.scores)) }
    })
}

/// A row of the table of measures.
private struct Measure: Sendable {
  var name: String
  var cell: @Sendable (Scores) -> String

  init(_ name: String, cell: @escaping @Sendable (Scores) -> String) {
    self.name = name
    self.cell = cell
  }
}

private let eventMeasures = [
  Measure("articles") { "\($0.articles)" },
  Measure("annotated events") { "\($0.exactType.annotated)" },
  Measure("reports") { "\($0.exactType.reported)" },
  Measure("events, same type (P / R / F1)") { cell($0.exactType) },
  Measure("events, same category (P / R / F1)") { cell($0.category) },
  Measure("whole events (P / R / F1)") { cell($0.wholeEvents) },
]

private let fieldMeasures = [
  Measure("status") { fixed($0.status.value) },
  Measure("date, exact") { fixed($0.dateExact.value) },
  Measure("date, within a day") { fixed($0.dateWithinADay.value) },
  Measure("places (P / R / F1)") { cell($0.places) },
  Measure("roles of places") { fixed($0.placeRoles.value) },
  Measure("actors (P / R / F1)") { cell($0.actors) },
  Measure("roles of actors") { fixed($0.actorRoles.value) },
  Measure("figures (P / R / F1)") { cell($0.figures) },
  Measure("false alarms") { "\($0.falseAlarms.count) of \($0.falseAlarms.total)" },
]

private func calibration(of parts: [PartResult]) -> Listing {
  let names = parts.flatMap { part in
    ["reports", "right", "whole"].map { parts.count == 1 ? $0 : "\(part.name): \($0)" }
  }
  let bins = parts.map(\.scores.calibration.bins)
  return Listing(
    columns: [ListingColumn("confidence")] + names.map { ListingColumn($0, isNumeric: true) },
    rows: Calibration().bins.enumerated().map { index, range in
      [.text("\(range.lower)–\(range.upper)")]
        + bins.flatMap { bins -> [ListingValue] in
          let bin = bins[index]
          return [
            .integer(bin.reports), .text(fixed(bin.rightShare.value)),
            .text(fixed(bin.wholeShare.value)),
          ]
        }
    })
}

private func breakdown(_ scores: [String: PrecisionRecall], by name: String) -> Listing {
  let columns = ["annotated", "reported", "precision", "recall", "F1"]
  let sorted = scores.sorted { ($1.value.annotated, $0.key) < ($0.value.annotated, $1.key) }
  return Listing(
    columns: [ListingColumn(name)] + columns.map { ListingColumn($0, isNumeric: true) },
    rows: sorted.map { key, score in
      [
        .text(key), .integer(score.annotated), .integer(score.reported),
        .text(fixed(score.precision)), .text(fixed(score.recall)), .text(fixed(score.f1)),
      ]
    })
}

/// `0.741 / 0.702 / 0.721`
private func cell(_ score: PrecisionRecall) -> String {
  [score.precision, score.recall, score.f1].map(fixed).joined(separator: " / ")
}

/// A share with three digits; a dash where there is none.
private func fixed(_ share: Double?) -> String {
  guard let share else { return "–" }
  let digits = String(Int((share * 1000).rounded(.toNearestOrEven)) + 10_000).dropFirst()
  return "\(digits.prefix(1)).\(digits.suffix(3))"
}
