internal import PackFiles
internal import WorldKnowledge

/// Faults of a table of the world, row by row: references, codes, coordinates, days.
func worldProblems(in table: PackTable, _ vocabulary: WorldVocabulary) -> [PackProblem] {
  table.rows.flatMap { row in
    let faults: [String] =
      switch table.path {
      case "world/countries.tsv": countryFaults(row, in: table, vocabulary)
      case "world/places.tsv": placeFaults(row, in: table, vocabulary)
      case "world/place-kinds.tsv":
        [WorldVocabulary.placeKinds.fault(table.text(row, "kind"), as: "kind")].compactMap(\.self)
      case "world/name-words.tsv":
        [WorldVocabulary.nameWordUses.fault(table.text(row, "use"), as: "use")].compactMap(\.self)
      case "world/actors.tsv": actorFaults(row, in: table, vocabulary)
      case "world/offices.tsv": officeFaults(row, in: table, vocabulary)
      case "world/tenures.tsv": tenureFaults(row, in: table, vocabulary)
      case "world/event-types.tsv": eventTypeFaults(row, in: table)
      default: []
      }
    return faults.map { table.problem(row, $0) }
  }
}

extension PackTable {
  /// The fault of a reference that may be empty.
  func referenceFault(
    _ row: Table.Row, _ column: String, to names: ValidNames, as what: String
  ) -> String? {
    let text = text(row, column)
    return text.isEmpty ? nil : names.fault(text, as: what).map { "\(column): \($0)" }
  }
}

private func countryFaults(
  _ row: Table.Row, in table: PackTable, _ vocabulary: WorldVocabulary
) -> [String] {
  let capital = table.referenceFault(row, "capital", to: vocabulary.places, as: "place")
  let gender = table.text(row, "gender")
  let genders = ValidNames(["m"])
  return [capital, gender.isEmpty ? nil : genders.fault(gender, as: "gender")].compactMap(\.self)
    + coordinateFaults(row, in: table)
}

private func placeFaults(
  _ row: Table.Row, in table: PackTable, _ vocabulary: WorldVocabulary
) -> [String] {
  var faults: [String?] = [
    WorldVocabulary.placeKinds.fault(table.text(row, "kind"), as: "kind"),
    table.referenceFault(row, "parent", to: vocabulary.places, as: "place"),
    table.referenceFault(row, "country", to: vocabulary.countryCodes, as: "country"),
  ]
  let (id, parent) = (table.text(row, "id"), table.text(row, "parent"))
  if parent == id { faults.append("“\(id)” is its own parent") }
  let country = table.text(row, "country")
  if parent.hasPrefix("country:"), !country.isEmpty, parent != "country:\(country)" {
    faults.append("the parent “\(parent)” is another country than “\(country)”")
  }
  return faults.compactMap(\.self) + coordinateFaults(row, in: table)
}

private func actorFaults(
  _ row: Table.Row, in table: PackTable, _ vocabulary: WorldVocabulary
) -> [String] {
  var faults: [String?] = [
    WorldVocabulary.actorKinds.fault(table.text(row, "kind"), as: "kind"),
    table.referenceFault(row, "country", to: vocabulary.countryCodes, as: "country"),
    table.referenceFault(row, "sector", to: WorldVocabulary.sectors, as: "sector"),
  ]
  faults += table.list(row, "partOf").map { whole in
    vocabulary.actors.fault(whole, as: "actor").map { "partOf: \($0)" }
      ?? (whole == table.text(row, "id") ? "“\(whole)” is part of itself" : nil)
  }
  return faults.compactMap(\.self)
}

private func officeFaults(
  _ row: Table.Row, in table: PackTable, _ vocabulary: WorldVocabulary
) -> [String] {
  [
    table.referenceFault(row, "country", to: vocabulary.countryCodes, as: "country"),
    table.referenceFault(row, "sector", to: WorldVocabulary.sectors, as: "sector"),
    table.referenceFault(row, "organisation", to: vocabulary.actors, as: "actor"),
  ].compactMap(\.self)
}

private func eventTypeFaults(_ row: Table.Row, in table: PackTable) -> [String] {
  var faults: [String?] = [
    WorldVocabulary.ploverEvents.fault(table.text(row, "plover"), as: "PLOVER type")
  ]
  let quad = table.text(row, "quad")
  if !["1", "2", "3", "4"].contains(quad) {
    faults.append("quad “\(quad)” is no quad class (valid: 1, 2, 3, 4)")
  }
  let intensity = table.text(row, "intensity")
  if !intensity.isEmpty, Double(intensity).map((-10...10).contains) != true {
    faults.append("intensity “\(intensity)” is no number from -10 to 10")
  }
  let cameo = table.text(row, "cameo")
  if !cameo.isEmpty, !(2...4).contains(cameo.count) || !cameo.allSatisfy(\.isASCIIDigit) {
    faults.append("cameo “\(cameo)” is no CAMEO code (two to four digits)")
  }
  let place = table.text(row, "place")
  if EventTypeInfo.Placing(rawValue: place) == nil {
    faults.append("place “\(place)” (valid: always, may, none)")
  }
  return faults.compactMap(\.self)
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
