import EventModel
import Testing

@testable import EventLinking

@Suite struct ClusteringTests {
  private let monday = report("a")
  private let tuesday = report("b", from: "2020-03-17", published: "2020-03-18")
  private let vague = report("c", from: "2020-03-16", to: "2020-03-18", published: "2020-03-19")

  @Test func aVagueReportBridgesNothing() {
    let found = events([monday, tuesday, vague])
    #expect(found.count == 2)
    #expect(!found.contains { $0.contains(monday.key) && $0.contains(tuesday.key) })
  }

  @Test func theStrongestLinkIsTakenFirst() {
    let toll = [figure(.killed, 7, 7)]
    var second = tuesday
    second.figures = toll
    var told = vague
    told.figures = toll
    #expect(events([monday, second, told]) == [[monday.key], [second.key, told.key]])
  }

  @Test func decisionsStandAboveContradictions() {
    var constraints = LinkingConstraints()
    constraints.together = [[monday.key, tuesday.key]]
    let storage = MemoryLinkingStorage(constraints: constraints)
    storage.add([monday, tuesday])
    #expect(storage.events.count == 1)
  }

  @Test func whatIsPartedStaysApart() {
    let other = report("d")
    var constraints = LinkingConstraints()
    constraints.apart = [Separation(part: [monday.key], rest: [other.key])]
    let storage = MemoryLinkingStorage(constraints: constraints)
    storage.add([monday, other])
    #expect(storage.events.count == 2)
  }

  @Test func rejectedReportsAreOfNoEvent() {
    var constraints = LinkingConstraints()
    constraints.rejected = [monday.key]
    let storage = MemoryLinkingStorage(constraints: constraints)
    storage.add([monday, tuesday])
    #expect(storage.events.values.map { $0.map(\.key) } == [[tuesday.key]])
  }

  @Test func copiesAreOneEvenWhereLittleIsSaid() {
    let threat = report("a", type: "threat", from: nil, at: [])
    let copy = report("b", type: "threat", from: nil, at: [])
    #expect(events([threat, copy]).count == 2)
    #expect(events([threat, copy], copies: [["a", "b"]]).count == 1)
  }
}
