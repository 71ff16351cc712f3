import EventModel
import Testing

@testable import TimelineExport

@Suite("A listing")
struct ListingTests {
  private let listing = Listing(
    columns: [
      ListingColumn("reports", isNumeric: true), ListingColumn("id", minimumWidth: 4),
      ListingColumn("latitude", visibility: .data), ListingColumn("name_arabic", minimumWidth: 4),
      ListingColumn("note", visibility: .tables),
    ],
    rows: [
      [.integer(12), .text("iq.base.ain-al-asad"), .number(-33.5), .text("عين الأسد"), .text("n")],
      [.integer(3), .text("+1, \"x\""), .none, .text("a\tb"), .none],
    ])

  @Test("is written as recorded", arguments: ListingFormat.allCases)
  func golden(format: ListingFormat) throws {
    try expectGolden(try format.text(of: listing, width: 40), "listing.\(format.rawValue).golden")
  }

  @Test("is a table in Markdown, where no cell can break out of its column")
  func markdown() {
    let listing = Listing(
      columns: [ListingColumn("name_arabic"), ListingColumn("reports", isNumeric: true)],
      rows: [[.text("القائم\n| *x*"), .integer(3)], [.none, .integer(12)]])
    #expect(
      listing.markdown == """
        | name arabic | reports |
        | --- | --: |
        | القائم \\| \\*x\\* | 3 |
        |  | 12 |

        """)
  }

  @Test("guards spreadsheet formulas and nothing else in CSV")
  func formulas() {
    let column = [ListingColumn("cell")]
    func csv(_ value: ListingValue) -> String { Listing(columns: column, rows: [[value]]).csv }
    for start in ["=", "+", "-", "@", "\t", "\u{200F}="] {
      #expect(csv(.text(start + "1")).contains("'"))
    }
    #expect(csv(.number(-1.5)) == "cell\r\n-1.5\r\n")
    #expect(csv(.text("a=1")) == "cell\r\na=1\r\n")
  }
}

@Suite("Dates and figures in words")
struct ReportWordingTests {
  @Test("write an interval as EDTF")
  func edtf() {
    let march = Sample.day(2020, 3, 1)
    func range(_ from: Int, _ to: Int) -> String {
      dateOf(Sample.day(2020, 3, from), Sample.day(2020, 3, to)).edtf
    }
    #expect(range(16, 16) == "2020-03-16")
    #expect(range(16, 17) == "2020-03-16/2020-03-17")
    #expect(range(1, 31) == "2020-03")
    #expect(dateOf(march.startOfYear, march.endOfYear).edtf == "2020")
    #expect(dateOf(nil, march).edtf == "../2020-03-01")
    #expect(dateOf(march, nil).edtf == "2020-03-01/..")
  }

  @Test("write a date in a table in at most 15 columns")
  func short() {
    #expect(dateOf(Sample.day(2020, 3, 9), Sample.day(2020, 3, 15)).short == "2020-03-09/15")
    #expect(dateOf(Sample.day(2019, 10, 19), Sample.day(2020, 3, 15)).short == "2019-10/2020-03")
  }

  @Test(
    "write figures",
    arguments: [
      (5, 5, false, "5"), (300, 300, true, "~300"), (200, 999, true, "200-999"),
      (10, nil, true, "≥10"), (nil, 40, true, "≤40"), (nil, nil, true, "?"),
    ] as [(Int?, Int?, Bool, String)])
  func amount(low: Int?, high: Int?, approximate: Bool, expected: String) {
    let figure = Figure(kind: .killed, low: low, high: high, approximate: approximate, text: "")
    #expect(figure.amount == expected)
  }

  private func dateOf(_ earliest: CalendarDate?, _ latest: CalendarDate?) -> EventDate {
    EventDate(earliest: earliest, latest: latest)
  }
}
