import EventModel

// The words that every format uses for what an event has beyond a report.

extension Event {
  /// `3 articles, 2 sources`; nil where one article tells of it.
  var weightInWords: String? {
    guard articleCount > 1 else { return nil }
    return "\(articleCount) articles, \(counted(sourceCount, "source"))"
  }

  /// `planned 2020-10-19, occurred 2020-10-20`; nil where only one status was ever reported.
  var statusRemark: String? {
    guard statuses.count > 1 else { return nil }
    return statuses.map(\.inWords).joined(separator: ", ")
  }

  /// `corrected: status, killed`; nil where nothing was set by hand.
  var correctionRemark: String? {
    corrections.isEmpty
      ? nil : "corrected: " + corrections.map(\.field).joined(separator: ", ")
  }

  /// The figures of a table's cell; disputed ones with the range of what is said, those that were
  /// set by hand with an asterisk.
  var figuresCell: String {
    let corrected = corrections.filter { FigureKind(rawValue: $0.field) != nil }
    let reported = figures.filter { account in
      !corrected.contains { $0.field == account.kind.rawValue }
    }
    return (reported.map(\.inWords) + corrected.map { "\($0.field) \($0.value)*" })
      .joined(separator: "; ")
  }

  /// The cell of a field, with an asterisk where it was set by hand.
  func marked(_ cell: String, _ field: String) -> String {
    corrections.contains { $0.field == field } ? cell + "*" : cell
  }
}

extension StatusPhase {
  /// `occurred 2020-10-20`: what was first said when.
  var inWords: String {
    [status.rawValue, firstReport?.iso].compactMap(\.self).joined(separator: " ")
  }
}

extension FigureAccount {
  /// `killed 13`, `killed ≥4`, `killed 13 (10-13 disputed)`.
  var inWords: String {
    let all = Figure(
      kind: kind, low: low, high: high,
      approximate: claims.contains { $0.figure.approximate }, text: "")
    guard isContradicted else {
      guard let best, low != high else { return all.inWords }
      return "\(kind.rawValue) \(best)"
    }
    return "\(kind.rawValue) \(best.map { "\($0) " } ?? "")(\(all.amount) disputed)"
  }
}

/// `1 source`, `2 sources`.
func counted(_ number: Int, _ noun: String) -> String {
  number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
}
