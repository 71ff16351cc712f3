package import EventModel

extension KnowledgeStore {
  /// What an ingest did, or would do.
  package enum Outcome: Hashable, Sendable {
    /// The article is new.
    case added
    /// The article was there with another text or other facts.
    case updated
    /// The article was there as it is.
    case unchanged
  }

  /// What ingesting the article would do, without writing; lets the caller skip the parsing of
  /// articles that are there.
  ///
  /// An article is the same when its identity is, see `articleIdentity(of:fold:)`, and unchanged
  /// when its text, source, language and given publication date are; what it leaves open is no
  /// difference.
  ///
  /// - Parameters:
  ///   - article: as it was read, before parsing.
  ///   - fold: the function that ``ingest(_:place:actor:fold:parserVersion:packs:)`` is given.
  ///   - parserVersion: an article that another version has parsed counts as updated; nil where
  ///     that does not matter.
  /// - Returns: what ingesting it would give.
  /// - Throws: ``StoreError`` where the file cannot be read.
  package func outcome(
    of article: Article, fold: (String) -> String, parserVersion: String? = nil
  ) throws(StoreError) -> Outcome {
    let identity = articleIdentity(of: article, fold: fold)
    return try outcome(of: article, articles.find(identity: identity), parserVersion)
  }

  /// Stores an article and what it reports, in a transaction of its own or a part of the one that
  /// ``inTransaction(_:)`` has opened.
  ///
  /// The same article again is not written. With another text, other facts or by another version
  /// of the parser, it takes the place of what was stored. An earlier text is kept as a version of
  /// the article; a text that was published before the stored one only becomes such a version.
  ///
  /// The reports are linked into events before the transaction ends.
  ///
  /// - Parameters:
  ///   - result: the article and its reports.
  ///   - place: an entry of the gazetteer, for places and all that contain them. Places that it
  ///     does not know are stored as the reports have them, marked new.
  ///   - actor: an entry of the catalogue, likewise.
  ///   - fold: takes spelling variants together, for search and for names of new entries.
  ///   - parserVersion: version of the parser and its packs.
  ///   - packs: versions of the packs that it was read with.
  /// - Returns: what was done.
  /// - Throws: ``StoreError``; nothing of the article is kept then.
  package func ingest(
    _ result: ArticleReports, place: (String) -> Place?, actor: (String) -> Actor?,
    fold: (String) -> String, parserVersion: String, packs: [PackRow] = []
  ) throws(StoreError) -> Outcome {
    let article = result.article
    let text = article.text
    let folded = fold(text)
    let identity = articleIdentity(of: article) { folded }
    return try change { () throws(StoreError) in
      let stored = try articles.find(identity: identity)
      let outcome = try outcome(of: article, stored, parserVersion)
      guard outcome != .unchanged else { return outcome }
      guard let stored else {
        let number = try articles.add(
          article, identity: identity, text: text, folded: folded, parserVersion: parserVersion)
        search.add(number)
        try addReports(
          of: result, to: number, identity, place: place, actor: actor, fold: fold, packs: packs)
        return outcome
      }
      if stored.isLater(than: article), stored.textHash != ArticleRecords.hash(text) {
        try keepEarlier(result, of: stored.number, identity)
        return outcome
      }
      try replace(
        stored, identity, with: result, place: place, actor: actor, fold: fold,
        parserVersion: parserVersion, packs: packs)
      return outcome
    }
  }

  /// Puts another state of an article, and what it reports, in the place of the stored one.
  func replace(
    _ stored: ArticleRecords.Stored, _ identity: String, with result: ArticleReports,
    place: (String) -> Place?, actor: (String) -> Actor?, fold: (String) -> String,
    parserVersion: String, packs: [PackRow]
  ) throws(StoreError) {
    let text = result.article.text
    let before = try removeReports(
      of: stored, isSameText: stored.textHash == ArticleRecords.hash(text))
    try articles.replace(
      stored.number, with: result.article, text: text, folded: fold(text),
      parserVersion: parserVersion)
    try addReports(
      of: result, to: stored.number, identity, replacing: before, place: place, actor: actor,
      fold: fold, packs: packs)
    try places.removeUnused(before.newPlaces)
    try actors.removeUnused(before.newActors)
  }

  /// Adds what an article reports; `before` is what it reported until now, nil for a new article.
  private func addReports(
    of result: ArticleReports, to number: Int, _ identity: String,
    replacing before: Replaced? = nil,
    place: (String) -> Place?, actor: (String) -> Actor?, fold: (String) -> String,
    packs: [PackRow]
  ) throws(StoreError) {
    try packRecords.set(packs, ofArticle: number)
    for report in result.reports {
      try storeEntries(of: report, place: place, actor: actor, fold: fold)
    }
    let (reports, linkable) = try succeeding(before, result, of: number, identity)
    for (position, report) in reports.enumerated() {
      let reportNumber = try self.reports.add(report, position: position, article: number)
      links.add(linkable[position], number: reportNumber)
      pendingLinks.added.append(reportNumber)
    }
    try articles.add(result.diagnostics, to: number)
    try findCopies(of: result.article, number: number)
  }

  /// Writes the rows of a catalogue of event types over those of the same ids.
  package func setCatalogue(_ types: [EventTypeRow]) throws(StoreError) {
    try change { () throws(StoreError) in try eventTypes.store(types) }
  }

  /// Stores the world knowledge that a report refers to.
  private func storeEntries(
    of report: Report, place: (String) -> Place?, actor: (String) -> Actor?,
    fold: (String) -> String
  ) throws(StoreError) {
    try eventTypes.storeIfMissing(typeOf: report)
    for reported in report.places {
      try places.store(reported, gazetteer: place, fold: fold)
    }
    for reported in report.actors {
      try actors.store(reported, catalogue: actor, fold: fold)
    }
    if let attribution = report.attribution {
      try actors.store(attribution, catalogue: actor, fold: fold)
    }
  }

  private func outcome(
    of article: Article, _ stored: ArticleRecords.Stored?, _ parserVersion: String?
  ) throws(StoreError) -> Outcome {
    guard let stored else { return .added }
    let textHash = ArticleRecords.hash(article.text)
    if textHash != stored.textHash, !stored.isEarlier(than: article),
      try versions.has(stored.number, textHash: textHash)
    {
      return .unchanged
    }
    if let parserVersion, parserVersion != stored.parserVersion { return .updated }
    return stored.differs(from: article, textHash: textHash) ? .updated : .unchanged
  }
}
