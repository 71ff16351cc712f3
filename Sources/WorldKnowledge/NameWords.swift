package import PackFiles

/// Words of names that do not count when two names are compared.
package struct NameWords: Sendable {
  /// Words that tell no name from another, such as قاعدة and `base`.
  package var plain: [String]
  /// Letters in front of a word that are no part of it, such as ال; longer ones before those that
  /// they end in.
  package var prefixes: [String]

  /// Those inside the program.
  package static let standard = NameWords(from: .embedded)

  /// Reads their table.
  package init(from source: PackSource) {
    let table = source.table("world/name-words.tsv")
    let (use, word) = (table.column("use"), table.column("word"))
    func words(_ wanted: String) -> [String] {
      table.rows.filter { table.text($0, use) == wanted }.map { table.text($0, word) }
    }
    (plain, prefixes) = (words("plain"), words("prefix"))
  }
}
