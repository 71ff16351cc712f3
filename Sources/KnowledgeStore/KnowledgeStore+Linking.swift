internal import EventLinking
internal import EventModel

/// What an article reported before another state of it takes its place.
struct Replaced {
  var reports: [ReportSnapshot]
  /// Whether only the parser or the facts around the text have changed.
  var isSameText: Bool
  /// For keys of reports: the key of another report of the same event.
  var fellows: [Int: Int]
  var newPlaces: [String]
  var newActors: [String]
}

extension KnowledgeStore {
  /// Links the reports of this transaction.
  func linkPending() throws(StoreError) {
    let pending = pendingLinks
    pendingLinks = PendingLinks()
    guard !pending.isEmpty else { return }
    let start = processorTime()
    try Linker(links).link(added: pending.added, disturbed: pending.disturbed)
    secondsInLinking += processorTime() - start
  }

  /// Links reports that no event was ever worked out for: those of a store that was made before
  /// there were events.
  func linkUnlinked() throws(StoreError) {
    let articles = try connection.rows(
      """
      SELECT id, identity, text, published FROM article
      WHERE EXISTS (SELECT 1 FROM report WHERE report.article = article.id
        AND NOT EXISTS (SELECT 1 FROM report_event WHERE report_event.report = report.number))
      ORDER BY id
      """
    ) { row throws(StoreError) in
      (number: row.int(0), identity: row.text(1), text: row.text(2), day: try row.date(3))
    }
    guard !articles.isEmpty else { return }
    try change { () throws(StoreError) in
      for article in articles {
        let numbers = try links.numbers(ofArticle: article.number)
        let stored = try assembleReports(numbers, withSteps: false)
        let reports = stored.map(\.report)
        let linkable = EventLinking.linkable(
          reports, ofArticle: article.identity, publishedOn: article.day,
          in: try world.linkingWorld(for: reports))
        for (number, var report) in zip(numbers, linkable) {
          report.article = String(article.number)
          links.add(report, number: number)
        }
        pendingLinks.added += numbers
        _ = try links.copies.add(article.number, text: article.text, published: article.day)
      }
    }
  }

  // MARK: - Articles that are replaced

  /// Takes the reports of an article out, before new ones come in.
  func removeReports(
    of stored: ArticleRecords.Stored, isSameText: Bool
  ) throws(StoreError) -> Replaced {
    let number = stored.number
    let reports = try snapshots(ofArticle: number)
    if !isSameText { try versions.keep(number, reports: reports) }
    let before = Replaced(
      reports: reports, isSameText: isSameText, fellows: try fellows(ofArticle: number),
      newPlaces: try places.newPlaces(ofArticle: number),
      newActors: try actors.newActors(ofArticle: number))
    if let texts = try articles.texts(of: number) {
      search.update(number, text: texts.text, folded: texts.folded)
      let copies = try links.copies.remove(
        number, text: texts.text, published: stored.published.flatMap { CalendarDate(iso: $0) })
      try disturb(articles: copies)
    }
    let removed = Set(try links.numbers(ofArticle: number))
    pendingLinks.disturbed += try links.remove(reportsOfArticle: number)
    pendingLinks.added.removeAll(where: removed.contains)
    return before
  }

  /// The reports of an article's new state. Where only the parser has changed, each keeps the id and
  /// the key of the one that it follows; else old keys lead to the new ones.
  func succeeding(
    _ before: Replaced?, _ result: ArticleReports, of number: Int, _ identity: String
  ) throws(StoreError) -> (reports: [Report], linkable: [LinkableReport]) {
    var reports = result.reports
    var linkable = try linkableReports(of: result, identity)
    for index in linkable.indices { linkable[index].article = String(number) }
    guard let before else { return (reports, linkable) }
    let new = zip(reports, linkable).map { ReportSnapshot($0, key: $1.key) }
    var following = successors(of: before.reports, among: new, isSameText: before.isSameText)
    if before.isSameText {
      let old = Dictionary(
        following.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
      for index in linkable.indices {
        guard let key = old[linkable[index].key.value],
          let snapshot = before.reports.first(where: { $0.key == key })
        else { continue }
        following[key] = nil
        following[linkable[index].key.value] = key
        linkable[index].key = ReportKey(value: key)
        reports[index].id = snapshot.id
      }
      following = following.filter { $0.key != $0.value }
    }
    let live = Set(linkable.map(\.key.value))
    let gone = following.filter { !live.contains($0.key) }
    try versions.add(successors: gone, areSame: true)
    try versions.add(
      successors: before.fellows.filter { !live.contains($0.key) && gone[$0.key] == nil },
      areSame: false)
    return (reports, linkable)
  }

  /// Keeps a text that came in after a later one: its reports lead to those of the later one.
  func keepEarlier(
    _ result: ArticleReports, of number: Int, _ identity: String
  ) throws(StoreError) {
    let linkable = try linkableReports(of: result, identity)
    let old = zip(result.reports, linkable).map { ReportSnapshot($0, key: $1.key) }
    try versions.keep(
      number, earlier: result.article, textHash: ArticleRecords.hash(result.article.text),
      reports: old)
    let new = try snapshots(ofArticle: number)
    let live = Set(new.map(\.key))
    try versions.add(
      successors: successors(of: old, among: new, isSameText: false)
        .filter { !live.contains($0.key) }, areSame: true)
  }

  private func linkableReports(
    of result: ArticleReports, _ identity: String
  ) throws(StoreError) -> [LinkableReport] {
    linkable(
      result.reports, ofArticle: identity, publishedOn: result.article.published.date,
      in: try world.linkingWorld(for: result.reports))
  }

  /// The reports of an article as they stand.
  func snapshots(ofArticle number: Int) throws(StoreError) -> [ReportSnapshot] {
    let numbers = try links.numbers(ofArticle: number)
    var result: [ReportSnapshot] = []
    for (number, stored) in zip(numbers, try assembleReports(numbers, withSteps: false)) {
      guard let linkable = try links.linkableReport(number) else { continue }
      result.append(ReportSnapshot(stored.report, key: linkable.key))
    }
    return result
  }

  /// For the key of each report of an article, that of the first other report of its event.
  private func fellows(ofArticle number: Int) throws(StoreError) -> [Int: Int] {
    let rows = try connection.rows(
      """
      SELECT own.report_key, fellow.report_key
      FROM report CROSS JOIN report_event AS own ON own.report = report.number
        CROSS JOIN report_event AS fellow ON fellow.event = own.event
        CROSS JOIN report AS other ON other.number = fellow.report
      WHERE report.article = ?1 AND other.article <> ?1
      ORDER BY own.report_key, fellow.report_key
      """, number
    ) { row in (own: row.int(0), fellow: row.int(1)) }
    return Dictionary(rows.map { ($0.own, $0.fellow) }, uniquingKeysWith: { first, _ in first })
  }

  // MARK: - Copies

  /// Files an article for the search of copies, and links it to those that are there.
  func findCopies(of article: Article, number: Int) throws(StoreError) {
    let start = processorTime()
    defer { secondsInLinking += processorTime() - start }
    let text = article.text
    guard try links.copies.add(number, text: text, published: article.published.date) else {
      return
    }
    try disturb(articles: links.copies.family(of: number))
  }

  /// Has the events of some articles worked out anew.
  private func disturb(articles: [Int]) throws(StoreError) {
    for article in articles { pendingLinks.disturbed += try links.numbers(ofArticle: article) }
  }
}
