import EventModel

/// Turns the values of one article's record into annotations and gathers what is wrong with them.
struct GoldCheck {
  private(set) var faults: [GoldFault] = []
  private let text: [Unicode.Scalar]
  private let types: Set<String>

  init(text: String, types: Set<String>) {
    self.text = Array(text.unicodeScalars)
    self.types = types
  }

  /// The event; nil where something about it is wrong.
  mutating func event(_ record: GoldRecord.Event, at path: String) -> GoldEvent? {
    let faultsBefore = faults.count
    if !types.contains(record.type) { add("\(path).type", .unknownType(record.type)) }
    let status: Status? = value(record.status, at: "\(path).status")
    let date = date(record.date, at: "\(path).date")
    let places = record.places.enumerated().compactMap {
      participant($1, PlaceRole.self, PlaceKind.self, at: "\(path).places[\($0)]")
    }
    let actors = record.actors.enumerated().compactMap {
      participant($1, ActorRole.self, ActorKind.self, at: "\(path).actors[\($0)]")
    }
    let figures = record.quantities.enumerated().compactMap {
      figure($1, at: "\(path).quantities[\($0)]")
    }
    let evidence = quote(record.evidence, at: "\(path).evidence")
    let difficulty: Difficulty? = value(record.difficulty, at: "\(path).difficulty")
    guard faults.count == faultsBefore, let status, let evidence, let difficulty else { return nil }
    return GoldEvent(
      type: record.type, status: status, date: date, places: places, actors: actors,
      figures: figures, evidence: evidence, difficulty: difficulty)
  }

  /// Where the words first stand in the text; nil where they do not.
  mutating func quote(_ words: String, at path: String) -> Quote? {
    let wanted = Array(words.unicodeScalars)
    let starts = 0..<max(0, text.count - wanted.count + 1)
    guard let first = wanted.first,
      let start = starts.first(where: {
        text[$0] == first && text[$0..<($0 + wanted.count)].elementsEqual(wanted)
      })
    else {
      add(path, .notInText(words))
      return nil
    }
    return Quote(span: Span(start: start, end: start + wanted.count), text: words)
  }

  private mutating func date(_ record: GoldRecord.Date?, at path: String) -> EventDate? {
    guard let record else { return nil }
    guard record.earliest != nil || record.latest != nil else {
      add(path, .emptyDate)
      return nil
    }
    let earliest = record.earliest.flatMap { day($0, at: "\(path).earliest") }
    let latest = record.latest.flatMap { day($0, at: "\(path).latest") }
    if let earliest, let latest, latest < earliest {
      add(path, .reversed(first: earliest.iso, last: latest.iso))
    }
    return EventDate(earliest: earliest, latest: latest)
  }

  private mutating func day(_ text: String, at path: String) -> CalendarDate? {
    let day = CalendarDate(iso: text)
    if day == nil { add(path, .invalidDate(text)) }
    return day
  }

  private mutating func participant<Role, Kind>(
    _ record: GoldRecord.Participant, _: Role.Type, _: Kind.Type, at path: String
  ) -> Participant?
  where
    Role: RawRepresentable<String> & CaseIterable, Kind: RawRepresentable<String> & CaseIterable
  {
    let role: Role? = value(record.role, at: "\(path).role")
    let kind: Kind? = value(record.kind, at: "\(path).kind")
    let names = [record.name, record.arabic].compactMap(\.self).filter { !$0.isEmpty }
    if names.isEmpty { add(path, .noName) }
    guard let role, kind != nil, !names.isEmpty else { return nil }
    return Participant(role: role.rawValue, names: names)
  }

  private mutating func figure(_ record: GoldRecord.Figure, at path: String) -> Figure? {
    if let low = record.low, let high = record.high, high < low {
      add(path, .reversed(first: String(low), last: String(high)))
    }
    let kind: FigureKind? = value(record.kind, at: "\(path).kind")
    return kind.map {
      Figure(
        kind: $0, low: record.low, high: record.high, approximate: record.approximate ?? false,
        text: "")
    }
  }

  /// The value that the text names; nil where it names none.
  private mutating func value<Value: RawRepresentable<String> & CaseIterable>(
    _ text: String, at path: String
  ) -> Value? {
    let value = Value(rawValue: text)
    if value == nil {
      add(path, .unknownValue(text, valid: Value.allCases.map(\.rawValue)))
    }
    return value
  }

  private mutating func add(_ path: String, _ reason: GoldFault.Reason) {
    faults.append(GoldFault(path: path, reason: reason))
  }
}
