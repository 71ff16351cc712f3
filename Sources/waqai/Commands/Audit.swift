import ArgumentParser
import ArticleParser
import EventModel
import KnowledgeStore
import LanguagePacks
import PackFiles
import TimelineExport
import WorldKnowledge

/// `waqai audit`.
struct Audit: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List what does not go together in the store.",
    discussion: """
      Examples:
        waqai audit
        waqai audit --kind figures --format csv -o disputed.csv

      The kinds: figures of independent sources that cannot both be true; dates likewise; ordinals, \
      such as “the 24th in six months”, against the number on file; plans of which no report says \
      that they took place; offices, where somebody is named by one that somebody else held.
      """)

  @OptionGroup var store: StoreOptions

  @Option(help: "Only findings of this kind.")
  var kind: [AuditFinding.Kind] = []

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "The day up to which plans should have been done. (default: that of the newest article)",
      valueName: "date"),
    transform: DateBound.parse)
  var asOf: DateBound?

  @OptionGroup var output: ListingOptions

  func run() throws {
    let opened = try store.openForReading()
    let kinds = kind.isEmpty ? AuditFinding.Kind.allCases : kind
    let findings = try AuditFinding.Kind.allCases.filter(kinds.contains).flatMap {
      try self.findings(of: $0, in: opened)
    }
    let listing = Listing(
      columns: [
        ListingColumn("kind"), ListingColumn("event", minimumWidth: 24),
        ListingColumn("finding", minimumWidth: 30),
      ],
      rows: findings.map { [.text($0.kind.rawValue), .text($0.event), .text($0.text)] })
    let sink = try output.file.open(protecting: [store.path])
    try sink.write(try output.format.text(of: listing, width: output.file.tableWidth))
    if findings.isEmpty, output.format == .table { Console.note("nothing was found") }
  }

  private func findings(
    of kind: AuditFinding.Kind, in store: KnowledgeStore
  ) throws -> [AuditFinding] {
    switch kind {
    case .figures: return try EventAudit(store: store).figures()
    case .dates: return try EventAudit(store: store).dates()
    case .ordinals: return try OrdinalAudit(store: store, parser: .standard()).findings()
    case .plans:
      guard let today = try asOf?.last ?? store.newestPublication() else { return [] }
      return try EventAudit(store: store).plans(on: today)
    case .offices:
      let pack = LanguagePack(language: "ar", from: .embedded)
      return try OfficeAudit(store: store, world: .standard, pack: pack).findings()
    }
  }
}
