package import EventModel

/// A field of an event that can be set by hand.
package enum CorrectableField: Hashable, Sendable {
  case type, status, date, place
  case figure(FigureKind)

  /// The field of that name; nil where there is none.
  package init?(_ name: String) {
    switch name {
    case "type": self = .type
    case "status": self = .status
    case "date": self = .date
    case "place": self = .place
    default:
      guard let kind = FigureKind(rawValue: name) else { return nil }
      self = .figure(kind)
    }
  }

  /// All names.
  package static let names =
    ["type", "status", "date", "place"] + FigureKind.allCases.map(\.rawValue)

  /// The date of `unknown`, `YYYY-MM-DD`, or two days parted by a slash, of which one may be `..`;
  /// nil for an unknown date and for what is none, see ``isDate(_:)``.
  package static func date(_ text: String) -> EventDate? {
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    switch ends.count {
    case 1: return CalendarDate(iso: text).map { EventDate(day: $0) }
    case 2:
      let days = ends.map { CalendarDate(iso: $0) }
      guard zip(ends, days).allSatisfy({ $0 == ".." || $1 != nil }),
        days.contains(where: { $0 != nil })
      else { return nil }
      if let first = days[0], let last = days[1], last < first { return nil }
      return EventDate(earliest: days[0], latest: days[1])
    default: return nil
    }
  }

  /// Whether a text is a date that an event can have.
  package static func isDate(_ text: String) -> Bool { text == "unknown" || date(text) != nil }
}
