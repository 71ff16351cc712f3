import EventModel
import Testing

@testable import EventLinking

@Suite struct PairComparisonTests {
  private let attack = report("a")

  @Test func twoPapersOnOneAttackAreOneEvent() {
    #expect(verdict(attack, report("b")) == .same)
    #expect(verdict(attack, report("b", type: "armed-attack")) == .same)
    #expect(verdict(attack, report("b", at: [Site.anbar], by: [])) == .doubtful)
  }

  @Test func comparisonIsSymmetrical() {
    let other = report(
      "b", type: "missile-strike", from: "2020-03-15", to: "2020-03-20", at: [Site.anbar],
      by: [Party.usa], figures: [figure(.killed, 2, 2)])
    #expect(
      PairComparison.decide(attack, other, explains: true)
        == PairComparison.decide(other, attack, explains: true))
  }

  @Test func sameBaseADayLaterIsAnotherEvent() {
    #expect(verdict(attack, report("b", from: "2020-03-17")) == .conflicting)
    #expect(verdict(attack, report("b", from: "2019-03-16")) == .conflicting)
  }

  @Test func aNightOverTwoDaysMeetsEither() {
    #expect(verdict(attack, report("b", from: "2020-03-16", to: "2020-03-17")) == .same)
  }

  @Test func twoBasesOfOneCityAreTwoPlaces() {
    let taji = report("a", at: [Site.taji])
    #expect(verdict(taji, report("b", at: [Site.victory])) == .conflicting)
    #expect(verdict(taji, report("b", at: [Site.baghdadArea], by: [])) == .doubtful)
    // Camp Victory lies at the edge of Baghdad, Taji further out.
    #expect(verdict(report("a", at: [Site.victory]), report("b", at: [Site.baghdad])) == .same)
    #expect(verdict(taji, report("b", at: [Site.baghdad])) == .conflicting)
  }

  @Test func aCountryAloneIsTooLittle() {
    #expect(verdict(attack, report("b", at: [Site.iraq])) == .unsupported)
  }

  @Test func unknownPlaceSpeaksAgainst() {
    #expect(verdict(attack, report("b", at: [Site.new])) == .unsupported)
    #expect(verdict(attack, report("b", at: [Site.unnamed])) == .unsupported)
  }

  @Test func withdrawalAndHandoverAreRelatedOnly() {
    let withdrawal = report("a", type: "withdrawal", at: [Site.taji.role(.from)])
    let handover = report("b", type: "base-handover", at: [Site.taji])
    let decision = PairComparison.decide(withdrawal, handover, explains: true)
    #expect(decision.verdict == .conflicting)
    #expect(decision.reasons.contains { $0.isConflict && $0.text.contains("related") })
    #expect(verdict(withdrawal, report("b", type: "redeployment", at: [Site.taji])) == .same)
  }

  @Test func weaponsThatDifferAreTwoAttacks() {
    #expect(verdict(attack, report("b", type: "drone-attack")) == .conflicting)
    #expect(verdict(attack, report("b", type: "shelling")) == .same)
  }

  @Test func planAndDeedAreOneEvent() {
    let plan = report(
      "a", type: "withdrawal", status: .planned, from: "2020-03-18", published: "2020-03-16",
      by: [Party.usa])
    let deed = report("b", type: "withdrawal", from: "2020-03-18", published: "2020-03-18")
    #expect(verdict(plan, deed) == .same)
    let vague = report(
      "c", type: "withdrawal", status: .planned, from: nil, published: "2020-03-16", by: [Party.usa]
    )
    #expect(
      verdict(vague, report("d", type: "withdrawal", from: "2020-03-20", by: [Party.usa])) == .same)
    #expect(
      verdict(vague, report("d", type: "withdrawal", from: "2020-09-20", by: [Party.usa]))
        == .conflicting)
  }

  @Test func aPlanAfterTheDeedIsAnotherOne() {
    let plan = report(
      "a", status: .planned, from: "2020-03-10", to: "2020-03-25", published: "2020-03-20")
    #expect(verdict(plan, attack) == .conflicting)
  }

  @Test func whatMightHappenIsNotWhatDid() {
    #expect(verdict(attack, report("b", status: .hypothetical)) == .conflicting)
  }

  @Test func claimAndDenialStandTogether() {
    let claim = report("a", by: [Party.iran])
    #expect(verdict(claim, report("b", status: .negated, by: [Party.iran])) == .same)
    #expect(verdict(claim, report("b", status: .negated, by: [Party.iran], article: "a")) == .same)
  }

  @Test func oneArticleTellsThemApart() {
    #expect(verdict(attack, report("b", article: "a")) == .conflicting)
  }

  @Test func callsOfOthersAreOtherCalls() {
    let call = report(
      "a", type: "phone-call", at: [], by: [Party.blinken, Party.kadhimi.role(.recipient)])
    let again = report(
      "b", type: "phone-call", at: [], by: [Party.kadhimi, Party.blinken.role(.recipient)])
    let other = report(
      "c", type: "phone-call", at: [], by: [Party.pompeo, Party.kadhimi.role(.recipient)])
    #expect(verdict(call, again) == .same)
    #expect(verdict(call, other) == .conflicting)
  }

  @Test func forcesAndTheirStateAgree() {
    let strike = report("a", type: "airstrike", at: [Site.anbar], by: [Party.centcom])
    #expect(
      verdict(strike, report("b", type: "airstrike", at: [Site.anbar], by: [Party.usa])) == .same)
    #expect(
      verdict(strike, report("b", type: "airstrike", at: [Site.anbar], by: [Party.iran]))
        == .conflicting)
    #expect(
      verdict(strike, report("b", type: "airstrike", at: [Site.anbar], by: [Party.gunmen]))
        == .doubtful)
  }

  @Test func ordinalsTellAttacksApart() {
    let third = report("a", figures: [figure(.ordinal, 3, 3)])
    #expect(verdict(third, report("b", figures: [figure(.ordinal, 4, 4)])) == .conflicting)
    #expect(verdict(third, report("b", figures: [figure(.ordinal, 3, 3)])) == .same)
  }

  @Test func figuresTipTheScales() {
    let toll = [figure(.killed, 25, 25)]
    let vague = report("a", at: [Site.anbar], figures: toll)
    #expect(verdict(vague, report("b", figures: toll)) == .same)
    #expect(verdict(vague, report("b", figures: [figure(.killed, 3, 3)])) == .doubtful)
  }

  @Test func aSeriesIsNotOneOfItsAttacks() {
    let series = report("a", from: "2019-10-01", to: "2020-03-16", at: [Site.iraq], by: [])
    #expect(verdict(attack, series) == .conflicting)
  }

  @Test func unknownDaysAreBridgedByPublication() {
    let accusation = report(
      "a", type: "accusation", from: nil, at: [],
      by: [Party.usa, Party.iran.role(.recipient)])
    var later = report(
      "b", type: "accusation", from: nil, published: "2020-03-18", at: [],
      by: [Party.usa, Party.iran.role(.recipient)])
    #expect(verdict(accusation, later) == .same)
    later.published = day("2020-06-18")
    #expect(verdict(accusation, later) == .conflicting)
  }

  @Test func samePassageOfCopiesIsOneEvent() {
    let vague = report("a", type: "threat", from: nil, at: [])
    let copy = report("b", type: "threat", from: nil, at: [])
    #expect(verdict(vague, copy) == .unsupported)
    #expect(PairComparison.decide(vague, copy, areCopies: true).verdict == .same)
    let second = report("b", type: "threat", from: nil, at: [], number: 1)
    #expect(PairComparison.decide(vague, second, areCopies: true).verdict == .unsupported)
  }

  @Test func reasonsAddUpToTheScore() {
    let other = report("b", by: [Party.usa], figures: [figure(.rockets, 5, 5)])
    let decision = PairComparison.decide(attack, other, explains: true)
    #expect(decision.score == decision.reasons.reduce(0) { $0 + $1.weight })
    #expect(decision.reasons.contains { $0.aspect == .place && $0.weight == 3 })
  }
}
