/// Links reports into events as they come.
///
/// A new report is compared with those that are filed under its keys. Then each connected component
/// of links that has changed is grouped anew, all of it, so that the outcome depends on what is in
/// the storage and not on the order in which it came.
package struct Linker<Storage: LinkingStorage> {
  private let storage: Storage

  /// Makes a linker on a storage.
  package init(_ storage: Storage) { self.storage = storage }

  /// Links what is new and groups anew what is touched.
  ///
  /// - Parameters:
  ///   - added: Numbers of new reports, which are in the storage but not filed yet.
  ///   - disturbed: Numbers of reports whose neighbours, decisions or copies have changed.
  /// - Throws: What the storage throws.
  /// - Complexity: For each new report, of the reports of its kind, region and day; then of the
  ///   components that they belong to. It does not grow with the storage.
  package func link(added: [Int], disturbed: [Int] = []) throws(Storage.Failure) {
    for number in added { try compare(number) }
    var done: Set<Int> = []
    for number in added + disturbed where !done.contains(number) {
      let component = try self.component(of: number)
      done.formUnion(component.keys)
      guard !component.isEmpty else { continue }
      try group(component)
    }
  }

  /// Compares a report with all that are filed under its keys, and files it.
  private func compare(_ number: Int) throws(Storage.Failure) {
    guard let report = try storage.linkableReport(number) else { return }
    let keys = BlockKeys(report)
    var candidates = Set(try storage.reportsOfCopies(of: number))
    let copies = candidates
    candidates.formUnion(try storage.reports(meeting: keys))
    candidates.remove(number)
    for other in candidates {
      guard let candidate = try storage.linkableReport(other) else { continue }
      let decision = PairComparison.decide(
        report, candidate, areCopies: copies.contains(other))
      switch decision.verdict {
      case .same, .doubtful: try storage.addLink(number, other, decision)
      case .unsupported, .conflicting: break
      }
    }
    try storage.file(number, under: keys)
  }

  /// The report and all that it is connected with through links and decisions, by number.
  private func component(of start: Int) throws(Storage.Failure) -> [Int: LinkableReport] {
    var result: [Int: LinkableReport] = [:]
    var pending = [start]
    while let number = pending.popLast() {
      guard result[number] == nil, let report = try storage.linkableReport(number) else { continue }
      result[number] = report
      pending += try storage.links(of: number).map(\.other)
      let constraints = try storage.constraints(on: [report.key])
      for keys in constraints.together { pending += try storage.numbers(of: keys) }
    }
    return result
  }

  private func group(_ component: [Int: LinkableReport]) throws(Storage.Failure) {
    let reports = Array(component.values)
    let constraints = try storage.constraints(on: reports.map(\.key))
    if component.count == 1, let only = component.first {
      let isEvent = !constraints.rejected.contains(only.value.key)
      return try storage.setEvents(isEvent ? [[only.key]] : [], ofComponent: [only.key])
    }
    var edges: [LinkEdge] = []
    for (number, report) in component {
      for link in try storage.links(of: number) where number < link.other {
        guard let other = component[link.other] else { continue }
        edges.append(LinkEdge(report.key, other.key, score: link.score))
      }
    }
    let copies = try copies(among: reports)
    let numbers = Dictionary(
      component.map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    let events = clusters(
      of: reports, edges: edges, constraints: constraints,
      areCopies: { copies.contains([$0, $1]) })
    try storage.setEvents(
      events.map { $0.compactMap { numbers[$0.key] } }, ofComponent: component.keys.sorted())
  }

  /// The pairs of articles of a component that are copies of one text.
  private func copies(
    among reports: [LinkableReport]
  ) throws(Storage.Failure) -> Set<Set<String>> {
    let articles = Set(reports.map(\.article)).sorted()
    var result: Set<Set<String>> = []
    for (index, article) in articles.enumerated() {
      for other in articles[(index + 1)...] where try storage.areCopies(article, other) {
        result.insert([article, other])
      }
    }
    return result
  }
}
