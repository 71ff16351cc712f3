import EventModel

/// Reports or events under the dates that they bear.
struct Chronicle {
  /// What bears one date.
  struct Entry {
    /// The date in words.
    var date: String
    var items: [ChronicleItem]
  }

  /// In the order in which the dates first appear.
  var entries: [Entry] = []

  init(_ items: [ChronicleItem]) {
    var positions: [String: Int] = [:]
    for item in items {
      let date = item.report.date?.inWords ?? "undated"
      if let position = positions[date] {
        entries[position].items.append(item)
      } else {
        positions[date] = entries.count
        entries.append(Entry(date: date, items: [item]))
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
