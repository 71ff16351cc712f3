import EventModel
import PackFiles
import Testing

@testable import ArticleParser

@Suite struct ExpectationTests {
  private let report = Report(
    id: "r", type: "redeployment", status: .planned,
    plover: PloverCode(event: "RETREAT", mode: "withdraw", quad: 2),
    date: EventDate(
      earliest: CalendarDate(iso: "2020-03-16"), latest: CalendarDate(iso: "2020-03-17")),
    places: [
      ReportedPlace(
        role: .from, id: "iq.base.al-qaim", name: "Al-Qaim base", nameArabic: "القائم", kind: .base,
        feature: "base", country: "IRQ", latitude: nil, longitude: nil, precision: 1,
        text: "قاعدة القائم")
    ],
    actors: [
      ReportedActor(
        role: .actor, id: "us.forces", name: "US forces", nameArabic: nil, kind: .state,
        country: "USA", sector: "MIL", text: "القوات الأميركيّة")
    ],
    quantities: [
      Figure(kind: .troops, low: 300, high: 300, approximate: false, text: "300"),
      Figure(kind: .killed, low: 3, high: nil, approximate: true, text: "3"),
    ], attribution: nil, mentions: [], confidence: 0.9, rule: "f")

  private func holds(_ key: String, _ value: String) throws -> Bool {
    try Expectation(key: key, value: value).holds(in: report)
  }

  @Test(arguments: [
    ("status", "planned"), ("type", "redeployment"), ("from", "iq.base.al-qaim"),
    ("from", "القائم"), ("from", "قاعدة القائم"), ("from", "Qaim base"),
    ("actor", "القوات الاميركية"), ("actor", "us.forces"), ("troops", "300"), ("killed", "3.."),
    ("date", "2020-03-16..2020-03-17"),
  ])
  func met(_ key: String, _ value: String) throws { #expect(try holds(key, value)) }

  @Test(arguments: [
    ("status", "occurred"), ("type", "withdrawal"), ("to", "القائم"), ("from", "الأنبار"),
    ("recipient", "us.forces"), ("troops", "200"), ("troops", "300..400"), ("killed", "3"),
    ("rockets", "300"), ("date", "2020-03-16"), ("from", "base Qaim"),
    ("actor", "الأمريكية"),
  ])
  func notMet(_ key: String, _ value: String) throws { #expect(try !holds(key, value)) }

  @Test(arguments: [
    ("acter", "x", "unknown key “acter”; did you mean “actor”?"),
    ("actor", "", "“actor” has no value"),
    ("status", "plannd", "unknown status “plannd”; did you mean “planned”?"),
    ("troops", "many", "“troops=many” is no figure"), ("troops", "..", "“troops=..” is no figure"),
    ("troops", "3..x", "“troops=3..x” is no figure"), ("date", "March", "“date=March” is no day"),
    ("published", "2020-03-16..2020-03-17", "“published=2020-03-16..2020-03-17” is no day"),
  ])
  func faults(_ key: String, _ value: String, _ expected: String) {
    do {
      _ = try Expectation(key: key, value: value)
      Issue.record("“\(key)=\(value)” was read")
    } catch {
      #expect(error.message.hasPrefix(expected), "\(error.message)")
    }
  }

  @Test func tellsWhatIsThereInstead() throws {
    let place = try Expectation(key: "from", value: "الأنبار")
    #expect(place.found(in: report) == "iq.base.al-qaim “قاعدة القائم”")
    #expect(try Expectation(key: "to", value: "x").found(in: report) == "none")
    #expect(try Expectation(key: "killed", value: "3").found(in: report) == "3..")
    #expect(try Expectation(key: "killed", value: "3").description == "killed=3..3")
  }
}
