package import EventModel

// The words that every format for people, and the cells of every tabular format, use for the parts
// of a report.

extension EventDate {
  /// The date in the forms of EDTF (ISO 8601-2): a day, `2020-04` for a whole month, `2020` for a
  /// whole year, else an interval whose open end is `..`.
  package var edtf: String {
    guard let earliest, let latest else {
      return "\(earliest?.iso ?? "..")/\(latest?.iso ?? "..")"
    }
    if earliest == latest { return earliest.iso }
    if earliest == earliest.startOfYear, latest == earliest.endOfYear {
      return String(earliest.iso.prefix(4))
    }
    if earliest == earliest.startOfMonth, latest == earliest.endOfMonth {
      return String(earliest.iso.prefix(7))
    }
    return "\(earliest.iso)/\(latest.iso)"
  }

  /// The date in at most 15 columns, for tables: days within one month, else months.
  var short: String {
    guard let earliest, let latest else {
      return earliest.map { "\($0.iso)/.." } ?? latest.map { "../\($0.iso)" } ?? ""
    }
    guard edtf.contains("/") else { return edtf }
    if earliest.startOfMonth == latest.startOfMonth {
      return "\(earliest.iso)/\(latest.iso.suffix(2))"
    }
    return "\(earliest.iso.prefix(7))/\(latest.iso.prefix(7))"
  }

  /// The date in words, for headings.
  var inWords: String {
    switch (earliest, latest) {
    case (nil, nil): "undated"
    case (let earliest?, nil): "from \(earliest.iso) on"
    case (nil, let latest?): "until \(latest.iso)"
    case (let earliest?, let latest?):
      edtf.contains("/") ? "\(earliest.iso) to \(latest.iso)" : edtf
    }
  }
}

extension Figure {
  /// `5`, `200-999`, `≥10`, `≤40`, with `~` where the text rounds a number.
  var amount: String {
    switch (low, high) {
    case (nil, nil): "?"
    case (let low?, nil): "≥\(low)"
    case (nil, let high?): "≤\(high)"
    case (let low?, let high?):
      low == high ? (approximate ? "~\(low)" : "\(low)") : "\(low)-\(high)"
    }
  }

  /// `rockets 5`.
  package var inWords: String { "\(kind.rawValue) \(amount)" }
}

extension Report {
  /// `rocket attack` for `rocket-attack`.
  var typeInWords: String { type.replacing("-", with: " ") }

  /// The clause that the report rests on.
  var evidence: String { mentions.first?.evidence.text ?? "" }

  var placesCell: String { places.map(\.name).joined(separator: "; ") }
  var actorsCell: String { actors.map(\.name).joined(separator: "; ") }
  var figuresCell: String { quantities.map(\.inWords).joined(separator: "; ") }
}
