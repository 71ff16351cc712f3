import EventModel
import Foundation
import Testing

@testable import Evaluation

@Suite("Scores")
struct ScoresTests {
  @Test("set pairs against reports and against events")
  func precisionRecall() {
    let result = scores(
      [event(at: 0..<10), event(at: 20..<30), event(at: 40..<50)],
      [report(at: 0..<10), report(at: 60..<70)])
    #expect(result.exactType == PrecisionRecall(matched: 1, reported: 2, annotated: 3))
    #expect(result.exactType.precision == 0.5)
    #expect(result.exactType.recall == 1.0 / 3)
    #expect(result.exactType.f1 == 0.4)
  }

  @Test("have no value where there is nothing to measure")
  func nothing() {
    let result = scores([event()], [])
    #expect(result.exactType.precision == nil)
    #expect(result.exactType.recall == 0)
    #expect(result.exactType.f1 == 0)
    #expect(result.status.value == nil)
    #expect(scores([], []).exactType.f1 == nil)
  }

  @Test("add articles up, and pair within each")
  func articles() {
    let result = Scores([evaluation([event()], []), evaluation([], [report()])])
    #expect(result.articles == 2)
    #expect(result.exactType == PrecisionRecall(matched: 0, reported: 1, annotated: 1))
  }

  @Test("count recall by difficulty")
  func difficulty() {
    let result = scores(
      [
        event(at: 0..<10, difficulty: .main), event(at: 20..<30, difficulty: .hard),
        event(at: 40..<50, difficulty: .hard),
      ], [report(at: 0..<10), report(at: 20..<30)])
    #expect(result.recallByDifficulty == [.main: Share(1, of: 1), .hard: Share(1, of: 2)])
  }

  @Test("measure fields on the pairs of one type alone")
  func fieldsOfPairs() {
    let result = scores(
      [
        event(at: 0..<10, date: date("2020-03-16", "2020-03-16"), places: [baghdad]),
        event("shelling", at: 20..<30, places: [baghdad]),
      ],
      [
        report(
          at: 0..<10, status: .planned, date: date("2020-03-17", "2020-03-17"), actors: [army]),
        report(at: 20..<30, places: [baghdad]),
      ])
    #expect(result.status == Share(0, of: 1))
    #expect(result.dateExact == Share(0, of: 1))
    #expect(result.dateWithinADay == Share(1, of: 1))
    #expect(result.places == PrecisionRecall(matched: 0, reported: 0, annotated: 1))
    #expect(result.actors == PrecisionRecall(matched: 0, reported: 1, annotated: 0))
    #expect(result.category.matched == 2)
  }

  @Test("set whole events against all reports and events")
  func whole() {
    let result = scores(
      [event(at: 0..<10), event(at: 20..<30), event(at: 40..<50)],
      [report(at: 0..<10), report(at: 20..<30, status: .negated)])
    #expect(result.wholeEvents == PrecisionRecall(matched: 1, reported: 2, annotated: 3))
  }

  @Test("count a passage as a false alarm where an unpaired report has its trigger in it")
  func falseAlarms() {
    func alarms(_ events: [GoldEvent], _ report: Report) -> Share {
      scores(events, [report], nonEvents: [100..<120, 200..<220]).falseAlarms
    }
    #expect(alarms([], report(at: 105..<130)) == Share(1, of: 2))
    #expect(alarms([], report(at: 119..<130)) == Share(1, of: 2))
    #expect(alarms([], report(at: 95..<115)) == Share(0, of: 2))
    #expect(alarms([event(at: 100..<110)], report(at: 105..<130)) == Share(0, of: 2))
  }

  @Test("are kept apart by type and by category")
  func breakdown() {
    let result = scores([event(), event("visit", at: 20..<30)], [report("shelling")])
    #expect(
      result.byType == [
        "airstrike": PrecisionRecall(annotated: 1), "visit": PrecisionRecall(annotated: 1),
        "shelling": PrecisionRecall(reported: 1),
      ])
    #expect(
      result.byCategory == [
        "ASSAULT": PrecisionRecall(matched: 1, reported: 1, annotated: 1),
        "CONSULT": PrecisionRecall(annotated: 1),
      ])
  }

  @Test("count reports by confidence, the whole ones among the right ones")
  func calibration() {
    let result = scores(
      [event(at: 0..<10), event(at: 20..<30)],
      [
        report(at: 0..<10, confidence: 0.9), report(at: 20..<30, status: .planned, confidence: 1),
        report(at: 40..<50, confidence: 0.89), report(at: 60..<70, confidence: 0.2),
      ])
    let bins = result.calibration.bins
    #expect(bins.map(\.lower) == [0, 0.5, 0.6, 0.7, 0.8, 0.9])
    #expect(bins.map(\.upper) == [0.5, 0.6, 0.7, 0.8, 0.9, 1])
    #expect(bins.map(\.reports) == [1, 0, 0, 0, 1, 2])
    #expect(bins.map(\.right) == [0, 0, 0, 0, 0, 2])
    #expect(bins.map(\.whole) == [0, 0, 0, 0, 0, 1])
    #expect(bins[5].rightShare.value == 1)
    #expect(bins[1].rightShare.value == nil)
  }

  @Test("are written with three digits, null where there is nothing")
  func json() throws {
    let result = scores(
      [event(at: 0..<10), event(at: 20..<30), event(at: 40..<50)], [report(at: 0..<10)])
    let data = try JSONEncoder().encode(result)
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let exact = try #require(object["exactType"] as? [String: Any])
    #expect(exact["recall"] as? Double == 0.333)
    #expect(exact["annotated"] as? Int == 3)
    let figures = try #require(object["figures"] as? [String: Any])
    #expect(figures["precision"] is NSNull)
    let recalls = try #require(object["recallByDifficulty"] as? [String: Any])
    #expect(Set(recalls.keys) == ["main", "plain", "hard"])
    #expect((object["calibration"] as? [Any])?.count == 6)
  }
}
