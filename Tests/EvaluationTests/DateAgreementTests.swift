import Testing

@testable import Evaluation

@Suite("Agreement of dates")
struct DateAgreementTests {
  private let day = date("2020-03-17", "2020-03-17")

  @Test("is exact where both ends are the same, open ones too")
  func exact() {
    #expect(areEqual(day, day))
    #expect(areEqual(nil, nil))
    #expect(areEqual(date("2020-03-17", ""), date("2020-03-17", "")))
    #expect(!areEqual(day, date("2020-03-16", "2020-03-17")))
    #expect(!areEqual(day, nil))
  }

  @Test("is close up to a day at both ends")
  func close() {
    #expect(areClose(day, date("2020-03-16", "2020-03-18")))
    #expect(areClose(date("2020-02-29", "2020-02-29"), date("2020-03-01", "2020-03-01")))
    #expect(!areClose(day, date("2020-03-15", "2020-03-17")))
    #expect(!areClose(day, date("2020-03-17", "2020-03-19")))
  }

  @Test("is close where both are unknown, not where one is")
  func unknown() {
    #expect(areClose(nil, nil))
    #expect(areClose(nil, date("", "")))
    #expect(!areClose(nil, day))
    #expect(!areClose(day, nil))
    #expect(areClose(date("2020-03-17", ""), date("2020-03-18", "")))
    #expect(!areClose(date("2020-03-17", ""), day))
  }

  @Test("is an overlap where a day is shared and both are known")
  func overlaps() {
    #expect(overlap(date("2020-03-01", "2020-03-17"), date("2020-03-17", "2020-03-31")))
    #expect(!overlap(date("2020-03-01", "2020-03-16"), date("2020-03-17", "2020-03-31")))
    #expect(overlap(date("2020-03-01", ""), date("2020-05-01", "2020-05-01")))
    #expect(overlap(date("", "2020-05-01"), date("2020-05-01", "")))
    #expect(!overlap(nil, nil))
    #expect(!overlap(day, nil))
    #expect(!overlap(day, date("", "")))
  }
}
