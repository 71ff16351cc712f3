import EventModel
import KnowledgeStore
import TextAnalysis
import WorldKnowledge

/// Measures what linking costs an article, in a small store and in a large one.
///
/// News of sixty articles a day come in the order of their days, so that the large store has more
/// years and not more news a day.
///
/// - Parameters:
///   - reports: How many reports the large store gets.
///   - samples: Material for the texts.
///   - scratch: Where the store may be made.
/// - Throws: What the store throws.
func measureLinking(
  reports: Int, samples: SampleArticles, scratch: ScratchFolder
) throws {
  let world = WorldKnowledge.standard
  let perArticle = SyntheticReports.reportsPerArticle
  let count = reports / perArticle
  Output.heading("Linking: \(count) articles with \(reports) reports, sixty articles a day")
  var synthetic = SyntheticReports(world: world, sentences: samples.sentences)
  let store = try KnowledgeStore.create(
    at: scratch.path("linking.db"), catalogue: world.eventTypes.map(eventTypeRow))
  let batch = 500
  let window = 8 * batch
  // The cost of linking, for each window of articles.
  var costs: [(start: Int, linking: Double, whole: Double)] = []
  for start in stride(from: 0, to: count, by: batch) {
    let articles = (start..<min(start + batch, count)).map { number in
      synthetic.article(number, on: SyntheticReports.firstDay.adding(days: number / 60))
    }
    let before = store.secondsInLinking
    let whole = try seconds {
      try store.inTransaction {
        for article in articles {
          _ = try store.ingest(
            article, place: world.place(id:), actor: world.actor(id:), fold: foldedForSearch,
            parserVersion: "bench")
        }
      }
    }
    let linking = store.secondsInLinking - before
    if start % window == 0 { costs.append((start, 0, 0)) }
    costs[costs.count - 1].linking += linking
    costs[costs.count - 1].whole += whole
  }
  let complete = costs.filter { $0.start + window <= count }
  guard let small = complete.dropFirst().first, let large = complete.last else { return }
  for (name, cost) in [("small", small), ("large", large)] {
    let linking = cost.linking / Double(window)
    Output.line(
      "linking in the \(name) store, \(cost.start * perArticle) reports and more",
      "\(readable(linking * 1e6)) µs an article",
      "\(readable(cost.linking / cost.whole * 100)) % of the ingest")
  }
  let events = try store.statistics().events
  Output.line(
    "large against small", "\(readable(large.linking / small.linking)) times",
    "\(events) events")
}
