import EventModel
import Foundation
import Testing

@testable import Evaluation

@Suite("Reading gold articles")
struct GoldReadingTests {
  private static let sound = """
    {"type": "airstrike", "status": "occurred",
     "date": {"earliest": "2020-03-16", "latest": null},
     "places": [{"role": "at", "name": "Baghdad", "arabic": "بغداد", "kind": "city"}],
     "actors": [{"role": "actor", "name": "", "arabic": "طائرات", "kind": "unnamed"}],
     "quantities": [{"kind": "killed", "low": 3, "high": null, "approximate": true}],
     "evidence": "قصفت طائرات بغداد", "difficulty": "main"}
    """

  @Test("gives the events, with evidence where the words first stand")
  func soundArticle() throws {
    let gold = try read(
      events: Self.sound, more: #", "nonEvents": [{"evidence": "بغداد", "why": "a name"}]"#)
    let event = try #require(gold.events.first)
    #expect(event.type == "airstrike")
    #expect(event.status == .occurred)
    #expect(event.date == date("2020-03-16", ""))
    #expect(event.places == [baghdad])
    #expect(event.actors == [Participant(role: "actor", names: ["طائرات"])])
    #expect(event.figures.map(\.low) == [3])
    #expect(event.difficulty == .main)
    #expect(event.evidence.span == Span(start: 7, end: 24))
    #expect(gold.nonEvents.map(\.start) == [19])
    #expect(gold.origin == "gold.jsonl:7")
  }

  @Test("takes an event without a date")
  func undated() throws {
    let events = Self.sound.replacingOccurrences(
      of: #"{"earliest": "2020-03-16", "latest": null}"#, with: "null")
    #expect(try read(events: events).events.map(\.date) == [nil])
  }

  @Test(
    "names what is not in the format, and where",
    arguments: [
      ("\"airstrike\"", "\"air-strike\"", "events[0].type", .unknownType("air-strike")),
      (
        "\"occurred\"", "\"done\"", "events[0].status",
        .unknownValue("done", valid: ["occurred", "planned", "hypothetical", "negated"])
      ),
      ("2020-03-16", "2020-02-30", "events[0].date.earliest", .invalidDate("2020-02-30")),
      ("\"2020-03-16\"", "null", "events[0].date", .emptyDate),
      (
        "\"latest\": null", "\"latest\": \"2020-03-15\"", "events[0].date",
        .reversed(first: "2020-03-16", last: "2020-03-15")
      ),
      (
        "\"at\"", "\"in\"", "events[0].places[0].role",
        .unknownValue("in", valid: ["at", "from", "to", "near"])
      ),
      (
        "\"city\"", "\"town\"", "events[0].places[0].kind",
        .unknownValue(
          "town", valid: ["base", "city", "governorate", "country", "facility", "other"])
      ),
      (
        "\"role\": \"actor\"", "\"role\": \"at\"", "events[0].actors[0].role",
        .unknownValue("at", valid: ["actor", "recipient", "accused", "claimant"])
      ),
      (
        "\"unnamed\"", "\"city\"", "events[0].actors[0].kind",
        .unknownValue(
          "city", valid: ["state", "organisation", "armed-group", "person", "unnamed"])
      ),
      ("\"arabic\": \"طائرات\"", "\"arabic\": \"\"", "events[0].actors[0]", .noName),
      (
        "\"high\": null", "\"high\": 2", "events[0].quantities[0]",
        .reversed(first: "3", last: "2")
      ),
      (
        "\"main\"", "\"easy\"", "events[0].difficulty",
        .unknownValue("easy", valid: ["main", "plain", "hard"])
      ),
      ("قصفت طائرات", "قصفت مقاتلات", "events[0].evidence", .notInText("قصفت مقاتلات بغداد")),
      ("\"قصفت طائرات بغداد\"", "\"\"", "events[0].evidence", .notInText("")),
      ("\"type\": \"airstrike\",", "", "events[0]", .missingKey("type")),
      ("\"low\": 3", "\"low\": \"three\"", "events[0].quantities[0].low", .wrongSort),
      ("\"airstrike\"", "null", "events[0].type", .wrongSort),
    ] as [(String, String, String, GoldFault.Reason)])
  func faults(old: String, new: String, path: String, reason: GoldFault.Reason) {
    #expect(Self.sound.contains(old))
    let events = Self.sound.replacingOccurrences(of: old, with: new)
    #expect(throws: GoldFaults(faults: [GoldFault(path: path, reason: reason)])) {
      try read(events: events)
    }
  }

  @Test("names all faults of values at once")
  func several() {
    let events = Self.sound.replacingOccurrences(of: "airstrike", with: "strikes")
      .replacingOccurrences(of: "\"main\"", with: "\"easy\"")
    let error = #expect(throws: GoldFaults.self) {
      try read(events: events, more: #", "nonEvents": [{"evidence": "البصرة"}]"#)
    }
    #expect(
      error?.faults.map(\.path) == [
        "events[0].type", "events[0].difficulty", "nonEvents[0].evidence",
      ])
  }

  @Test("refuses what is no object or has no events")
  func noEvents() {
    let none = GoldFaults(faults: [GoldFault(path: "", reason: .missingKey("events"))])
    #expect(throws: none) { try read(json: #"{"body": "نص"}"#) }
    let broken = GoldFaults(faults: [GoldFault(path: "", reason: .invalidJSON)])
    #expect(throws: broken) { try read(json: "{") }
  }

  @discardableResult
  private func read(events: String, more: String = "") throws(GoldFaults) -> GoldArticle {
    try read(json: "{\"events\": [\(events)]\(more)}")
  }

  private func read(json: String) throws(GoldFaults) -> GoldArticle {
    try goldArticle(
      json: json.utf8, article: Article(id: "a", title: "عنوان", body: "قصفت طائرات بغداد فجرا"),
      origin: "gold.jsonl:7", types: ["airstrike"])
  }
}
