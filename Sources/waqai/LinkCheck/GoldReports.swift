import EventLinking
import EventModel
import FoundationEssentials
import TextAnalysis
import WorldKnowledge

/// The annotated reports of some folders, as linking sees them, with the event that each belongs to.
///
/// Names are looked up as the program does for users; what no table has gets an id of its own.
struct GoldReports {
  /// A report with its event's name. Reports of articles that name no event are one each.
  struct Annotated {
    var report: LinkableReport
    var event: String
  }

  private(set) var reports: [Annotated] = []
  /// Articles with their texts, and the pairs that are copies.
  private(set) var texts: [(id: String, text: String, published: CalendarDate?)] = []
  private(set) var copies: Set<Set<String>> = []

  private let names = IndexedNames()

  /// Reads all files below the folders.
  ///
  /// - Throws: ``CommandFailure`` for a line that is none.
  init(inFolders folders: [String]) throws {
    var lines: [AnnotatedLine] = []
    for folder in folders {
      for file in try Self.files(below: folder) { lines += try Self.lines(of: file) }
    }
    var events: [String: String] = [:]
    for line in lines {
      for report in line.reports ?? [] { events[report] = line.event ?? line.id }
    }
    for line in lines {
      if let body = line.body { add(article: line, body: body, events: events) }
      if let event = line.report { add(line, event, of: line.event ?? line.id) }
    }
  }

  private static func files(below folder: String) throws -> [String] {
    guard let names = try? FileManager.default.subpathsOfDirectory(atPath: folder) else {
      throw CommandFailure.noGoldFolder(folder)
    }
    let files = names.filter { $0.hasSuffix(".jsonl") }.sorted().map { folder + "/" + $0 }
    guard !files.isEmpty else { throw CommandFailure.noGoldFolder(folder) }
    return files
  }

  private static func lines(of file: String) throws -> [AnnotatedLine] {
    guard let data = FileManager.default.contents(atPath: file) else {
      throw CommandFailure.cannotRead(file)
    }
    return try data.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
      .compactMap { index, line in
        guard !line.isEmpty else { return nil }
        do {
          return try JSONDecoder().decode(AnnotatedLine.self, from: Data(line))
        } catch {
          throw CommandFailure.notGold(file: file, line: index + 1, reason: "\(error)")
        }
      }
  }

  private mutating func add(article: AnnotatedLine, body: String, events: [String: String]) {
    let text = article.title.map { $0 + "\n\n" + body } ?? body
    texts.append((article.id, text, article.published.flatMap { CalendarDate(iso: $0) }))
    if let original = article.duplicateOf { copies.insert([article.id, original]) }
    var numbers: [String: Int] = [:]
    for (position, event) in (article.events ?? []).enumerated() {
      let name = "\(article.id)#\(position)"
      let subject = "\(event.type) \(event.status) \(event.places.first?.name ?? "")"
      let number = numbers[subject, default: 0]
      numbers[subject] = number + 1
      let report = linkable(
        event, key: name, article: article.id, published: article.published, number: number)
      reports.append(Annotated(report: report, event: events[name] ?? name))
    }
  }

  private mutating func add(_ line: AnnotatedLine, _ event: AnnotatedEvent, of name: String) {
    let report = linkable(
      event, key: line.id, article: line.article ?? line.id, published: line.published, number: 0)
    reports.append(Annotated(report: report, event: name))
  }

  private func linkable(
    _ event: AnnotatedEvent, key: String, article: String, published: String?, number: Int
  ) -> LinkableReport {
    func day(_ text: String?) -> Int? { text.flatMap { CalendarDate(iso: $0) }?.dayNumber }
    return LinkableReport(
      key: ReportKey(article: key, type: event.type, place: nil, number: 0), article: article,
      type: event.type, status: event.status, earliest: day(event.date?.earliest),
      latest: day(event.date?.latest), published: day(published),
      places: event.places.map(place), actors: event.actors.map(actor),
      figures: event.quantities.map { LinkableFigure(kind: $0.kind, low: $0.low, high: $0.high) },
      number: number)
  }

  // MARK: - Names

  private func place(_ site: AnnotatedEvent.Site) -> LinkablePlace {
    var found: [Place] = []
    for name in [site.name, site.arabic].compactMap(\.self) where found.isEmpty {
      found = names.places(named: name).filter {
        site.country == nil || $0.country == nil || $0.country == site.country
      }
    }
    guard let place = found.first(where: { $0.kind == site.kind }) ?? found.first else {
      let country = site.country.map { ["country:" + $0] } ?? []
      return LinkablePlace(
        role: site.role, id: "new." + foldedForSearch(site.name), kind: site.kind,
        containers: country)
    }
    return LinkablePlace(
      role: site.role, id: place.id, kind: place.kind, containers: names.containers(of: place.id),
      latitude: place.latitude, longitude: place.longitude)
  }

  private func actor(_ party: AnnotatedEvent.Party) -> LinkableActor {
    var found: Actor?
    for name in [party.name, party.arabic].compactMap(\.self) where found == nil {
      let known = names.actors(named: name).filter {
        party.kind != .person || $0.kind == .person
      }
      if known.count == 1 { found = known[0] }
    }
    guard let actor = found else {
      let prefix = party.kind == .unnamed ? "unnamed." : "new."
      return LinkableActor(
        role: party.role, id: prefix + foldedForSearch(party.name), kind: party.kind,
        country: party.country)
    }
    return LinkableActor(
      role: party.role, id: actor.id, kind: actor.kind, country: actor.country ?? party.country,
      wholes: names.wholes(of: actor))
  }
}
