/// Two reports that the comparison takes for one event.
package struct LinkEdge: Hashable, Sendable {
  package var left: ReportKey
  package var right: ReportKey
  package var score: Double

  /// Makes an edge; the order of the two makes no difference.
  package init(_ left: ReportKey, _ right: ReportKey, score: Double) {
    (self.left, self.right) = left < right ? (left, right) : (right, left)
    self.score = score
  }

  /// The strongest first; keys make the order total.
  static func comesFirst(_ a: LinkEdge, _ b: LinkEdge) -> Bool {
    if a.score != b.score { return a.score > b.score }
    return (a.left, a.right) < (b.left, b.right)
  }
}

/// Groups reports into events: a pure function of the reports and of what people have decided.
///
/// The reports are those of one connected component of links, or of several. The strongest link is
/// taken first, as in Kruskal's algorithm; one that would bring two contradicting reports into one
/// event is not taken. So a vague report goes to the event that it fits best and never bridges two.
///
/// - Parameters:
///   - reports: In any order; no two of one key.
///   - edges: Links between them; others are ignored.
///   - constraints: They stand above links and contradictions.
///   - areCopies: Whether two articles, by their identities, are copies of one text.
/// - Returns: The reports of each event in their order (``LinkableReport/comesFirst(_:_:)``); events in
///   the order of their first reports. Rejected reports are in none.
/// - Complexity: Quadratic in the reports of an event.
package func clusters(
  of reports: [LinkableReport], edges: [LinkEdge], constraints: LinkingConstraints,
  areCopies: (String, String) -> Bool
) -> [[LinkableReport]] {
  let ordered =
    reports.filter { !constraints.rejected.contains($0.key) }.sorted(by: LinkableReport.comesFirst)
  var groups = Groups(ordered, constraints: constraints)
  for edge in edges.sorted(by: LinkEdge.comesFirst) {
    groups.join(edge, areCopies: areCopies)
  }
  // Last, so that whole events are put together, and what comes later finds its part of them.
  for keys in constraints.together { groups.join(keys) }
  return groups.result
}

/// A disjoint-set forest whose sets know their members.
private struct Groups {
  private let reports: [LinkableReport]
  private let index: [ReportKey: Int]
  private var group: [Int]
  private var members: [[Int]]
  /// Groups of positions that people have parted.
  private var parted: [(part: Set<Int>, rest: Set<Int>)] = []

  init(_ reports: [LinkableReport], constraints: LinkingConstraints) {
    self.reports = reports
    let index = Dictionary(
      reports.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    self.index = index
    group = Array(reports.indices)
    members = reports.indices.map { [$0] }
    parted = constraints.apart.map { pair in
      (Set(pair.part.compactMap { index[$0] }), Set(pair.rest.compactMap { index[$0] }))
    }
  }

  /// Joins what people have put together, unless later decisions part it.
  mutating func join(_ keys: [ReportKey]) {
    let positions = keys.compactMap { index[$0] }
    guard let first = positions.first else { return }
    for other in positions.dropFirst() where !areParted(first, other) { unite(first, other) }
  }

  mutating func join(_ edge: LinkEdge, areCopies: (String, String) -> Bool) {
    guard let left = index[edge.left], let right = index[edge.right], group[left] != group[right],
      !areParted(left, right)
    else { return }
    for a in members[group[left]] {
      for b in members[group[right]] {
        let decision = PairComparison.decide(
          reports[a], reports[b],
          areCopies: reports[a].article != reports[b].article
            && areCopies(reports[a].article, reports[b].article))
        if decision.isConflict { return }
      }
    }
    unite(left, right)
  }

  private mutating func unite(_ left: Int, _ right: Int) {
    let (into, from) = (min(group[left], group[right]), max(group[left], group[right]))
    guard into != from else { return }
    for member in members[from] { group[member] = into }
    members[into] += members[from]
    members[from] = []
  }

  private func areParted(_ left: Int, _ right: Int) -> Bool {
    guard !parted.isEmpty else { return false }
    let (a, b) = (members[group[left]], members[group[right]])
    return parted.contains { pair in
      (a.contains(where: pair.part.contains) && b.contains(where: pair.rest.contains))
        || (b.contains(where: pair.part.contains) && a.contains(where: pair.rest.contains))
    }
  }

  var result: [[LinkableReport]] {
    members.filter { !$0.isEmpty }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
      .map { $0.map { reports[$0] } }
  }
}
