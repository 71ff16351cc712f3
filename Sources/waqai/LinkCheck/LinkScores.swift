import EventLinking

/// How well linking finds the annotated events: pairs of reports, and copies.
struct LinkScores {
  /// Right, wrong and missed pairs.
  struct Counts {
    var right = 0
    var wrong: [String] = []
    var missed: [String] = []

    /// The share of what was found that is right; 1 where nothing was found.
    var precision: Double { share(right, of: right + wrong.count) }
    /// The share of what is there that was found; 1 where nothing is there.
    var recall: Double { share(right, of: right + missed.count) }

    private func share(_ part: Int, of whole: Int) -> Double {
      whole == 0 ? 1 : Double(part) / Double(whole)
    }
  }

  private(set) var pairs = Counts()
  private(set) var copies = Counts()
  /// Annotated events, and those of which several reports tell.
  private(set) var events = 0
  private(set) var clusters = 0

  /// Links the annotated reports, all at once, and compares.
  init(_ gold: GoldReports) {
    let found = Self.copies(of: gold)
    for pair in found.union(gold.copies) {
      let name = pair.sorted().joined(separator: " ")
      switch (found.contains(pair), gold.copies.contains(pair)) {
      case (true, true): copies.right += 1
      case (true, false): copies.wrong.append(name)
      default: copies.missed.append(name)
      }
    }
    let storage = MemoryLinkingStorage(copies: found)
    storage.add(gold.reports.map(\.report))
    var eventOf: [ReportKey: ReportKey] = [:]
    for (first, members) in storage.events {
      for member in members { eventOf[member.key] = first }
    }
    compare(gold.reports, eventOf)
    let sizes = Dictionary(grouping: gold.reports, by: \.event).values.map(\.count)
    events = sizes.count
    clusters = sizes.count { $0 > 1 }
  }

  private mutating func compare(
    _ reports: [GoldReports.Annotated], _ eventOf: [ReportKey: ReportKey]
  ) {
    for (index, left) in reports.enumerated() {
      for right in reports[(index + 1)...] {
        let isOne = left.event == right.event
        let isLinked = eventOf[left.report.key] == eventOf[right.report.key]
        guard isOne || isLinked else { continue }
        let decision = PairComparison.decide(left.report, right.report, explains: true)
        let why = decision.reasons.map { "\($0.weight) \($0.text)" }.joined(separator: "; ")
        let name = "\(left.event) / \(right.event): \(decision.verdict.rawValue), \(why)"
        if isOne && isLinked {
          pairs.right += 1
        } else if isLinked {
          pairs.wrong.append(name)
        } else {
          pairs.missed.append(name)
        }
      }
    }
  }

  /// The pairs of articles that the search for copies finds.
  private static func copies(of gold: GoldReports) -> Set<Set<String>> {
    let articles = gold.texts.map { (article: $0, shingles: WordShingles(of: $0.text)) }
    var bands: [Int: [Int]] = [:]
    var result: Set<Set<String>> = []
    for (index, item) in articles.enumerated() {
      let keys = MinHash.bandKeys(of: item.shingles)
      for other in Set(keys.flatMap { bands[$0] ?? [] }) {
        let comparison = CopyComparison(
          item.shingles, publishedOn: item.article.published, articles[other].shingles,
          publishedOn: articles[other].article.published)
        if comparison.isCopy { result.insert([item.article.id, articles[other].article.id]) }
      }
      for key in keys { bands[key, default: []].append(index) }
    }
    return result
  }
}
