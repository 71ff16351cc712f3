import EventModel
import Testing

@testable import Evaluation

@Suite("Pairing")
struct PairingTests {
  private let monday = date("2020-03-16", "2020-03-16")

  @Test("needs the same type, and the same category at least for the other count")
  func types() {
    #expect(evaluation([event()], [report()]).pairs.count == 1)
    let shelling = scores([event()], [report("shelling")])
    #expect(shelling.exactType.matched == 0)
    #expect(shelling.category.matched == 1)
    #expect(scores([event()], [report("visit")]).category.matched == 0)
  }

  @Test("takes the category of a type that it does not know from the report")
  func unknownType() {
    var unknown = report("new-type")
    unknown.plover.event = "ASSAULT"
    #expect(scores([event()], [unknown]).category.matched == 1)
  }

  @Test("needs words in common")
  func words() {
    #expect(evaluation([event(at: 0..<10)], [report(at: 9..<20)]).pairs.count == 1)
    #expect(evaluation([event(at: 0..<10)], [report(at: 10..<20)]).pairs.isEmpty)
  }

  @Test("takes words of any mention")
  func mentions() {
    var second = report(at: 50..<60)
    second.mentions += report(at: 5..<8).mentions
    #expect(evaluation([event(at: 0..<10)], [second]).pairs.count == 1)
  }

  @Test("takes place and date together in the place of words, within one type")
  func placeAndDate() {
    let annotated = event(date: monday, places: [baghdad])
    func far(_ type: String = "airstrike", date: EventDate?, places: [Participant]) -> Report {
      report(type, at: 50..<60, date: date, places: places)
    }
    #expect(evaluation([annotated], [far(date: monday, places: [baghdad])]).pairs.count == 1)
    #expect(evaluation([annotated], [far(date: monday, places: [])]).pairs.isEmpty)
    #expect(evaluation([annotated], [far(date: nil, places: [baghdad])]).pairs.isEmpty)
    let shelling = far("shelling", date: monday, places: [baghdad])
    #expect(scores([annotated], [shelling]).category.matched == 0)
  }

  @Test("is one to one")
  func oneToOne() {
    let article = evaluation([event()], [report(), report()])
    #expect(article.pairs.count == 1)
    #expect(article.extra.count == 1)
    #expect(evaluation([event(), event()], [report()]).missed.count == 1)
  }

  @Test("prefers the trigger on the evidence, then the words that cover each other best")
  func closeness() {
    // The trigger of the second lies on the evidence, that of the first in front of it.
    #expect(reportTaken([report(at: 0..<20), report(at: 12..<30)], for: event(at: 10..<20)) == 1)
    #expect(reportTaken([report(at: 0..<80), report(at: 0..<20)], for: event(at: 10..<20)) == 1)
  }

  @Test("prefers the report with the place, the date, the status")
  func fields() {
    let annotated = event(date: monday, places: [baghdad])
    #expect(reportTaken([report(), report(places: [baghdad])], for: annotated) == 1)
    #expect(reportTaken([report(), report(date: monday)], for: annotated) == 1)
    #expect(reportTaken([report(status: .planned), report()], for: annotated) == 1)
    // A place (0.7) counts more than the status (0.5), the status more than the date (0.4).
    #expect(
      reportTaken([report(), report(status: .planned, places: [baghdad])], for: annotated) == 1)
    #expect(reportTaken([report(status: .planned, date: monday), report()], for: annotated) == 1)
  }

  @Test("prefers the same type among those of one category")
  func sameType() {
    let reports = [report("shelling"), report()]
    let article = evaluation([event(), event("shelling")], reports)
    #expect(article.pairs.map(\.report) == [1, 0])
    #expect(affinity(event(), report(), .category, yardstick) == 4.5)
    #expect(affinity(event(), report("shelling"), .category, yardstick) == 3.5)
  }

  private func reportTaken(_ reports: [Report], for event: GoldEvent) -> Int? {
    evaluation([event], reports).pairs.first?.report
  }
}
