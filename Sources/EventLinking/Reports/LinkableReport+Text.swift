internal import EventModel

// The compact form in which a store keeps what linking needs of a report: fields parted by U+001F,
// entries of a list by U+001E, their parts by U+001D. None of them stands in an id.

extension LinkableReport {
  /// The report in one line of text, without its key, which the store has in a column of its own.
  package var encoded: String {
    var text = ""
    func field(_ value: String) { text += value + "\u{1F}" }
    field(article)
    field(type)
    field(status.rawValue)
    for day in [earliest, latest, published] { field(day.map(String.init) ?? "") }
    field(String(number))
    field(
      places.map { place in
        [
          place.role.rawValue, place.id, place.kind.rawValue,
          place.latitude.map { "\($0)" } ?? "", place.longitude.map { "\($0)" } ?? "",
        ].joined(separator: "\u{1D}") + place.containers.map { "\u{1D}" + $0 }.joined()
      }.joined(separator: "\u{1E}"))
    field(
      actors.map { actor in
        [actor.role.rawValue, actor.id, actor.kind.rawValue, actor.country ?? ""]
          .joined(separator: "\u{1D}") + actor.wholes.map { "\u{1D}" + $0 }.joined()
      }.joined(separator: "\u{1E}"))
    field(
      figures.map { figure in
        let low = figure.low.map(String.init) ?? ""
        let high = figure.high.map(String.init) ?? ""
        return "\(figure.kind.rawValue)\u{1D}\(low)\u{1D}\(high)"
      }.joined(separator: "\u{1E}"))
    return text
  }

  /// Reads the text that ``encoded`` gave; nil where it is none.
  package init?(key: ReportKey, encoded text: String) {
    let fields = text.utf8.split(separator: 0x1F, omittingEmptySubsequences: false)
    guard fields.count == 11, let status = Status(rawValue: String(fields[2]) ?? ""),
      let number = Int(String(fields[6]) ?? "")
    else { return nil }
    self.init(
      key: key, article: String(fields[0]) ?? "", type: String(fields[1]) ?? "", status: status,
      earliest: Int(String(fields[3]) ?? ""), latest: Int(String(fields[4]) ?? ""),
      published: Int(String(fields[5]) ?? ""),
      places: entries(fields[7]).compactMap(LinkablePlace.init(parts:)),
      actors: entries(fields[8]).compactMap(LinkableActor.init(parts:)),
      figures: entries(fields[9]).compactMap(LinkableFigure.init(parts:)), number: number)
  }
}

/// The entries of a list with their parts.
private func entries(_ field: Substring.UTF8View) -> [[String]] {
  field.split(separator: 0x1E).map { entry in
    entry.split(separator: 0x1D, omittingEmptySubsequences: false).map { String($0) ?? "" }
  }
}

extension LinkablePlace {
  fileprivate init?(parts: [String]) {
    guard parts.count >= 5, let role = PlaceRole(rawValue: parts[0]),
      let kind = PlaceKind(rawValue: parts[2])
    else { return nil }
    self.init(
      role: role, id: parts[1], kind: kind, containers: Array(parts[5...]),
      latitude: Double(parts[3]), longitude: Double(parts[4]))
  }
}

extension LinkableActor {
  fileprivate init?(parts: [String]) {
    guard parts.count >= 4, let role = ActorRole(rawValue: parts[0]),
      let kind = ActorKind(rawValue: parts[2])
    else { return nil }
    self.init(
      role: role, id: parts[1], kind: kind, country: parts[3].isEmpty ? nil : parts[3],
      wholes: Array(parts[4...]))
  }
}

extension LinkableFigure {
  fileprivate init?(parts: [String]) {
    guard parts.count == 3, let kind = FigureKind(rawValue: parts[0]) else { return nil }
    self.init(kind: kind, low: Int(parts[1]), high: Int(parts[2]))
  }
}
