import EventModel
import Foundation
import Testing

/// A day that a test is sure of.
private func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }

@Suite struct CalendarDateTests {
  @Test func countsDaysFrom1970() throws {
    #expect(try day("1970-01-01").dayNumber == 0)
    #expect(try day("1969-12-31").dayNumber == -1)
    #expect(try day("2000-03-01").dayNumber == 11_017)
  }

  @Test(arguments: ["2020-02-29", "2000-02-29", "1600-02-29"])
  func leapYearsHave29February(_ iso: String) {
    #expect(CalendarDate(iso: iso)?.iso == iso)
  }

  @Test(arguments: ["2019-02-29", "1900-02-29", "2100-02-29"])
  func otherYearsHaveNot(_ iso: String) {
    #expect(CalendarDate(iso: iso) == nil)
  }

  @Test(arguments: [
    "", "2020", "2020-03", "20-03-17", "2020-3-17", "2020-03-1", "2020/03/17", "2020-03-17T00:00",
    " 2020-03-17", "2020-00-10", "2020-13-01", "2020-04-31", "2020-04-00", "٢٠٢٠-٠٣-١٧",
  ])
  func otherFormsAreNoDays(_ text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test func partsAreThoseOfTheText() throws {
    let parts = try day("2020-03-17").parts
    #expect(parts.year == 2020)
    #expect(parts.month == 3)
    #expect(parts.day == 17)
  }

  @Test func everyDayOfFourCenturiesComesBack() throws {
    let first = try day("1800-01-01")
    for offset in stride(from: 0, to: 146_097, by: 13) {
      let date = first.adding(days: offset)
      #expect(CalendarDate(iso: date.iso) == date)
    }
  }

  @Test func isoPadsYears() {
    #expect(CalendarDate(year: 622, month: 7, day: 16)?.iso == "0622-07-16")
  }

  @Test(arguments: [
    ("2020-03-16", 1), ("2020-03-17", 2), ("2020-03-22", 7), ("1970-01-01", 4), ("1969-12-28", 7),
  ])
  func weekdaysAreThoseOfISO(_ iso: String, _ weekday: Int) throws {
    #expect(try day(iso).weekday == weekday)
  }

  @Test(arguments: [
    ("2020-01-31", 1, "2020-02-29"), ("2019-01-31", 1, "2019-02-28"),
    ("2020-03-31", -1, "2020-02-29"), ("2020-12-15", 1, "2021-01-15"),
    ("2020-01-15", -1, "2019-12-15"), ("2020-02-29", 12, "2021-02-28"),
    ("2020-05-31", -27, "2018-02-28"),
  ])
  func monthsLaterKeepTheDayOrTheMonthsLast(
    _ iso: String, _ months: Int, _ expected: String
  ) throws {
    #expect(try day(iso).adding(months: months).iso == expected)
  }

  @Test func boundsOfTheMonth() throws {
    #expect(try day("2020-02-11").startOfMonth.iso == "2020-02-01")
    #expect(try day("2020-02-11").endOfMonth.iso == "2020-02-29")
  }

  @Test func weeksBeginOnMonday() throws {
    #expect(try day("2020-03-22").startOfWeek.iso == "2020-03-16")
    #expect(try day("2020-03-16").startOfWeek.iso == "2020-03-16")
  }

  @Test func boundsOfTheYear() throws {
    #expect(try day("2020-03-17").startOfYear.iso == "2020-01-01")
    #expect(try day("2020-03-17").endOfYear.iso == "2020-12-31")
  }

  @Test func ordersByTime() throws {
    #expect(try day("2019-12-31") < day("2020-01-01"))
  }

  @Test func jsonIsTheISOText() throws {
    let data = try JSONEncoder().encode([day("2020-03-17")])
    #expect(String(decoding: data, as: UTF8.self) == #"["2020-03-17"]"#)
    #expect(try JSONDecoder().decode([CalendarDate].self, from: data) == [day("2020-03-17")])
  }

  @Test func jsonRefusesOtherText() {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([CalendarDate].self, from: Data(#"["17.3.2020"]"#.utf8))
    }
  }
}
