import EventModel
import Testing

@testable import EventLinking

@Suite struct OrderTests {
  /// The events of some reports: ids with the reports' keys in order and the outline.
  private func outcome(_ storage: MemoryLinkingStorage) -> [String: EventOutline] {
    var result: [String: EventOutline] = [:]
    for members in storage.events.values {
      let evidence = members.map {
        EventEvidence(report: $0, source: "source \($0.key.value % 3)", original: $0.article)
      }
      result[eventID(ofFirst: members[0])] = EventOutline(of: evidence)
    }
    return result
  }

  private func copies(of reports: [LinkableReport]) -> Set<Set<String>> {
    let articles = Set(reports.map(\.article)).sorted()
    return Set(
      zip(articles, articles.dropFirst()).enumerated().compactMap { index, pair in
        index % 7 == 0 ? [pair.0, pair.1] : nil
      })
  }

  @Test(arguments: 0..<300)
  func everyOrderAndEveryBatchGivesTheSameEvents(seed: Int) {
    var dice = Dice(state: UInt64(seed % 10))
    let reports = RandomReports.reports(90, &dice)
    let copies = copies(of: reports)
    let atOnce = MemoryLinkingStorage(copies: copies)
    atOnce.add(reports)
    let expected = outcome(atOnce)
    #expect(expected.count > 20 && expected.count < 90)

    var order = Dice(state: UInt64(seed) &* 977 &+ 5)
    var rest = reports.shuffled(using: &order)[...]
    let inBatches = MemoryLinkingStorage(copies: copies)
    while !rest.isEmpty {
      let size = Int.random(in: 1...20, using: &order)
      inBatches.add(Array(rest.prefix(size)))
      rest = rest.dropFirst(size)
    }
    #expect(outcome(inBatches) == expected)
  }

  @Test func aLaterReportNeverChangesTheId() {
    let storage = MemoryLinkingStorage()
    storage.add([report("a")])
    let id = storage.events.values.first.map { eventID(ofFirst: $0[0]) }
    #expect(id?.hasSuffix("-rocket-attack-2020-03-16-ain-al-asad") == true)
    for number in 1...20 { storage.add([report("b\(number)", published: "2020-03-18")]) }
    #expect(storage.events.count == 1)
    #expect(storage.events.values.first.map { eventID(ofFirst: $0[0]) } == id)
  }

  @Test func everyPartOfAnEventStaysWithoutContradiction() {
    var dice = Dice(state: 3)
    let storage = MemoryLinkingStorage()
    storage.add(RandomReports.reports(400, &dice))
    var pairs = 0
    for members in storage.events.values {
      for (index, left) in members.enumerated() {
        for right in members[(index + 1)...] {
          pairs += 1
          #expect(!PairComparison.decide(left, right).isConflict)
        }
      }
    }
    #expect(pairs > 50)
  }
}
