/// Reports and events in memory: for measuring and testing linking without a store.
package final class MemoryLinkingStorage: LinkingStorage {
  package typealias Failure = Never

  /// The events, each with its reports in their order, by the key of the first one.
  package private(set) var events: [ReportKey: [LinkableReport]] = [:]
  private var reports: [Int: LinkableReport] = [:]
  private var numbers: [ReportKey: Int] = [:]
  private var filed: [Int: [(first: Int, last: Int, number: Int)]] = [:]
  private var linked: [Int: [(other: Int, score: Double)]] = [:]
  private var eventOf: [Int: ReportKey] = [:]
  private var copies: Set<Set<String>> = []
  private var reportsByArticle: [String: [Int]] = [:]
  private let decisions: LinkingConstraints
  private var nextNumber = 0

  /// - Parameters:
  ///   - copies: Pairs of articles, by their identities, that are copies of one text.
  ///   - constraints: What people have decided.
  package init(
    copies: Set<Set<String>> = [], constraints: LinkingConstraints = LinkingConstraints()
  ) {
    self.copies = copies
    decisions = constraints
  }

  /// Adds reports and links them.
  package func add(_ new: [LinkableReport]) {
    var added: [Int] = []
    for report in new {
      reports[nextNumber] = report
      numbers[report.key] = nextNumber
      reportsByArticle[report.article, default: []].append(nextNumber)
      added.append(nextNumber)
      nextNumber += 1
    }
    Linker(self).link(added: added)
  }

  package func linkableReport(_ number: Int) -> LinkableReport? { reports[number] }

  package func file(_ number: Int, under keys: BlockKeys) {
    for key in keys.posts { filed[key, default: []].append((keys.first, keys.last, number)) }
  }

  package func reports(meeting keys: BlockKeys) -> [Int] {
    keys.lookups.flatMap { filed[$0] ?? [] }
      .filter { $0.first <= keys.last && keys.first <= $0.last }.map(\.number)
  }

  package func reportsOfCopies(of number: Int) -> [Int] {
    guard let article = reports[number]?.article else { return [] }
    return copies.filter { $0.contains(article) }.flatMap { $0.subtracting([article]) }
      .flatMap { reportsByArticle[$0] ?? [] }
  }

  package func areCopies(_ left: String, _ right: String) -> Bool {
    copies.contains([left, right])
  }

  package func addLink(_ left: Int, _ right: Int, _ decision: LinkDecision) {
    guard decision.verdict == .same else { return }
    linked[left, default: []].append((right, decision.score))
    linked[right, default: []].append((left, decision.score))
  }

  package func links(of number: Int) -> [(other: Int, score: Double)] { linked[number] ?? [] }

  package func constraints(on keys: [ReportKey]) -> LinkingConstraints {
    let keys = Set(keys)
    var result = LinkingConstraints()
    result.together = decisions.together.filter { !keys.isDisjoint(with: $0) }
    result.apart = decisions.apart.filter { !keys.isDisjoint(with: $0.part + $0.rest) }
    result.rejected = decisions.rejected.intersection(keys)
    return result
  }

  package func numbers(of keys: [ReportKey]) -> [Int] { keys.compactMap { numbers[$0] } }

  package func setEvents(_ new: [[Int]], ofComponent component: [Int]) {
    for number in component {
      if let key = eventOf.removeValue(forKey: number) { events[key] = nil }
    }
    for event in new {
      let members = event.compactMap { reports[$0] }
      guard let first = members.first else { continue }
      events[first.key] = members
      for number in event { eventOf[number] = first.key }
    }
  }
}
