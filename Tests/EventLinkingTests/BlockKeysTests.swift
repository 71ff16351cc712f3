import EventModel
import Testing

@testable import EventLinking

@Suite struct BlockKeysTests {
  /// Whether one report is found where the other one looks.
  private func meets(_ left: LinkableReport, _ right: LinkableReport) -> Bool {
    let (looking, filed) = (BlockKeys(left), BlockKeys(right))
    return !Set(looking.lookups).isDisjoint(with: filed.posts) && filed.first <= looking.last
      && looking.first <= filed.last
  }

  private func expectMeeting(
    _ isExpected: Bool, _ left: LinkableReport, _ right: LinkableReport,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(meets(left, right) == isExpected, sourceLocation: sourceLocation)
    #expect(meets(right, left) == isExpected, sourceLocation: sourceLocation)
  }

  @Test func sitesMeetWhatContainsThem() {
    expectMeeting(true, report("a"), report("b", at: [Site.anbar]))
    expectMeeting(true, report("a", at: [Site.taji]), report("b", at: [Site.victory]))
    expectMeeting(false, report("a"), report("b", at: [Site.taji]))
  }

  @Test func onlyOneFamilyMeets() {
    expectMeeting(true, report("a"), report("b", type: "armed-attack"))
    expectMeeting(false, report("a"), report("b", type: "withdrawal"))
  }

  @Test func placelessReportsMeetByActor() {
    let vague = report("a", at: [Site.iraq], by: [Party.usa])
    expectMeeting(true, vague, report("b", by: [Party.centcom]))
    expectMeeting(true, vague, report("b", at: [], by: [Party.centcom]))
    expectMeeting(false, vague, report("b", by: [Party.iran]))
    expectMeeting(false, vague, report("b"))
  }

  @Test func daysMustMeet() {
    expectMeeting(false, report("a"), report("b", from: "2020-03-18"))
    expectMeeting(true, report("a"), report("b", from: "2020-03-01", to: "2020-03-31"))
    expectMeeting(false, report("a"), report("b", from: "2020-01-01", to: "2020-03-31"))
  }

  /// What the comparison takes for one event must be found by its keys, or it would never be
  /// compared.
  @Test func whatIsLinkedIsFound() {
    var dice = Dice(state: 1)
    let reports = RandomReports.reports(400, &dice)
    var linked = 0
    for (index, left) in reports.enumerated() {
      for right in reports[(index + 1)...]
      where PairComparison.decide(left, right).verdict == .same {
        linked += 1
        #expect(meets(left, right), "\(left) and \(right)")
      }
    }
    #expect(linked > 100)
  }
}
