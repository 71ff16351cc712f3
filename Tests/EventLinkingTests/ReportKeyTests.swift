import EventModel
import Testing

@testable import EventLinking

@Suite struct ReportKeyTests {
  private let key = ReportKey(article: "a", type: "raid", place: "iq.city.baghdad", number: 0)

  @Test func textAndNumberAreOne() {
    #expect(key.text.count == ReportKey.length)
    #expect(ReportKey(text: key.text) == key)
    #expect(ReportKey(text: "short") == nil)
    #expect(ReportKey(text: "uuuuuuuuuu") == nil)
  }

  @Test func beginningsAreRanges() throws {
    for length in 1...ReportKey.length {
      let keys = try #require(ReportKey.keys(startingWith: key.text.prefix(length)))
      #expect(keys.contains(key.value))
      #expect(ReportKey(value: keys.lowerBound).text.hasPrefix(key.text.prefix(length)))
      #expect(ReportKey(value: keys.upperBound).text.hasPrefix(key.text.prefix(length)))
    }
    #expect(ReportKey.keys(startingWith: "") == nil)
  }

  @Test func eachPartCounts() {
    #expect(key != ReportKey(article: "b", type: "raid", place: "iq.city.baghdad", number: 0))
    #expect(key != ReportKey(article: "a", type: "arrest", place: "iq.city.baghdad", number: 0))
    #expect(key != ReportKey(article: "a", type: "raid", place: nil, number: 0))
    #expect(key != ReportKey(article: "a", type: "raid", place: "iq.city.baghdad", number: 1))
  }

  @Test func factsSurviveTheirCompactForm() {
    let whole = report(
      "a", status: .planned, from: nil, to: "2020-03-16", published: nil,
      at: [Site.asad.role(.from), Site.iraq], by: [Party.centcom, Party.gunmen.role(.claimant)],
      figures: [figure(.killed, 3, nil), figure(.ordinal, nil, 4)], number: 2)
    #expect(LinkableReport(key: whole.key, encoded: whole.encoded) == whole)
    let empty = report("b", from: nil, at: [])
    #expect(LinkableReport(key: empty.key, encoded: empty.encoded) == empty)
    #expect(LinkableReport(key: whole.key, encoded: "nonsense") == nil)
  }
}
