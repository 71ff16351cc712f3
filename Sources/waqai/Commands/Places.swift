import ArgumentParser
import EventModel
import KnowledgeStore
import TimelineExport
import WorldKnowledge

/// `waqai places`.
struct Places: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List places with the number of their reports.",
    discussion: """
      Examples:
        waqai places --limit 20
        waqai places --within العراق --kind base --format geojson -o bases.geojson

      By itself it lists the places that reports of the store name, and all that contain them. With \
      --within, --kind, --country or --all it goes through the whole gazetteer, whether or not there \
      is a store; --reported keeps to those with reports.

      Places that the gazetteer does not have, but some article names, have ids that begin with \
      “new.”. Coordinates of a governorate or country are those of its middle: the precision says \
      so, from 1 (the site or town itself) to 6 (a country).
      """,
    subcommands: [ImportGeoNames.self])

  /// The forms of its output.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, lines, json, jsonl, csv, geojson
  }

  @OptionGroup var store: StoreOptions

  @Option(
    help: ArgumentHelp(
      "Places in this one. Arabic or English, in any spelling, or an id.", valueName: "name"))
  var within: [String] = []

  @Option(
    help: ArgumentHelp(
      "Places of this kind: base, city, governorate, country, facility, other, or a finer one such "
        + "as airport, crossing, camp.", valueName: "kind"))
  var kind: [String] = []

  @Option(help: ArgumentHelp("Places of this country, by name or code.", valueName: "country"))
  var country: [String] = []

  @OptionGroup var scope: ScopeOptions
  @OptionGroup var limit: LimitOption
  @OptionGroup var packs: PackOptions

  @Option(help: "The form of the output.")
  var format: Format = .table

  @OptionGroup var file: OutputFileOption

  func run() throws {
    let places = try chosen()
    let sink = try file.open(protecting: [store.path])
    if format == .geojson {
      return try sink.write(
        geoJSON(
          places.map {
            PlaceFeature($0.place, precision: $0.place.precision, reportCount: $0.reportCount)
          }))
    }
    let form = ListingFormat(rawValue: format.rawValue) ?? .table
    try sink.write(try form.text(of: Self.listing(of: places), width: file.tableWidth))
    if places.isEmpty, format == .table {
      Console.note(isOfCatalogue ? "no place matches" : "the store has no places")
    }
  }

  private var isOfCatalogue: Bool {
    scope.all || !within.isEmpty || !kind.isEmpty || !country.isEmpty
  }

  private func chosen() throws -> [PlaceSummary] {
    guard isOfCatalogue else { return try store.openForReading().places(limit: limit.limit) }
    let active = try packs.active()
    let opened = try scope.store(store)
    let names = NameResolver(world: NameLookup(in: active.source), store: opened)
    let world = active.world
    let containers = try within.flatMap(names.places)
    let codes = try country.map(names.country)
    let kinds = try kind.map { try Self.kind($0, in: world) }
    let reported = try opened?.places(limit: nil) ?? []
    return scope.summaries(
      of: world.catalogue.places.map { PlaceSummary(place: $0, reportCount: 0) },
      reported: reported,
      id: \.place.id, count: \.reportCount, limit: limit.limit
    ) { place in
      let place = place.place
      if !codes.isEmpty, !codes.contains(place.country ?? "") { return false }
      if !kinds.isEmpty,
        !kinds.contains(where: { $0 == place.feature || $0 == place.kind.rawValue })
      {
        return false
      }
      return containers.isEmpty
        || containers.contains { container in
          place.id != container
            && ([place.id] + [place.parent].compactMap(\.self)).contains {
              world.place($0, liesIn: container)
            }
        }
    }
  }

  /// A kind as the gold format or the gazetteer calls it.
  private static func kind(_ text: String, in world: WorldKnowledge) throws -> String {
    let known = Set(PlaceKind.allCases.map(\.rawValue) + world.catalogue.places.map(\.feature))
    guard known.contains(text.lowercased()) else {
      throw CommandFailure.unknownValue(text, kind: "kind of place", valid: known.sorted())
    }
    return text.lowercased()
  }

  private static func listing(of places: [PlaceSummary]) -> Listing {
    Listing(
      columns: [
        ListingColumn("reports", isNumeric: true), ListingColumn("kind"),
        ListingColumn("feature", visibility: .data), ListingColumn("country"),
        ListingColumn("latitude", visibility: .data, isNumeric: true),
        ListingColumn("longitude", visibility: .data, isNumeric: true),
        ListingColumn("precision", visibility: .data, isNumeric: true),
        ListingColumn("parent", visibility: .data), ListingColumn("id", minimumWidth: 16),
        ListingColumn("name", minimumWidth: 10, visibility: .data),
        ListingColumn("english", minimumWidth: 10, visibility: .tables),
        ListingColumn("name_arabic", minimumWidth: 10, visibility: .data),
        ListingColumn("arabic", minimumWidth: 10, visibility: .tables),
      ],
      rows: places.map { summary in
        let place = summary.place
        return [
          .integer(summary.reportCount), .text(place.kind.rawValue), .text(place.feature),
          ListingValue(place.country), ListingValue(place.latitude), ListingValue(place.longitude),
          ListingValue(place.coordinate == nil ? nil : place.precision),
          ListingValue(place.parent), .text(place.id), .text(place.name),
          .text(leftToRight(place.name, or: "")), ListingValue(place.nameArabic),
          .text(place.nameArabic ?? leftToRight("", or: place.name)),
        ]
      })
  }
}
