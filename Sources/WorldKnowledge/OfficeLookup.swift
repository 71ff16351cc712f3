internal import EventModel
internal import TextAnalysis

/// Finds offices by the names that people type: with the nationality or the country behind or before
/// the title, in Arabic or English.
package struct OfficeLookup {
  private let catalogue: Catalogue

  /// Looks in a catalogue.
  package init(_ catalogue: Catalogue) { self.catalogue = catalogue }

  /// Indices of the offices of a name: `وزير الخارجية الأميركي`, `US Secretary of State`,
  /// `Foreign Minister of Iraq`, `رئيس الوزراء العراقي`, an id; a title alone is that of every country.
  ///
  /// - Complexity: Linear in the names of offices and countries.
  package func offices(named name: String) -> [Int] {
    if let known = catalogue.offices.firstIndex(where: { $0.id == name }) { return [known] }
    let wanted = words(name)
    guard !wanted.isEmpty else { return [] }
    let whole = catalogue.offices.indices.filter { office in
      names(of: office).contains { words($0) == wanted }
    }
    if !whole.isEmpty { return whole }
    var countries: [String: Set<[UInt8]>] = [:]
    return catalogue.offices.indices.filter { office in
      guard let code = catalogue.offices[office].country else { return false }
      let own = countries[code] ?? keys(ofCountry: code)
      countries[code] = own
      return names(of: office).contains { title in
        guard let rest = rest(of: wanted, without: words(title)) else { return false }
        return own.contains(Array(rest.joined()))
      }
    }
  }

  /// English names with their countries, for those that are misspelt.
  package var fullNames: [String] { catalogue.offices.map(\.name) }

  private func names(of office: Int) -> [String] {
    let it = catalogue.offices[office]
    return [it.name, it.nameArabic] + it.aliases
  }

  /// The words of a name as keys, without those that only link others.
  private func words(_ name: String) -> [[UInt8]] {
    name.split { $0 == " " || $0 == "-" }.map { NameKey(String($0)).letters }
      .filter { !$0.isEmpty && !Self.linking.contains($0) }
  }

  /// They say nothing that the order of words does not.
  private static let linking: Set<[UInt8]> = [Array("of".utf8), Array("the".utf8)]

  /// What is left of a name when a title is taken from its beginning or end; nil where it has
  /// neither, or nothing is left.
  private func rest(of name: [[UInt8]], without title: [[UInt8]]) -> [[UInt8]]? {
    guard !title.isEmpty, name.count > title.count else { return nil }
    if name.starts(with: title) { return Array(name.dropFirst(title.count)) }
    if name.suffix(title.count).elementsEqual(title) { return Array(name.dropLast(title.count)) }
    return nil
  }

  /// Names and adjectives of a country, the Arabic adjectives of both genders.
  private func keys(ofCountry code: String) -> Set<[UInt8]> {
    guard let country = catalogue.countries.first(where: { $0.code == code }) else { return [] }
    let adjectives = country.adjectives.map { words($0).flatMap(\.self) }
    let names = [country.name, country.nameArabic, country.code] + country.aliases
    return Set(names.map { words($0).flatMap(\.self) } + adjectives)
      .union(adjectives.map { $0 + [LetterCode.ha] })
  }
}
