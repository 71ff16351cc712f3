import Evaluation
import WorldKnowledge

extension Yardstick {
  /// The yardstick of the built-in tables.
  static let standard = Yardstick(
    names: NameComparison(
      plainWords: NameWords.standard.plain, prefixes: NameWords.standard.prefixes),
    categories: Dictionary(uniqueKeysWithValues: standardEventTypes.map { ($0.id, $0.plover) }))
}
