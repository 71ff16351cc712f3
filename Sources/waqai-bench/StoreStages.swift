import EventModel
import KnowledgeStore
import TextAnalysis
import WorldKnowledge

/// Fills a store with synthetic reports and measures that and the library's answers.
///
/// - Parameters:
///   - path: Where the store is made; it stays there.
///   - reports: How many reports it gets.
///   - samples: Material for the texts.
///   - scratch: Where other files may be made.
/// - Throws: What the store throws.
func measureStore(
  at path: String, reports: Int, samples: SampleArticles, scratch: ScratchFolder
) throws {
  let world = WorldKnowledge.standard
  let types = world.eventTypes.map(eventTypeRow)
  let count = reports / SyntheticReports.reportsPerArticle
  Output.heading("Store: \(count) articles with \(reports) reports, one writer")

  let plainRows = 20_000
  let rate = Double(plainRows) / (try secondsForPlainRows(plainRows, scratch: scratch))
  Output.line("rows of one plain table (the limit)", "\(readable(rate)) rows/s")

  var synthetic = SyntheticReports(world: world, sentences: samples.sentences)
  let store = try KnowledgeStore.create(at: path, catalogue: types)
  var writing = 0.0
  for start in stride(from: 0, to: count, by: 500) {
    let batch = (start..<min(start + 500, count)).map { synthetic.article($0) }
    writing += try seconds {
      try store.inTransaction {
        for article in batch {
          _ = try store.ingest(
            article, place: world.place(id:), actor: world.actor(id:), fold: foldedForSearch,
            parserVersion: "bench")
        }
      }
    }
  }
  // An article and a report are a row each; a report has a place, two actors, a figure, a mention.
  let rows = Double(count * (1 + SyntheticReports.reportsPerArticle * 6))
  Output.line(
    "ingest, 500 articles a transaction", "\(readable(Double(count) / writing)) articles/s",
    "\(readable(rows / writing)) rows/s, "
      + share(of: rows / writing, in: rate, named: "the limit"))
  let statistics = try store.statistics()
  Output.line(
    "the file", "\(readable(Double(statistics.fileSize) / 1e6)) MB",
    "\(readable(Double(statistics.fileSize) / Double(count) / 1000)) KB an article")

  let runs = 15
  func answer(_ name: String, _ change: (inout EventFilter) -> Void) throws {
    var filter = EventFilter()
    change(&filter)
    var found = 0
    let seconds = try medianSeconds(runs: runs) {
      found = try store.reports(matching: filter).count
    }
    Output.line(name, "\(readable(seconds * 1000)) ms", "\(found) reports, library call")
  }
  try answer("reports of a base") { $0.places = [synthetic.knownBase.id] }
  try answer("reports of a base, 20 newest") {
    $0.places = [synthetic.knownBase.id]
    $0.sort = .newest
    $0.limit = 20
  }
  try answer("reports of a person") { $0.actors = [synthetic.knownPerson.id] }
  try answer("reports of a base in one month") {
    $0.places = [synthetic.knownBase.id]
    $0.since = CalendarDate(iso: "2020-03-01")
    $0.until = CalendarDate(iso: "2020-03-31")
  }
  try answer("reports of a country and a type, 100") {
    $0.places = ["country:IRQ"]
    $0.types = ["rocket-attack"]
    $0.limit = 100
  }
}

/// How long it takes to write rows of ten columns into a table without further indices, through the
/// same connection settings: about the least that a store can do.
private func secondsForPlainRows(_ count: Int, scratch: ScratchFolder) throws -> Double {
  let rows = (0..<count).map { number in
    EventTypeRow(
      id: "t\(number)", name: "number \(number)", nameArabic: "رقم \(number)", plover: "ASSAULT",
      mode: "aerial", quad: 4, intensity: -9.5, cameo: "190", acledEvent: "Battles",
      acledSubEvent: "Armed clash")
  }
  let store = try KnowledgeStore.create(at: scratch.path("plain.db"), catalogue: [])
  return try seconds { try store.setCatalogue(rows) }
}

/// The row of the store's table of types for a type of world knowledge.
func eventTypeRow(_ type: EventTypeInfo) -> EventTypeRow {
  EventTypeRow(
    id: type.id, name: type.name, nameArabic: type.nameArabic, plover: type.plover,
    mode: type.mode, quad: type.quad, intensity: type.intensity, cameo: type.cameo,
    acledEvent: type.acledEvent, acledSubEvent: type.acledSubEvent)
}
