internal import EventModel

/// The calendar of Umm al-Qura for 1390–1480 AH (1970–2058); the tabular calendar outside.
///
/// Month lengths are those of ICU's `islamic-umalqura`: bit m − 1 is set where month m has 30 days.
enum HijriCalendar {
  private static let firstYear = 1390
  /// 1 Muharram 1390: 1970-03-09.
  private static let firstDay = 67
  private static let lengths: [UInt16] = [
    0xABA, 0x5B4, 0xDA9, 0xD52, 0xAA5, 0x92D, 0x26D, 0x8ED, 0x2DA, 0xAD5, 0xAA5, 0xA4B, 0x497,
    0x937, 0x2B6, 0x975, 0xD69, 0xD52, 0xC95, 0x92B, 0x25B, 0x4DB, 0x9D5, 0x5D2, 0xDA5, 0xD4A,
    0xA95, 0x54D, 0xAAD, 0x3AA, 0xBD2, 0xBC4, 0xB89, 0xA95, 0x52D, 0x5AD, 0xB6A, 0x6D4, 0xDC9,
    0xD92, 0xAA6, 0x956, 0x2AE, 0x56D, 0x36A, 0xB55, 0xAAA, 0x94D, 0x49D, 0x95D, 0x2BA, 0x5B5,
    0x5AA, 0xD55, 0xA9A, 0x92E, 0x26E, 0x55D, 0xADA, 0x6D4, 0x6A5, 0xB27, 0xA4D, 0x4AD, 0x56D,
    0xB5A, 0x754, 0xF49, 0xE92, 0xD26, 0xA56, 0x356, 0x6B5, 0xBAA, 0xB92, 0xB25, 0x68B, 0xA9B,
    0x55A, 0xADA, 0x5B4, 0xDA9, 0xB52, 0xA9A, 0x536, 0x276, 0x575, 0xAF2, 0x6D4, 0x6A9, 0x555,
  ]
  /// The first day of each month of the table, and the day after the last.
  private static let starts: [Int] = {
    var starts = [firstDay]
    for year in lengths {
      for month in 0..<12 {
        starts.append(starts[starts.count - 1] + (year >> month & 1 == 1 ? 30 : 29))
      }
    }
    return starts
  }()

  /// The first day of a month (1–12).
  static func start(year: Int, month: Int) -> CalendarDate {
    let index = (year - firstYear) * 12 + month - 1
    if starts.indices.contains(index) { return CalendarDate(dayNumber: starts[index]) }
    // The tabular calendar of 11 leap years in 30, epoch 16 July 622 (Julian).
    let days = (year - 1) * 354 + (3 + 11 * year) / 30 + 29 * (month - 1) + month / 2
    return CalendarDate(dayNumber: days - 492_148)
  }

  /// The first day of the month after.
  static func end(year: Int, month: Int) -> CalendarDate {
    month == 12 ? start(year: year + 1, month: 1) : start(year: year, month: month + 1)
  }

  /// The year of a day.
  static func year(of date: CalendarDate) -> Int {
    var year = (date.dayNumber + 492_148) * 30 / 10_631 + 1
    while start(year: year, month: 1) > date { year -= 1 }
    while start(year: year + 1, month: 1) <= date { year += 1 }
    return year
  }
}
