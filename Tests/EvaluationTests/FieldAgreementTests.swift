import EventModel
import Testing

@testable import Evaluation

@Suite("Agreement of fields")
struct FieldAgreementTests {
  private let mosul = Participant(role: "at", names: ["Mosul", "الموصل"])

  @Test("takes names of the same role first")
  func roles() {
    let victim = Participant(role: "recipient", names: army.names)
    let agreement = fields(event(actors: [victim, army]), report(actors: [army, victim])).actors
    #expect(agreement.roles == Share(2, of: 2))
    #expect(agreement.matches.map(\.annotated.role) == ["recipient", "actor"])
  }

  @Test("finds a name in another role, and says so")
  func otherRole() {
    let source = Participant(role: "from", names: baghdad.names)
    let agreement = fields(event(places: [source]), report(places: [baghdad])).places
    #expect(agreement.score == PrecisionRecall(matched: 1, reported: 1, annotated: 1))
    #expect(agreement.roles == Share(0, of: 1))
    #expect(agreement.differing.count == 1)
  }

  @Test("takes each reported name once")
  func once() {
    let agreement = fields(event(places: [baghdad, baghdad]), report(places: [baghdad, mosul]))
      .places
    #expect(agreement.score == PrecisionRecall(matched: 1, reported: 2, annotated: 2))
    #expect(agreement.missing == [baghdad])
    #expect(agreement.extra.map { $0.names[0] } == ["Mosul"])
  }

  @Test("takes figures of one kind and least value, those with the same greatest value first")
  func figures() {
    let annotated = [figure(.killed, 3, 3), figure(.wounded, 5, nil)]
    func score(_ figures: Figure...) -> Int {
      fields(event(figures: annotated), report(figures: figures)).figures.matches.count
    }
    #expect(score(figure(.killed, 3, 3), figure(.wounded, 5, nil)) == 2)
    #expect(score(figure(.killed, 3, nil), figure(.wounded, 5, 5)) == 2)
    #expect(score(figure(.killed, 4, 4), figure(.troops, 5, nil)) == 0)
    let agreement = fields(
      event(figures: annotated), report(figures: [figure(.killed, 3, nil), figure(.killed, 3, 3)]))
    #expect(agreement.figures.differing.isEmpty)
    #expect(agreement.figures.extra == [figure(.killed, 3, nil)])
  }

  @Test("a whole event has the status, the date, a place and an actor")
  func whole() {
    let annotated = event(
      date: date("2020-03-16", "2020-03-16"), places: [baghdad, mosul], actors: [army],
      figures: [figure(.killed, 3, 3)])
    let right = report(
      date: date("2020-03-17", "2020-03-17"), places: [baghdad], actors: [army])
    #expect(fields(annotated, right).isWhole)
    func isWhole(_ change: (inout Report) -> Void) -> Bool {
      var changed = right
      change(&changed)
      return fields(annotated, changed).isWhole
    }
    #expect(!isWhole { $0.status = .planned })
    #expect(!isWhole { $0.date = date("2020-03-18", "2020-03-18") })
    #expect(isWhole { $0.date = date("2020-03-01", "2020-03-31") })
    #expect(!isWhole { $0.date = nil })
    #expect(!isWhole { $0.places = [] })
    #expect(!isWhole { $0.actors = [] })
  }

  @Test("an event without date, places and actors is whole with the status alone")
  func nothingToFind() {
    #expect(fields(event(), report(places: [baghdad], actors: [army])).isWhole)
    #expect(!fields(event(), report(date: date("2020-03-18", "2020-03-18"))).isWhole)
  }

  @Test("is faultless only where nothing differs")
  func faultless() {
    let annotated = event(places: [baghdad], figures: [figure(.killed, 3, 3)])
    #expect(
      fields(annotated, report(places: [baghdad], figures: [figure(.killed, 3, 3)])).isFaultless)
    #expect(
      !fields(annotated, report(places: [baghdad], figures: [figure(.killed, 3, nil)])).isFaultless)
    #expect(!fields(annotated, report(places: [baghdad])).isFaultless)
    #expect(!fields(event(), report(places: [baghdad])).isFaultless)
    let near = Participant(role: "near", names: baghdad.names)
    #expect(!fields(event(places: [baghdad]), report(places: [near])).isFaultless)
  }
}
