import EventModel
import Foundation
import Testing

/// What a JSON object has under a key, through keys and list positions.
private func keys(_ value: some Encodable, at path: String...) throws -> [String: any Sendable] {
  let data = try JSONEncoder().encode([value])
  var at = try #require(try JSONSerialization.jsonObject(with: data) as? [Any]).first
  for step in path {
    let inner = (at as? [String: Any])?[step]
    at = (inner as? [Any])?.first ?? inner
  }
  let object = try #require(at as? [String: Any])
  return object.mapValues { $0 is NSNull ? "null" : "\($0)" }
}

/// Names of an object's keys whose value is null.
private func nulls(_ object: [String: any Sendable]) -> Set<String> {
  Set(object.filter { $0.value as? String == "null" }.keys)
}

/// The contract: every key is written, absent values as null.
@Suite struct ReportJSONTests {
  let bare = Report(
    id: "r", type: "rocket-attack", status: .occurred,
    plover: PloverCode(event: "ASSAULT", mode: nil, quad: 4), date: nil,
    places: [
      ReportedPlace(
        role: .at, id: "new.x", name: "س", nameArabic: nil, kind: .other, feature: "other",
        country: nil, latitude: nil, longitude: nil, precision: nil, text: "س")
    ],
    actors: [
      ReportedActor(
        role: .actor, id: "unnamed.x", name: "مسلحون", nameArabic: nil, kind: .unnamed,
        country: nil, sector: nil, text: "مسلحون")
    ],
    quantities: [Figure(kind: .killed, low: nil, high: nil, approximate: true, text: "قتلى")],
    attribution: nil,
    mentions: [
      Mention(
        evidence: Quote(span: Span(start: 0, end: 3), text: "قصف"),
        trigger: Quote(span: Span(start: 0, end: 3), text: "قصف"))
    ], confidence: 0.9, rule: "attack.attack", steps: ["a step"])

  @Test func reportHasEveryKeyButTheSteps() throws {
    let object = try keys(bare)
    #expect(
      Set(object.keys) == [
        "id", "type", "status", "plover", "date", "places", "actors", "quantities", "attribution",
        "mentions", "confidence", "rule",
      ])
    #expect(nulls(object) == ["date", "attribution"])
  }

  @Test func ploverModeMayBeNull() throws {
    let object = try keys(bare, at: "plover")
    #expect(Set(object.keys) == ["event", "mode", "quad"])
    #expect(nulls(object) == ["mode"])
  }

  @Test func placeHasEveryKey() throws {
    let object = try keys(bare, at: "places")
    #expect(
      Set(object.keys) == [
        "role", "id", "name", "nameArabic", "kind", "feature", "country", "latitude", "longitude",
        "precision", "text", "parent",
      ])
    #expect(
      nulls(object) == ["nameArabic", "country", "latitude", "longitude", "precision", "parent"])
  }

  @Test func actorHasEveryKey() throws {
    let object = try keys(bare, at: "actors")
    #expect(
      Set(object.keys) == [
        "role", "id", "name", "nameArabic", "kind", "country", "sector", "text",
      ])
    #expect(nulls(object) == ["nameArabic", "country", "sector"])
  }

  @Test func figureHasEveryKey() throws {
    let object = try keys(bare, at: "quantities")
    #expect(Set(object.keys) == ["kind", "low", "high", "approximate", "text"])
    #expect(nulls(object) == ["low", "high"])
  }

  @Test func attributionMayLackTheActor() throws {
    let object = try keys(Attribution(text: "مصدر", actor: nil))
    #expect(Set(object.keys) == ["text", "actor"])
    #expect(nulls(object) == ["actor"])
  }

  @Test func openDatesKeepTheirKeys() throws {
    let object = try keys(EventDate(earliest: nil, latest: CalendarDate(iso: "2020-03-17")))
    #expect(Set(object.keys) == ["earliest", "latest", "precision", "text"])
    #expect(nulls(object) == ["earliest", "text"])
  }

  @Test func mentionQuotesEvidenceAndTrigger() throws {
    #expect(Set(try keys(bare, at: "mentions").keys) == ["evidence", "trigger"])
    #expect(Set(try keys(bare, at: "mentions", "trigger").keys) == ["start", "end", "text"])
  }

  @Test func lineOfAnArticleHasEveryKey() throws {
    let line = ArticleReports(
      article: Article(id: "a", body: "نص"), reports: [bare],
      diagnostics: [Diagnostic(code: "publication-unknown", message: "…")])
    let object = try keys(line)
    #expect(
      Set(object.keys) == [
        "schema", "id", "source", "url", "title", "language", "published", "events", "diagnostics",
      ])
    #expect(nulls(object) == ["source", "url", "title", "language"])
    #expect(object["schema"] as? String == "waqai.article/1")
    #expect(nulls(try keys(line, at: "published")) == ["date", "explanation"])
    #expect(Set(try keys(line, at: "events").keys).contains("plover"))
    #expect(Set(try keys(line, at: "diagnostics").keys) == ["code", "message"])
  }
}
