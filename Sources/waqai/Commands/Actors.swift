import ArgumentParser
import EventModel
import KnowledgeStore
import TimelineExport
import WorldKnowledge

/// `waqai actors`.
struct Actors: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List actors with the number of their reports, or the holders of an office.",
    discussion: """
      Examples:
        waqai actors --format lines | sort -rn | head
        waqai actors --country IRQ --kind armed-group
        waqai actors --office "وزير الخارجية الأميركي" --on 2020-03-16

      By itself it lists the actors that reports of the store name. With --country, --sector, --kind \
      or --all it goes through the whole catalogue, whether or not there is a store; --reported keeps \
      to those with reports. With --office it lists who held the office and when, acting holders \
      included.

      Actors that the catalogue does not have, but some article names, have ids that begin with \
      “new.”; those of no name (“gunmen”) with “unnamed.”.
      """)

  @OptionGroup var store: StoreOptions

  @Option(help: ArgumentHelp("Actors of this country, by name or code.", valueName: "country"))
  var country: [String] = []

  @Option(
    help: ArgumentHelp(
      "Actors of this sector, as PLOVER calls it: GOV, MIL, REB, …", valueName: "sector"))
  var sector: [String] = []

  @Option(
    help: ArgumentHelp(
      "Actors of this kind: state, organisation, armed-group, person, unnamed.",
      valueName: "kind"))
  var kind: [String] = []

  @Option(
    help: ArgumentHelp(
      "The holders of this office. Arabic or English, with its country or body.",
      valueName: "name"))
  var office: String?

  @Option(
    help: ArgumentHelp("Holders of the office on this day.", valueName: "YYYY-MM-DD"),
    transform: calendarDate)
  var on: CalendarDate?

  @OptionGroup var scope: ScopeOptions
  @OptionGroup var limit: LimitOption
  @OptionGroup var packs: PackOptions
  @OptionGroup var output: ListingOptions

  /// Refuses a day without an office.
  func validate() throws {
    guard on != nil, office == nil else { return }
    throw ValidationError(
      "--on needs an office: --office \"Prime Minister of Iraq\" --on 2020-03-16.")
  }

  func run() throws {
    if let office {
      let world = try packs.active().world
      let holders = try holders(of: office, on: on, in: world)
      return try printListing(
        Self.listing(of: holders, limit: limit.limit), options: output, protecting: [store.path],
        whereEmpty: "nobody that the catalogue knows held the office then")
    }
    let isOfCatalogue = scope.all || !country.isEmpty || !sector.isEmpty || !kind.isEmpty
    let actors = isOfCatalogue ? try chosen() : try reported()
    try printListing(
      Self.listing(of: actors), options: output, protecting: [store.path],
      whereEmpty: isOfCatalogue ? "no actor matches" : "the store has no actors")
  }

  private func reported() throws -> [ActorSummary] {
    try store.openForReading().actors(limit: limit.limit)
  }

  private func chosen() throws -> [ActorSummary] {
    let active = try packs.active()
    let opened = try scope.store(store)
    let names = NameResolver(world: NameLookup(in: active.source), store: opened)
    let world = active.world
    let codes = try country.map(names.country)
    let sectors = try sector.map {
      try oneOf(world.catalogue.actors.compactMap(\.sector), $0.uppercased(), kind: "sector")
    }
    let kinds = try kind.map {
      try oneOf(ActorKind.allCases.map(\.rawValue), $0.lowercased(), kind: "kind of actor")
    }
    return scope.summaries(
      of: world.catalogue.actors.map { ActorSummary(actor: $0, reportCount: 0) },
      reported: try opened?.actors(limit: nil) ?? [], id: \.actor.id, count: \.reportCount,
      limit: limit.limit
    ) { summary in
      let actor = summary.actor
      return (codes.isEmpty || codes.contains(actor.country ?? ""))
        && (sectors.isEmpty || sectors.contains(actor.sector ?? ""))
        && (kinds.isEmpty || kinds.contains(actor.kind.rawValue))
    }
  }

  private func oneOf(_ valid: [String], _ text: String, kind: String) throws -> String {
    let valid = Set(valid)
    guard valid.contains(text) else {
      throw CommandFailure.unknownValue(text, kind: kind, valid: valid.sorted())
    }
    return text
  }

  private static func listing(of actors: [ActorSummary]) -> Listing {
    Listing(
      columns: [
        ListingColumn("reports", isNumeric: true), ListingColumn("kind"),
        ListingColumn("country"), ListingColumn("sector"), ListingColumn("id", minimumWidth: 16),
        ListingColumn("name", visibility: .data),
        ListingColumn("english", minimumWidth: 10, visibility: .tables),
        ListingColumn("name_arabic", visibility: .data),
        ListingColumn("arabic", minimumWidth: 10, visibility: .tables),
      ],
      rows: actors.map { summary in
        let actor = summary.actor
        return [
          .integer(summary.reportCount), .text(actor.kind.rawValue), ListingValue(actor.country),
          ListingValue(actor.sector), .text(actor.id), .text(actor.name),
          .text(leftToRight(actor.name, or: "")), ListingValue(actor.nameArabic),
          .text(actor.nameArabic ?? actor.name),
        ]
      })
  }
}
