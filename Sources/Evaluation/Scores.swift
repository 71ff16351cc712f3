import EventModel

/// How well reports agree with annotations, over any number of articles.
///
/// Fields are measured on the pairs of the same type alone: a status, date, place, actor or figure
/// of a missed event counts nowhere but in the recall of events.
package struct Scores: Hashable, Sendable {
  package private(set) var articles = 0
  /// Events and reports paired within the same type.
  package private(set) var exactType = PrecisionRecall()
  /// Events and reports paired within the same PLOVER category.
  package private(set) var category = PrecisionRecall()
  /// Of the events of each difficulty the share with a report of the same type.
  package private(set) var recallByDifficulty: [Difficulty: Share] = [:]
  /// Of the pairs those with the same status.
  package private(set) var status = Share()
  /// Of the pairs those with the same date.
  package private(set) var dateExact = Share()
  /// Of the pairs those whose dates differ by a day at most.
  package private(set) var dateWithinADay = Share()
  /// Places of the pairs, by name.
  package private(set) var places = PrecisionRecall()
  /// Of the places found those with the same role.
  package private(set) var placeRoles = Share()
  /// Actors of the pairs, by name.
  package private(set) var actors = PrecisionRecall()
  /// Of the actors found those with the same role.
  package private(set) var actorRoles = Share()
  /// Figures of the pairs, by kind and least value.
  package private(set) var figures = PrecisionRecall()
  /// Of the passages that look like an event and are none those that a report was made of.
  package private(set) var falseAlarms = Share()
  /// Pairs that are whole events (``FieldAgreement/isWhole``), against all reports and events.
  package private(set) var wholeEvents = PrecisionRecall()
  /// ``exactType`` for each type that is annotated or reported.
  package private(set) var byType: [String: PrecisionRecall] = [:]
  /// ``category`` for each PLOVER category that is annotated or reported.
  package private(set) var byCategory: [String: PrecisionRecall] = [:]
  package private(set) var calibration = Calibration()

  /// The scores of these articles.
  package init(_ articles: some Sequence<ArticleEvaluation>) {
    for article in articles { add(article) }
  }

  private mutating func add(_ article: ArticleEvaluation) {
    articles += 1
    let all = PrecisionRecall(
      reported: article.reports.count, annotated: article.gold.events.count)
    for total in [\Scores.exactType, \.category, \.wholeEvents] { self[keyPath: total] += all }
    exactType.matched += article.pairs.count
    category.matched += article.categoriesFound.count
    wholeEvents.matched += article.pairs.count { $0.fields.isWhole }
    for pair in article.pairs { add(pair.fields) }
    addDifficulties(of: article)
    addTypes(of: article)
    addCategories(of: article)
    addConfidences(of: article)
    falseAlarms += article.falseAlarms
  }

  private mutating func add(_ fields: FieldAgreement) {
    status += Share(fields.statusIsRight ? 1 : 0, of: 1)
    dateExact += Share(fields.dateIsExact ? 1 : 0, of: 1)
    dateWithinADay += Share(fields.dateIsClose ? 1 : 0, of: 1)
    places += fields.places.score
    placeRoles += fields.places.roles
    actors += fields.actors.score
    actorRoles += fields.actors.roles
    figures += fields.figures.score
  }

  private mutating func addDifficulties(of article: ArticleEvaluation) {
    let found = Set(article.pairs.map(\.event))
    for (index, event) in article.gold.events.enumerated() {
      recallByDifficulty[event.difficulty, default: Share()] +=
        Share(found.contains(index) ? 1 : 0, of: 1)
    }
  }

  private mutating func addTypes(of article: ArticleEvaluation) {
    for event in article.gold.events {
      byType[event.type, default: PrecisionRecall()].annotated += 1
    }
    for report in article.reports { byType[report.type, default: PrecisionRecall()].reported += 1 }
    for pair in article.pairs {
      byType[article.gold.events[pair.event].type, default: PrecisionRecall()].matched += 1
    }
  }

  private mutating func addCategories(of article: ArticleEvaluation) {
    for category in article.eventCategories {
      byCategory[category, default: PrecisionRecall()].annotated += 1
    }
    for category in article.reportCategories {
      byCategory[category, default: PrecisionRecall()].reported += 1
    }
    for category in article.categoriesFound {
      byCategory[category, default: PrecisionRecall()].matched += 1
    }
  }

  private mutating func addConfidences(of article: ArticleEvaluation) {
    let fields = Dictionary(uniqueKeysWithValues: article.pairs.map { ($0.report, $0.fields) })
    for (index, report) in article.reports.enumerated() {
      calibration.add(report, fields: fields[index])
    }
  }
}
