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
    let stored = try articles.find(identity: identity)
    return Self.outcome(of: article, stored, parserVersion)
  }

  /// Stores an article and what it reports, in a transaction of its own or a part of the one that
  /// ``inTransaction(_:)`` has opened.
  ///
  /// The same article again is not written. With another text, other facts or by another version
  /// of the parser, it takes the place of what was stored.
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
      let outcome = Self.outcome(of: article, stored, parserVersion)
      guard outcome != .unchanged else { return outcome }

      var unused = (places: [String](), actors: [String]())
      let number: Int
      if let stored {
        number = stored.number
        unused.places = try places.newPlaces(ofArticle: number)
        unused.actors = try actors.newActors(ofArticle: number)
        if let before = try articles.texts(of: number) {
          search.update(number, text: before.text, folded: before.folded)
        }
        try articles.replace(
          number, with: article, text: text, folded: folded, parserVersion: parserVersion)
      } else {
        number = try articles.add(
          article, identity: identity, text: text, folded: folded, parserVersion: parserVersion)
        search.add(number)
      }

      try packRecords.set(packs, ofArticle: number)
      for (position, report) in result.reports.enumerated() {
        try storeEntries(of: report, place: place, actor: actor, fold: fold)
        try reports.add(report, position: position, article: number)
      }
      try articles.add(result.diagnostics, to: number)
      try places.removeUnused(unused.places)
      try actors.removeUnused(unused.actors)
      return outcome
    }
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

  private static func outcome(
    of article: Article, _ stored: ArticleRecords.Stored?, _ parserVersion: String?
  ) -> Outcome {
    guard let stored else { return .added }
    if let parserVersion, parserVersion != stored.parserVersion { return .updated }
    let textHash = ArticleRecords.hash(article.text)
    return stored.differs(from: article, textHash: textHash) ? .updated : .unchanged
  }
}
