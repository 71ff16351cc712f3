import EventModel
import Testing

/// An interval `YYYY-MM-DD..YYYY-MM-DD`; an end left out is open.
private func interval(_ text: String) -> EventDate {
  let dots = text.firstRange(of: "..")
  let start = dots.map { String(text[..<$0.lowerBound]) } ?? text
  let end = dots.map { String(text[$0.upperBound...]) } ?? text
  return EventDate(earliest: CalendarDate(iso: start), latest: CalendarDate(iso: end))
}

@Suite struct EventDateTests {
  @Test(arguments: [
    ("2020-03-16..2020-03-17", "2020-03-17..2020-03-20"), ("2020-03-16", "2020-03-16"),
    ("2020-03-01..2020-03-31", "2020-03-16"), ("..2020-03-17", "2020-03-17.."),
    ("..", "2020-03-17"),
  ])
  func sharedDaysOverlap(_ left: String, _ right: String) {
    #expect(interval(left).overlaps(interval(right)))
    #expect(interval(right).overlaps(interval(left)))
  }

  @Test(arguments: [
    ("2020-03-16", "2020-03-17"), ("..2020-03-16", "2020-03-17.."),
    ("2020-03-01..2020-03-15", "2020-03-16..2020-03-31"),
  ])
  func neighboursDoNot(_ left: String, _ right: String) {
    #expect(!interval(left).overlaps(interval(right)))
    #expect(!interval(right).overlaps(interval(left)))
  }

  @Test(arguments: [
    ("2020-03-16", DatePrecision.day), ("2020-03-16..2020-03-17", .day),
    ("2020-03-16..2020-03-22", .week), ("2020-03-01..2020-03-31", .month),
    ("2020-01-01..2020-03-31", .season), ("2020-06-01..2020-08-31", .season),
    ("2020-01-01..2020-12-31", .year), ("2010-01-01..2019-12-31", .longer),
    ("2020-03-16..", .longer), ("..2020-03-16", .longer),
  ])
  func precisionFollowsTheLength(_ text: String, _ expected: DatePrecision) {
    #expect(interval(text).precision == expected)
  }
}
