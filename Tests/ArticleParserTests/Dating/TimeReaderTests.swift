import EventModel
import Testing
import TextAnalysis

@testable import ArticleParser

/// The reader of dates, phrase by phrase; the tables stand in the files beside this one.
@Suite struct TimeReaderTests {
  @Test(arguments: DatingTables.all)
  func sentence(_ item: DatingCase) {
    let found = Dating.read(item)
    #expect(found.map(\.text) == item.marked)
    #expect(found.map(\.days) == item.expected)
  }

  @Test func tablesAreLarge() {
    #expect(DatingTables.all.count >= 300)
  }

  @Test func everyWordOfTheCalendarCanBeReached() {
    #expect(Dating.reader.unreachableWords == [])
  }

  @Test func explicitPartsDateAnUndatedArticle() throws {
    let tokens = ReadTokens(
      TokenizedText("يوم الثلاثاء 17 آذار/مارس"))
    let found = Dating.reader.expressions(in: tokens, range: 0..<tokens.count)
    let parts = Dating.reader.explicitParts(try #require(found.first))
    #expect(parts.year == nil)
    #expect(parts.month == 3)
    #expect(parts.day == 17)
    #expect(parts.weekday == 2)
  }

  @Test func anchorsArePointedAt() throws {
    let tokens = ReadTokens(TokenizedText("بعد ساعات من هجوم صاروخي"))
    let found = Dating.reader.expressions(in: tokens, range: 0..<tokens.count)
    let first = try #require(found.first)
    #expect(first.tokens == 0..<3)
    #expect(first.anchorStart == 3)
  }

  @Test func rangesLimitTheReading() {
    let tokens = ReadTokens(TokenizedText("أعلن الثلاثاء 17 مارس"))
    let found = Dating.reader.expressions(in: tokens, range: 0..<2)
    #expect(found.map(\.tokens) == [1..<2])
  }
}

@Suite struct HijriCalendarTests {
  @Test(arguments: [
    (1441, 9, "2020-04-24"), (1445, 1, "2023-07-19"), (1390, 1, "1970-03-09"),
    (1, 1, "0622-07-19"),
  ])
  func monthsBegin(year: Int, month: Int, day: String) {
    #expect(HijriCalendar.start(year: year, month: month).iso == day)
  }

  @Test func yearOfDay() throws {
    let day = try #require(CalendarDate(iso: "2020-03-17"))
    #expect(HijriCalendar.year(of: day) == 1441)
  }
}

/// All tables.
enum DatingTables {
  static let all = [
    weekdays, relativeDays, explicitDates, units, portions, distances, windows, nights, ranges,
    anaphors, hijri, doubtful, sentencesOfDays, sentencesOfPlans, sentencesOfUnits,
    sentencesOnAnchors,
  ].flatMap(DatingCase.table)
}
