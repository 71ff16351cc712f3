internal import TextAnalysis

/// Every name of the catalogue by its key, for those who look up many.
///
/// - Complexity: Built in time linear in the names; a lookup hashes the name once.
package struct NameIndex: Sendable {
  private var placesByKey: [[UInt8]: [Int32]] = [:]
  private var actorsByKey: [[UInt8]: [Int32]] = [:]

  /// Indexes a catalogue.
  package init(_ catalogue: Catalogue) {
    placesByKey = Self.index(catalogue.placeNames)
    actorsByKey = Self.index(catalogue.actorNames)
  }

  private static func index(_ names: [[String]]) -> [[UInt8]: [Int32]] {
    var result: [[UInt8]: [Int32]] = [:]
    result.reserveCapacity(names.count * 3)
    for (index, names) in names.enumerated() {
      for name in names {
        let key = NameKey(name).letters
        if result[key]?.last != Int32(index) { result[key, default: []].append(Int32(index)) }
      }
    }
    return result
  }

  /// Indices of the places of a name, in any spelling (see ``nameKey(_:)``).
  package func places(named name: String) -> [Int] {
    (placesByKey[NameKey(name).letters] ?? []).map(Int.init)
  }

  /// Indices of the actors of a name, in any spelling.
  package func actors(named name: String) -> [Int] {
    (actorsByKey[NameKey(name).letters] ?? []).map(Int.init)
  }
}
