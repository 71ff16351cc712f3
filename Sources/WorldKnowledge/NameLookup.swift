package import EventModel
package import PackFiles
internal import TextAnalysis

/// Finds catalogue entries by the names that people type, straight from the tables, so that a query
/// need not build all of world knowledge.
///
/// - Complexity: A lookup walks the names of one table once and reads only those that begin alike.
package final class NameLookup {
  private let source: PackSource
  private lazy var countries = source.table("world/countries.tsv")
  private lazy var places = source.table("world/places.tsv")
  private lazy var actors = source.table("world/actors.tsv")
  /// Words that say what kind of place a name stands for (base, قاعدة).
  private lazy var kindWords: [[UInt8]] = {
    let table = source.table("world/place-kinds.tsv")
    let word = table.column("word")
    return table.rows.map { NameKey(table.text($0, word)).letters }
  }()

  /// Looks names up in the tables of a pack.
  package init(in source: PackSource = .embedded) { self.source = source }

  // MARK: - By id

  /// The place of an id; nil where the gazetteer has none.
  package func place(id: String) -> Place? {
    if let code = countryCode(id) { return country(code)?.place }
    let columns = PlaceColumns(places)
    return row(of: id, in: places, columns.id).map { columns.place(places, $0) }
  }

  /// The actor of an id, states included (`country:IRQ`); nil where the catalogue has none.
  package func actor(id: String) -> Actor? {
    if let code = countryCode(id) { return country(code)?.state }
    let columns = ActorColumns(actors)
    return row(of: id, in: actors, columns.id).map { columns.actor(actors, $0) }
  }

  private func countryCode(_ id: String) -> String? {
    let prefix = Catalogue.countryID("")
    return id.hasPrefix(prefix) ? String(id.dropFirst(prefix.count)) : nil
  }

  private func country(_ code: String) -> Country? {
    let columns = CountryColumns(countries)
    return row(of: code, in: countries, columns.code).map { columns.country(countries, $0) }
  }

  private func row(of id: String, in table: Table, _ column: Int) -> Table.Row? {
    let wanted = Array(id.utf8)
    // Ids are of ASCII letters: an Arabic name is none, and need not be looked for among them.
    guard wanted.allSatisfy({ $0 > 0x20 && $0 < 0x80 }) else { return nil }
    return table.rows.first { row in
      table.withBytes(row, column) { $0.count == wanted.count && $0.isEqual(to: wanted) }
    }
  }

  // MARK: - By name

  /// Places of a name, in any spelling, Arabic or English, with or without a word for their kind
  /// before or behind it (قاعدة القائم, al-Qaim base); with a kind, only those of the kind.
  /// An id is a name too.
  package func places(named name: String, kind: PlaceKind?) -> [Place] {
    if let known = place(id: name) { return kind == nil || known.kind == kind ? [known] : [] }
    for dropsKindWords in [false, true] {
      let found = places(named: name, droppingKindWords: dropsKindWords).filter {
        kind == nil || $0.kind == kind
      }
      if !found.isEmpty { return found }
    }
    return []
  }

  private func places(named name: String, droppingKindWords: Bool) -> [Place] {
    var search = NameSearch(name, dropping: droppingKindWords ? kindWords : [])
    let countryColumns = CountryColumns(countries)
    let placeColumns = PlaceColumns(places)
    return search.rows(in: countries, countryColumns.nameColumns).map {
      countryColumns.country(countries, $0).place
    }
      + search.rows(in: places, placeColumns.nameColumns).map { placeColumns.place(places, $0) }
  }

  /// Actors of a name, in any spelling, Arabic or English; people also by family name alone.
  /// An id is a name too.
  package func actors(named name: String) -> [Actor] {
    if let known = actor(id: name) { return [known] }
    var search = NameSearch(name)
    let countryColumns = CountryColumns(countries)
    let columns = ActorColumns(actors)
    let exact =
      search.rows(in: countries, countryColumns.nameColumns).map {
        countryColumns.country(countries, $0).state
      } + search.rows(in: actors, columns.nameColumns).map { columns.actor(actors, $0) }
    guard exact.isEmpty else { return exact }
    search.matchesEndings = true
    return search.rows(in: actors, columns.nameColumns).map { columns.actor(actors, $0) }
      .filter { $0.kind == .person }
  }

  // MARK: - Nearest names

  /// Known names of places that are spelt most like the given one, nearest first.
  package func nearestPlaceNames(to name: String, kind: PlaceKind?, limit: Int) -> [String] {
    let columns = PlaceColumns(places)
    let countryColumns = CountryColumns(countries)
    var names: [String] = []
    for row in places.rows
    where kind == nil || Catalogue.placeKind(ofFeature: places.text(row, columns.kind)) == kind {
      names += columns.names(places, row)
    }
    if kind == nil || kind == .country {
      names += countries.rows.flatMap { row -> [String] in
        let country = countryColumns.country(countries, row)
        return [country.nameArabic, country.name] + country.aliases
      }
    }
    return nearest(to: name, among: names, limit: limit)
  }

  /// Known names of actors that are spelt most like the given one, nearest first.
  package func nearestActorNames(to name: String, limit: Int) -> [String] {
    let columns = ActorColumns(actors)
    var names: [String] = []
    for row in actors.rows {
      let own = columns.names(actors, row)
      names += own
      guard actors.text(row, columns.kind) == ActorKind.person.rawValue else { continue }
      names += own.compactMap { $0.split(separator: " ").last.map(String.init) }
    }
    return nearest(to: name, among: names, limit: limit)
  }

  private func nearest(to name: String, among names: [String], limit: Int) -> [String] {
    var key = NameKey()
    func read(_ text: String) {
      var text = text
      text.withUTF8 { key.read($0.span, dropping: kindWords) }
    }
    read(name)
    let wanted = key.letters
    let isArabic = wanted.contains(where: LetterCode.isArabic)
    var scored: [(distance: Int, name: String)] = []
    for candidate in names {
      read(candidate)
      guard key.letters.contains(where: LetterCode.isArabic) == isArabic,
        abs(key.letters.count - wanted.count) <= max(2, wanted.count / 3)
      else { continue }
      let distance = editDistance(wanted, key.letters)
      if distance <= max(2, wanted.count / 3) { scored.append((distance, candidate)) }
    }
    scored.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
    var result: [String] = []
    for entry in scored where !result.contains(entry.name) && result.count < limit {
      result.append(entry.name)
    }
    return result
  }
}

/// One name that is looked for in the name columns of tables.
private struct NameSearch {
  private let wanted: NameKey
  private let dropped: [[UInt8]]
  private var key = NameKey()
  /// Whether the ending of a name, from any of its words on, will do.
  var matchesEndings = false

  init(_ name: String, dropping words: [[UInt8]] = []) {
    dropped = words
    var wanted = NameKey()
    var name = name
    name.withUTF8 { wanted.read($0.span, dropping: words) }
    self.wanted = wanted
  }

  /// Rows of which a name, or one of several between bars, is the one looked for.
  mutating func rows(in table: Table, _ columns: [Int]) -> [Table.Row] {
    guard !wanted.letters.isEmpty else { return [] }
    var result: [Table.Row] = []
    for row in table.rows {
      for column in columns where table.withBytes(row, column, { matchesAny($0) }) {
        result.append(row)
        break
      }
    }
    return result
  }

  private mutating func matchesAny(_ field: Swift.Span<UInt8>) -> Bool {
    var start = 0
    while start < field.count {
      var end = start
      while end < field.count, field[end] != 0x7C { end += 1 }
      if matches(field.extracting(start..<end)) { return true }
      start = end + 1
    }
    return false
  }

  private mutating func matches(_ name: Swift.Span<UInt8>) -> Bool {
    // A name shorter than the key in bytes cannot have all its letters.
    guard name.count >= wanted.letters.count else { return false }
    if !matchesEndings && dropped.isEmpty && !beginsAlike(name) { return false }
    key.read(name, dropping: dropped)
    if key.letters == wanted.letters { return true }
    guard matchesEndings else { return false }
    return key.starts.dropFirst().contains { key.letters[$0...].elementsEqual(wanted.letters) }
  }

  /// A cheap look at the first letter, which may stand behind an article.
  private func beginsAlike(_ name: Swift.Span<UInt8>) -> Bool {
    guard let first = wanted.letters.first, name.count >= 2 else { return true }
    if name[0] < 0x80 {
      let code = LetterCode.code(of: UInt32(name[0]))
      return code == first || code == 0x61 || code == 0x65 || code == 0x74 || code == 0
    }
    guard name[0] < 0xE0 else { return true }
    let code = LetterCode.code(of: UInt32(name[0] & 0x1F) << 6 | UInt32(name[1] & 0x3F))
    if code == LetterCode.alef, name.count >= 6, name[2] == 0xD9, name[3] == 0x84 {
      let behind = LetterCode.code(of: UInt32(name[4] & 0x1F) << 6 | UInt32(name[5] & 0x3F))
      return behind == first || code == first
    }
    return code == first || code == LetterCode.ignored
  }
}

extension Swift.Span<UInt8> {
  fileprivate func isEqual(to other: [UInt8]) -> Bool {
    for index in indices where self[index] != other[index] { return false }
    return true
  }
}

/// Levenshtein's distance.
///
/// - Complexity: Product of the lengths.
package func editDistance<Element: Equatable>(_ left: [Element], _ right: [Element]) -> Int {
  if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
  var row = Array(0...right.count)
  for i in 1...left.count {
    var diagonal = row[0]
    row[0] = i
    for j in 1...right.count {
      let substituted = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1)
      diagonal = row[j]
      row[j] = min(substituted, row[j] + 1, row[j - 1] + 1)
    }
  }
  return row[right.count]
}
