import EventModel

/// Reports under the dates that they bear.
struct Chronicle {
  /// The reports of one date.
  struct Entry {
    /// The date in words.
    var date: String
    var reports: [StoredReport]
  }

  /// In the order in which the dates first appear.
  var entries: [Entry] = []

  init(_ reports: [StoredReport]) {
    var positions: [String: Int] = [:]
    for stored in reports {
      let date = stored.report.date?.inWords ?? "undated"
      if let position = positions[date] {
        entries[position].reports.append(stored)
      } else {
        positions[date] = entries.count
        entries.append(Entry(date: date, reports: [stored]))
      }
    }
  }
}

extension Report {
  /// What happened, in a line: type, status unless it occurred, places, actors, figures.
  var headline: String {
    var parts = [status == .occurred ? typeInWords : "\(typeInWords) (\(status.rawValue))"]
    parts += PlaceRole.allCases.compactMap { role in
      phrase(role.rawValue, places.filter { $0.role == role }.map(\.name))
    }
    parts += ActorRole.allCases.compactMap { role in
      phrase("\(role.rawValue):", actors.filter { $0.role == role }.map(\.name))
    }
    if !quantities.isEmpty { parts.append(figuresCell) }
    return singleLine(parts.joined(separator: " · "))
  }

  private func phrase(_ word: String, _ names: [String]) -> String? {
    names.isEmpty ? nil : "\(word) \(names.joined(separator: ", "))"
  }
}

extension Article {
  /// Where a report was read: source, publication date and how it is known.
  var provenance: String {
    var parts = [source ?? id]
    if let date = published.date {
      parts.append(
        published.basis == .inferred ? "\(date.iso) (inferred)" : date.iso)
    }
    return singleLine(parts.joined(separator: ", "))
  }
}
