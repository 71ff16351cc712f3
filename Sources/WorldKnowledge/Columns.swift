internal import EventModel
internal import PackFiles

/// Reads rows of the table of countries.
struct CountryColumns {
  let code, name, nameArabic, aliases, adjectives, capital, latitude, longitude, gender: Int

  init(_ table: Table) {
    code = table.column("code")
    name = table.column("name")
    nameArabic = table.column("nameArabic")
    aliases = table.column("aliases")
    adjectives = table.column("adjectives")
    capital = table.column("capital")
    latitude = table.column("latitude")
    longitude = table.column("longitude")
    gender = table.column("gender")
  }

  /// The columns that hold names, the usual ones first.
  var nameColumns: [Int] { [nameArabic, name, aliases] }

  func country(_ table: Table, _ row: Table.Row) -> Country {
    let words = table.text(row, adjectives).split(separator: ";", omittingEmptySubsequences: false)
    return Country(
      code: table.text(row, code), name: table.text(row, name),
      nameArabic: table.text(row, nameArabic), aliases: table.list(row, aliases),
      adjectives: (words.first ?? "").split(separator: "|").map(String.init),
      people: words.dropFirst().flatMap { $0.split(separator: "|").map(String.init) },
      capital: optional(table.text(row, capital)), latitude: Double(table.text(row, latitude)),
      longitude: Double(table.text(row, longitude)), mayBeMasculine: table.text(row, gender) == "m")
  }
}

extension Country {
  /// The country as a place.
  var place: Place {
    Place(
      id: Catalogue.countryID(code), name: name, nameArabic: nameArabic, kind: .country,
      feature: "country", country: code, parent: nil, latitude: latitude, longitude: longitude)
  }

  /// The country as an actor.
  var state: Actor {
    Actor(
      id: Catalogue.countryID(code), name: name, nameArabic: nameArabic, kind: .state,
      country: code, sector: "GOV")
  }
}

/// Reads rows of the gazetteer.
struct PlaceColumns {
  let id, kind, name, nameArabic, parent, country, aliases, latitude, longitude: Int

  init(_ table: Table) {
    id = table.column("id")
    kind = table.column("kind")
    name = table.column("name")
    nameArabic = table.column("nameArabic")
    parent = table.column("parent")
    country = table.column("country")
    aliases = table.column("aliases")
    latitude = table.column("latitude")
    longitude = table.column("longitude")
  }

  var nameColumns: [Int] { [nameArabic, name, aliases] }

  func place(_ table: Table, _ row: Table.Row) -> Place {
    let feature = table.text(row, kind)
    return Place(
      id: table.text(row, id), name: table.text(row, name),
      nameArabic: optional(table.text(row, nameArabic)),
      kind: Catalogue.placeKind(ofFeature: feature), feature: feature,
      country: optional(table.text(row, country)), parent: optional(table.text(row, parent)),
      latitude: Double(table.text(row, latitude)), longitude: Double(table.text(row, longitude)))
  }

  func names(_ table: Table, _ row: Table.Row) -> [String] {
    [table.text(row, nameArabic), table.text(row, name)].filter { !$0.isEmpty }
      + table.list(row, aliases)
  }
}

/// Reads rows of the catalogue of actors.
struct ActorColumns {
  let id, kind, name, nameArabic, aliases, country, sector, partOf: Int

  init(_ table: Table) {
    id = table.column("id")
    kind = table.column("kind")
    name = table.column("name")
    nameArabic = table.column("nameArabic")
    aliases = table.column("aliases")
    country = table.column("country")
    sector = table.column("sector")
    partOf = table.column("partOf")
  }

  var nameColumns: [Int] { [nameArabic, name, aliases] }

  func actor(_ table: Table, _ row: Table.Row) -> Actor {
    Actor(
      id: table.text(row, id), name: table.text(row, name),
      nameArabic: optional(table.text(row, nameArabic)),
      kind: ActorKind(rawValue: table.text(row, kind)) ?? .organisation,
      country: optional(table.text(row, country)), sector: optional(table.text(row, sector)),
      partOf: table.list(row, partOf))
  }

  func names(_ table: Table, _ row: Table.Row) -> [String] {
    [table.text(row, nameArabic), table.text(row, name)].filter { !$0.isEmpty }
      + table.list(row, aliases)
  }
}
