public import ArgumentParser
public import EventModel
import KnowledgeStore
import WorldKnowledge

extension ActorRole: ExpressibleByArgument {}
extension Status: ExpressibleByArgument {}
extension EventSort: ExpressibleByArgument {}

/// `--reports`.
struct GrainOption: ParsableArguments {
  @Flag(help: "List what each article says, one report a row, instead of events.")
  var reports = false
}

/// Which events or reports `events` and `timeline` give.
struct FilterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Events at this base. Arabic or English, in any spelling, or an id.", valueName: "name"))
  var base: [String] = []

  @Option(
    help: ArgumentHelp(
      "Events at this place or anywhere in it. Adds to --base.", valueName: "name"))
  var place: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Events at sites and towns within --radius of this point, in degrees north and east.",
      valueName: "lat,lon"), transform: coordinate)
  var near: Coordinate?

  @Option(
    help: ArgumentHelp(
      "How far from --near, in kilometres. (default: 25km)", valueName: "distance"),
    transform: kilometres)
  var radius: Double?

  @Option(help: ArgumentHelp("Events in which this actor has a part.", valueName: "name"))
  var actor: [String] = []

  @Option(help: "The part that the actor must have.")
  var role: [ActorRole] = []

  @Option(
    help: ArgumentHelp(
      "An event type such as rocket-attack, or a PLOVER category such as ASSAULT.",
      valueName: "type"))
  var type: [String] = []

  @Option(help: "What is said of the event.")
  var status: [Status] = []

  @Option(
    help: ArgumentHelp(
      "Events whose date may lie on or after this day, month or year.", valueName: "date"),
    transform: DateBound.parse)
  var since: DateBound?

  @Option(
    help: ArgumentHelp(
      "Events whose date may lie on or before this day, month or year.", valueName: "date"),
    transform: DateBound.parse)
  var until: DateBound?

  @Option(help: ArgumentHelp("Events of which this source tells.", valueName: "name"))
  var source: [String] = []

  @Option(help: "The order of the answer.")
  var sort: EventSort = .date

  @OptionGroup var limit: LimitOption
  @OptionGroup var packs: PackOptions

  /// Refuses an interval that ends before it begins, and a radius around nothing.
  func validate() throws {
    if radius != nil, near == nil {
      throw ValidationError("--radius needs a point: --near 34.37,41.10 --radius 50km.")
    }
    guard let since, let until, until.last < since.first else { return }
    throw ValidationError(
      "--since \(since.first.iso) is later than --until \(until.last.iso); swap them.")
  }

  /// The filter that the options ask for, names resolved to ids.
  ///
  /// - Throws: ``CommandFailure`` for a name that is unknown or ambiguous.
  func filter(of store: KnowledgeStore) throws -> EventFilter {
    let names = NameResolver(world: NameLookup(in: try packs.active().source), store: store)
    var filter = EventFilter()
    filter.places = try base.map(names.base) + place.flatMap(names.places)
    filter.near = near.map { Circle(centre: $0, radius: radius ?? Self.defaultRadius) }
    filter.actors = try actor.map(names.actor)
    filter.types = try type.flatMap(names.types)
    filter.sources = try source.map(names.source)
    filter.roles = role
    filter.statuses = status
    filter.since = since?.first
    filter.until = until?.last
    filter.limit = limit.limit
    filter.sort = sort
    return filter
  }

  /// How far around a point `--near` looks by itself, in kilometres.
  private static let defaultRadius = 25.0
}
