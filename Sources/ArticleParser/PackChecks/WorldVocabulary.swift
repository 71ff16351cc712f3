internal import EventModel

/// All ids of the world's tables, and the codes that their columns may hold.
struct WorldVocabulary {
  let countryCodes: ValidNames
  /// Places with the countries as places (`country:IRQ`).
  let places: ValidNames
  /// Actors with the countries as states.
  let actors: ValidNames
  let offices: ValidNames

  init(_ pack: PackUnderCheck) {
    let codes = pack.names("world/countries.tsv", "code")
    let states = codes.map { "country:\($0)" }
    countryCodes = ValidNames(codes, origin: "the codes of world/countries.tsv")
    places = ValidNames(
      pack.names("world/places.tsv", "id") + states,
      origin: "the ids of world/places.tsv and country:CODE")
    actors = ValidNames(
      pack.names("world/actors.tsv", "id") + states,
      origin: "the ids of world/actors.tsv and country:CODE")
    offices = ValidNames(
      pack.names("world/offices.tsv", "id"), origin: "the ids of world/offices.tsv")
  }

  /// Kinds of the gazetteer; each has a kind of the gold format.
  static let placeKinds = ValidNames([
    "base", "city", "town", "village", "governorate", "district", "region", "airport", "port",
    "crossing", "camp", "facility", "sea",
  ])

  /// What may be done with the words of names that do not count.
  static let nameWordUses = ValidNames(["plain", "prefix"])

  /// Kinds that rows of actors may have; those without a name are no rows.
  static let actorKinds = ValidNames(
    ActorKind.allCases.filter { $0 != .unnamed }.map(\.rawValue))

  /// PLOVER's sectors of actors (manual of February 2024), with its codes of international bodies.
  static let sectors = ValidNames([
    "AGR", "BUS", "COP", "CRM", "CVL", "EDU", "ELI", "EUR", "GOV", "IGO", "IMG", "ISM", "JRN",
    "JUD", "LAB", "LEG", "MED", "MIL", "MNC", "NGO", "OPP", "PRE", "PRM", "PTY", "REB", "REF",
    "REL", "SOC", "SPY", "UAF", "UNK", "UNO",
  ])

  /// PLOVER's types of events.
  static let ploverEvents = ValidNames([
    "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE",
    "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
  ])
}
