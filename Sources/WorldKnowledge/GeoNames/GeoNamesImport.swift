internal import EventModel
internal import TextAnalysis

/// Makes a gazetteer table of a GeoNames dump, for a pack over the built-in data.
///
/// A place that the program knows already (same country and kind, a name in common, no more than
/// 25 km away) gets no row, and what lies in it lies in the known one. Ids are made of country, kind and
/// name; those of several places of one name also have GeoNames' number. A name that two places of a
/// kind and country share stays with the more populous one, since no text can tell them apart.
package struct GeoNamesImport {
  /// What became of a dump.
  package struct Outcome: Sendable {
    /// The table `world/places.tsv`, with the credit that its licence asks for.
    package var table: String
    /// Places in it.
    package var added: Int
    /// Places that the program knows already.
    package var known: Int
    /// Lines of other features, or with fewer people than were asked for.
    package var leftOut: Int
    /// What is wrong with the others, by line.
    package var faults: [(line: Int, fault: GeoNamesFault)]
  }

  private let world: WorldKnowledge
  private let leastPopulation: Int
  /// Codes of countries by ISO 3166 alpha-2.
  private let codes: [String: String]
  private let known: NameIndex

  /// Prepares an import.
  ///
  /// - Parameters:
  ///   - world: What is known already.
  ///   - leastPopulation: Towns with fewer people are left out; 0 for none. Divisions, bases and
  ///     facilities have no population and stay.
  package init(world: WorldKnowledge, leastPopulation: Int = 0) {
    self.world = world
    self.leastPopulation = leastPopulation
    // The gazetteer's ids begin with the code of two letters: aw.city.oranjestad.
    codes = world.catalogue.countries.reduce(into: [:]) { codes, country in
      guard let prefix = country.capital?.split(separator: ".").first else { return }
      codes[prefix.uppercased()] = country.code
    }
    known = NameIndex(world.catalogue)
  }

  /// Reads a dump.
  ///
  /// - Parameter dump: The text of the file.
  /// - Returns: The table, and what became of each line.
  /// - Complexity: Linear in the dump; holds the rows that are kept.
  package func places(from dump: String) -> Outcome {
    var outcome = Outcome(table: "", added: 0, known: 0, leftOut: 0, faults: [])
    var kept: [Candidate] = []
    for (index, line) in dump.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let text = line.last == "\r" ? line.dropLast() : line
      guard !text.isEmpty, text.first != "#" else { continue }
      do throws(GeoNamesFault) {
        guard let candidate = try candidate(GeoNamesRow(text)) else {
          outcome.leftOut += 1
          continue
        }
        kept.append(candidate)
      } catch {
        outcome.faults.append((index + 1, error))
      }
    }
    kept.sort { $0.row.number < $1.row.number }
    let rows = rows(of: kept)
    outcome.known = kept.count - rows.count
    outcome.added = rows.count
    outcome.table = Self.heading + rows.map { $0.joined(separator: "\t") + "\n" }.joined()
    return outcome
  }

  private struct Candidate {
    var row: GeoNamesRow
    var kind: String
    /// ISO 3166 alpha-3.
    var country: String
    /// The place of the gazetteer that it is; nil for a new one.
    var knownID: String?
  }

  private func candidate(_ row: GeoNamesRow) throws(GeoNamesFault) -> Candidate? {
    guard let kind = gazetteerKinds["\(row.featureClass).\(row.featureCode)"] else { return nil }
    if kind == "city", row.population < leastPopulation { return nil }
    guard let country = codes[row.country] else { throw .country(row.country) }
    return Candidate(row: row, kind: kind, country: country, knownID: known(row, kind, country))
  }

  /// The known place of the kind and country that has a name in common and lies near enough.
  private func known(_ row: GeoNamesRow, _ kind: String, _ country: String) -> String? {
    let point = Coordinate(latitude: row.latitude, longitude: row.longitude)
    let isDivision = kind == "governorate" || kind == "district"
    for name in [row.name, row.asciiName] + row.alternates {
      for index in known.places(named: name) {
        let place = world.catalogue.places[index]
        guard place.feature == kind, place.country == country else { continue }
        let isNear = place.coordinate.map { $0.kilometres(to: point) <= Self.samePlace } ?? true
        if isNear || isDivision { return place.id }
      }
    }
    return nil
  }

  /// Two rows no further apart than so many kilometres are one place.
  private static let samePlace = 25.0

  // MARK: - Rows

  private func rows(of candidates: [Candidate]) -> [[String]] {
    let new = candidates.filter { $0.knownID == nil }
    let ids = ids(of: new)
    var divisions: [String: String] = [:]
    for (candidate, id) in zip(new, ids) { Self.note(candidate, id, in: &divisions) }
    for candidate in candidates {
      if let id = candidate.knownID { Self.note(candidate, id, in: &divisions) }
    }
    let names = names(of: new)
    return zip(new, ids).enumerated().map { index, entry in
      let (candidate, id) = entry
      return [
        id, candidate.kind, names[index].latin, names[index].arabic.first ?? "",
        parent(of: candidate, id, divisions), candidate.country, String(candidate.row.latitude),
        String(candidate.row.longitude), names[index].arabic.dropFirst().joined(separator: "|"),
        "GeoNames \(candidate.row.number)",
      ]
    }
  }

  /// Ids by country, kind and name, with GeoNames' number where several would be the same.
  private func ids(of candidates: [Candidate]) -> [String] {
    let plain = candidates.map { candidate in
      let slug = Self.slug(
        candidate.row.asciiName.isEmpty ? candidate.row.name : candidate.row.asciiName)
      return "\(candidate.row.country.lowercased()).\(candidate.kind).\(slug)"
    }
    let counts = plain.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    return zip(plain, candidates).map { id, candidate in
      let isTaken = counts[id] != 1 || world.place(id: id) != nil || id.hasSuffix(".")
      return isTaken ? "\(id)\(id.hasSuffix(".") ? "" : "-")\(candidate.row.number)" : id
    }
  }

  /// a–z, 0–9 and hyphens.
  private static func slug(_ name: String) -> String {
    var slug = ""
    for scalar in name.lowercased().unicodeScalars {
      if scalar.isASCII, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        slug.unicodeScalars.append(scalar)
      } else if scalar != "'", scalar != "`", !slug.isEmpty, slug.last != "-" {
        slug.append("-")
      }
    }
    while slug.last == "-" { slug.removeLast() }
    return slug
  }

  private static func note(
    _ candidate: Candidate, _ id: String, in divisions: inout [String: String]
  ) {
    let row = candidate.row
    switch candidate.kind {
    case "governorate": divisions["\(row.country).\(row.firstOrder)"] = id
    case "district": divisions["\(row.country).\(row.firstOrder).\(row.secondOrder)"] = id
    default: break
    }
  }

  /// The smallest division that the dump has, else the country.
  private func parent(
    of candidate: Candidate, _ id: String, _ divisions: [String: String]
  ) -> String {
    let row = candidate.row
    let choices = [
      "\(row.country).\(row.firstOrder).\(row.secondOrder)", "\(row.country).\(row.firstOrder)",
    ]
    let country = Catalogue.countryID(candidate.country)
    guard candidate.kind != "governorate" else { return country }
    return choices.lazy.compactMap { divisions[$0] }.first { $0 != id } ?? country
  }

  /// The names of each place that no other place of its kind and country has, or that is the more
  /// populous one's; the Latin name with GeoNames' number where it is not.
  private func names(of candidates: [Candidate]) -> [(latin: String, arabic: [String])] {
    var owners: [String: Int] = [:]
    func key(_ candidate: Candidate, _ name: String) -> String {
      "\(candidate.country)\t\(candidate.kind)\t\(foldedForSearch(name))"
    }
    let all = candidates.map { candidate in
      (latin: candidate.row.name, arabic: Self.arabicNames(of: candidate.row))
    }
    for (index, candidate) in candidates.enumerated() {
      for name in [all[index].latin] + all[index].arabic {
        let key = key(candidate, name)
        let isKnown = known.places(named: name).contains { place in
          world.catalogue.places[place].feature == candidate.kind
            && world.catalogue.places[place].country == candidate.country
        }
        if isKnown {
          owners[key] = -1
        } else if let other = owners[key] {
          if other >= 0, candidates[other].row.population < candidate.row.population {
            owners[key] = index
          }
        } else {
          owners[key] = index
        }
      }
    }
    return candidates.indices.map { index in
      let isOwn = { (name: String) in owners[key(candidates[index], name)] == index }
      let latin = all[index].latin
      return (
        isOwn(latin) ? latin : "\(latin) (GeoNames \(candidates[index].row.number))",
        all[index].arabic.filter(isOwn)
      )
    }
  }

  /// Arabic names among all, those of Arabic letters alone before those of Persian and Urdu, each
  /// spelling once.
  private static func arabicNames(of row: GeoNamesRow) -> [String] {
    var seen: Set<String> = []
    let names = ([row.name] + row.alternates).filter { name in
      let letters = name.unicodeScalars.filter { $0 != " " && $0 != "-" }
      return !letters.isEmpty && letters.allSatisfy { (0x600...0x6FF).contains($0.value) }
        && seen.insert(foldedForSearch(name)).inserted
    }
    let isArabic = { (name: String) in
      name.unicodeScalars.allSatisfy { !foreignLetters.contains($0.value) }
    }
    return names.filter(isArabic) + names.filter { !isArabic($0) }
  }

  /// Letters that Persian, Urdu and Kurdish add to Arabic.
  private static let foreignLetters: Set<UInt32> = [
    0x67E, 0x679, 0x686, 0x688, 0x691, 0x695, 0x698, 0x6A4, 0x6A9, 0x6AF, 0x6B5, 0x6BA, 0x6BE,
    0x6C1, 0x6C6, 0x6CC, 0x6CE, 0x6D2, 0x6D5,
  ]

  private static let heading = """
    # Places from GeoNames, https://www.geonames.org, licence CC BY 4.0
    # (https://creativecommons.org/licenses/by/4.0/); changed: kinds, ids, parents and choice of names.
    id\tkind\tname\tnameArabic\tparent\tcountry\tlatitude\tlongitude\taliases\tsource

    """
}
