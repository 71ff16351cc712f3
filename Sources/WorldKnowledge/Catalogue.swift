package import EventModel
package import PackFiles

/// A country: its place, its state as an actor, and the words for what belongs to it.
package struct Country: Sendable {
  /// ISO 3166 alpha-3.
  package var code: String
  package var name: String
  package var nameArabic: String
  package var aliases: [String]
  /// Masculine singular, Arabic and English.
  package var adjectives: [String]
  /// Broken plurals of the people: أتراك.
  package var people: [String]
  /// Place id.
  package var capital: String?
  package var latitude: Double?
  package var longitude: Double?
  /// Whether Arabic may treat the name as masculine: العراق، لبنان.
  package var mayBeMasculine: Bool
}

/// An office that somebody holds for a time.
package struct Office: Sendable {
  package var id: String
  package var name: String
  package var nameArabic: String
  package var aliases: [String]
  package var country: String?
  package var sector: String?
  package var organisation: String?
}

/// Who held an office, from when to when.
package struct Tenure: Sendable {
  /// Index into ``Catalogue/offices``.
  package var office: Int
  /// Index into ``Catalogue/actors``.
  package var person: Int
  package var from: CalendarDate
  /// nil while it lasts.
  package var to: CalendarDate?
  package var isActing: Bool

  /// Whether the office was held on the day.
  package func holds(on day: CalendarDate) -> Bool { from <= day && (to.map { day <= $0 } ?? true) }
}

/// The rows of the world's tables, in the order of the files.
package struct Catalogue: Sendable {
  package var countries: [Country] = []
  /// Countries first, then ``placeRows``.
  package var places: [Place] = []
  /// Names and aliases of each place, Arabic and English.
  package var placeNames: [[String]] = []
  /// States first, then people, groups and organisations.
  package var actors: [Actor] = []
  package var actorNames: [[String]] = []
  package var offices: [Office] = []
  package var tenures: [Tenure] = []

  /// Id of a country as a place and as an actor.
  package static func countryID(_ code: String) -> String { "country:" + code }

  /// Whether an id is a country's.
  package static func isCountryID(_ id: String) -> Bool {
    id.utf8.starts(with: "country:".utf8)
  }

  package init(from source: PackSource) {
    readCountries(source.table("world/countries.tsv"))
    readPlaces(source.table("world/places.tsv"))
    readActors(source.table("world/actors.tsv"))
    readOffices(
      source.table("world/offices.tsv"), tenureTable: source.table("world/tenures.tsv"))
  }

  private mutating func readCountries(_ table: Table) {
    let columns = CountryColumns(table)
    for row in table.rows {
      let country = columns.country(table, row)
      countries.append(country)
      let names = [country.nameArabic, country.name] + country.aliases
      places.append(country.place)
      placeNames.append(names)
      actors.append(country.state)
      actorNames.append(names)
    }
  }

  private mutating func readPlaces(_ table: Table) {
    let columns = PlaceColumns(table)
    for row in table.rows {
      places.append(columns.place(table, row))
      placeNames.append(columns.names(table, row))
    }
  }

  private mutating func readActors(_ table: Table) {
    let columns = ActorColumns(table)
    for row in table.rows {
      actors.append(columns.actor(table, row))
      actorNames.append(columns.names(table, row))
    }
  }

  /// The gold format's kind for a kind of the gazetteer.
  package static func placeKind(ofFeature feature: String) -> PlaceKind {
    switch feature {
    case "base": .base
    case "city", "town", "village": .city
    case "governorate": .governorate
    case "country": .country
    case "airport", "port", "crossing", "camp", "facility": .facility
    default: .other
    }
  }

  private mutating func readOffices(_ table: Table, tenureTable: Table) {
    let (id, name, nameArabic) = (
      table.column("id"), table.column("name"), table.column("nameArabic")
    )
    let (aliases, country) = (table.column("aliases"), table.column("country"))
    let (sector, organisation) = (table.column("sector"), table.column("organisation"))
    for row in table.rows {
      offices.append(
        Office(
          id: table.text(row, id), name: table.text(row, name),
          nameArabic: table.text(row, nameArabic), aliases: table.list(row, aliases),
          country: optional(table.text(row, country)), sector: optional(table.text(row, sector)),
          organisation: optional(table.text(row, organisation))))
    }
    let officeIndex = Dictionary(
      offices.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let personIndex = Dictionary(
      actors.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let (office, person) = (tenureTable.column("office"), tenureTable.column("person"))
    let (from, to) = (tenureTable.column("from"), tenureTable.column("to"))
    let acting = tenureTable.column("acting")
    for row in tenureTable.rows {
      guard let officeAt = officeIndex[tenureTable.text(row, office)],
        let personAt = personIndex[tenureTable.text(row, person)],
        let start = Self.day(tenureTable.text(row, from), end: false)
      else { continue }
      tenures.append(
        Tenure(
          office: officeAt, person: personAt, from: start,
          to: Self.day(tenureTable.text(row, to), end: true),
          isActing: tenureTable.text(row, acting) == "acting"))
    }
  }

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as the first or last day that it may mean.
  package static func day(_ text: String, end: Bool) -> CalendarDate? {
    if let date = CalendarDate(iso: text) { return date }
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard let year = parts.first, parts.count <= 2, text.count >= 4 else { return nil }
    if parts.count == 2 {
      let first = CalendarDate(year: year, month: parts[1], day: 1)
      return end ? first?.endOfMonth : first
    }
    return CalendarDate(year: year, month: end ? 12 : 1, day: end ? 31 : 1)
  }
}

/// nil for an empty field.
func optional(_ text: String) -> String? { text.isEmpty ? nil : text }
