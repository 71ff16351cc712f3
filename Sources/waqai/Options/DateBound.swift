import ArgumentParser
import EventModel

/// A year, a month or a day as `--since` and `--until` take it.
struct DateBound: Hashable, Sendable {
  var first: CalendarDate
  var last: CalendarDate

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; nil for anything else.
  init?(_ text: String) {
    switch text.utf8.count {
    case 4:
      guard let start = CalendarDate(iso: text + "-01-01") else { return nil }
      (first, last) = (start, start.endOfYear)
    case 7:
      guard let start = CalendarDate(iso: text + "-01") else { return nil }
      (first, last) = (start, start.endOfMonth)
    default:
      guard let day = CalendarDate(iso: text) else { return nil }
      (first, last) = (day, day)
    }
  }

  /// Reads an option's value.
  @Sendable static func parse(_ text: String) throws -> DateBound {
    guard let bound = DateBound(text) else {
      throw ValidationError("Give YYYY, YYYY-MM or YYYY-MM-DD, for example 2020-03.")
    }
    return bound
  }
}
