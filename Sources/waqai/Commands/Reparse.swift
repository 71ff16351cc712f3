import ArgumentParser
import EventModel
import KnowledgeStore
import TextAnalysis
import WorldKnowledge

/// `waqai reparse`.
struct Reparse: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Parse the articles of the store again, after packs or parser have changed.",
    discussion: """
      Example:
        waqai reparse

      Articles that another version of the parser has read are parsed again, with --all every one. A \
      report that is found again keeps its id, and so do events; decisions of reviews go on to hold. \
      Each change is told on a line of its own, and the last line counts them.
      """)

  @OptionGroup var store: StoreOptions

  @Flag(help: "Parse all articles, whichever version has read them.")
  var all = false

  @OptionGroup var packs: PackOptions
  @OptionGroup var file: OutputFileOption

  /// Articles that are parsed and written at once.
  private static let batchSize = 64

  func run() async throws {
    let packs = try packs.active()
    try packs.check()
    let versions = packs.versions
    let parserVersion = packs.parserVersion(versions)
    let world = packs.world
    let opened = try store.openForWriting()
    let sink = try file.open(protecting: [store.path])
    var rest = try opened.articlesToReparse(all: all, parserVersion: parserVersion)[...]
    var pending: [StoredArticle] = []
    var counts = ReparseCounts()
    var progress = Progress()
    let total = rest.count
    try await parseInOrder(with: packs) {
      let batch = try rest.prefix(Self.batchSize).compactMap { try opened.storedArticle($0) }
      rest = rest.dropFirst(Self.batchSize)
      guard !batch.isEmpty else { return nil }
      pending += batch
      return batch.map { .parse($0.article) }
    } consume: { results in
      let batch = pending.prefix(results.count)
      pending.removeFirst(results.count)
      var changes: [VersionChange] = []
      try opened.inTransaction {
        for case (let stored, .parsed(let result)) in zip(batch, results) {
          changes += try opened.reparse(
            stored.number, result, place: world.place(id:), actor: world.actor(id:),
            fold: foldedForSearch, parserVersion: parserVersion, packs: versions)
        }
      }
      progress.clear()
      for change in changes { try sink.write(change.inWords + "\n") }
      counts.add(changes, articles: results.count)
      progress.update(articles: counts.articles, filesRead: counts.articles, files: total)
    }
    progress.clear()
    try sink.write("\(counts)\n")
  }
}

/// What a run has changed.
private struct ReparseCounts: CustomStringConvertible {
  var articles = 0
  private var added = 0
  private var withdrawn = 0
  private var changed: Set<String> = []

  mutating func add(_ changes: [VersionChange], articles: Int) {
    self.articles += articles
    for change in changes {
      switch change.what {
      case "added": added += 1
      case "withdrawn": withdrawn += 1
      default: changed.insert(change.report)
      }
    }
  }

  /// The last line of a run: a promise.
  var description: String {
    "articles \(articles), reports added \(added), withdrawn \(withdrawn), changed \(changed.count)"
  }
}
