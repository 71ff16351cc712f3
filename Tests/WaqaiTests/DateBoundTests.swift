import EventModel
import Testing

@testable import waqai

@Suite("A bound of time on the command line")
struct DateBoundTests {
  @Test(
    "is a year, a month or a day",
    arguments: [
      ("2020", "2020-01-01", "2020-12-31"), ("2020-02", "2020-02-01", "2020-02-29"),
      ("2020-03-17", "2020-03-17", "2020-03-17"),
    ])
  func bounds(text: String, first: String, last: String) throws {
    let bound = try #require(DateBound(text))
    #expect(bound.first.iso == first)
    #expect(bound.last.iso == last)
  }

  @Test(
    "is nothing else", arguments: ["", "20", "2020-13", "2020-02-30", "17.3.2020", "yesterday"])
  func faults(text: String) {
    #expect(DateBound(text) == nil)
  }
}
