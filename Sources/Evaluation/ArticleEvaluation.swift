package import EventModel

/// The reports of one article beside its annotations: which belong together, and how they agree.
package struct ArticleEvaluation: Hashable, Sendable {
  /// An annotated event and the report that is taken for it, by their indices.
  package struct Pair: Hashable, Sendable {
    package var event: Int
    package var report: Int
    package var fields: FieldAgreement
  }

  package let gold: GoldArticle
  package let reports: [Report]
  /// Pairs of the same type, in the order of the events.
  package let pairs: [Pair]
  /// PLOVER categories of the events that have a report of the same category.
  let categoriesFound: [String]
  let eventCategories: [String]
  let reportCategories: [String]

  /// Pairs events and reports one to one, so that affinities have the greatest sum.
  package init(_ gold: GoldArticle, _ reports: [Report], _ yardstick: Yardstick) {
    func assigned(_ match: TypeMatch) -> [Assignment.Pair] {
      let weights = gold.events.map { event in
        reports.map { affinity(event, $0, match, yardstick) }
      }
      return Assignment(weights: weights).pairs.filter { weights[$0.row][$0.column] > 0 }
    }
    self.gold = gold
    self.reports = reports
    pairs = assigned(.exact).map {
      Pair(
        event: $0.row, report: $0.column,
        fields: FieldAgreement(gold.events[$0.row], reports[$0.column], yardstick.names))
    }
    eventCategories = gold.events.map(yardstick.category)
    reportCategories = reports.map(yardstick.category)
    let categories = eventCategories
    categoriesFound = assigned(.category).map { categories[$0.row] }
  }

  /// Annotated events without a report of their type.
  package var missed: [GoldEvent] {
    let found = Set(pairs.map(\.event))
    return gold.events.indices.filter { !found.contains($0) }.map { gold.events[$0] }
  }

  /// Reports without an annotated event of their type.
  package var extra: [Report] {
    let used = Set(pairs.map(\.report))
    return reports.indices.filter { !used.contains($0) }.map { reports[$0] }
  }

  /// Of the passages that are no event those in which a report without an event has its trigger.
  var falseAlarms: Share {
    let triggers = extra.flatMap { $0.mentions.map(\.trigger) }
    let alarms = gold.nonEvents.count { passage in
      triggers.contains { passage.start <= $0.start && $0.end <= passage.end }
    }
    return Share(alarms, of: gold.nonEvents.count)
  }
}
