internal import PackFiles

/// All ids of a pack that its other tables may name, with the built-in ones for tables it lacks.
struct PackVocabulary {
  let classes: ValidNames
  /// Ids of words: verbs, nouns, adjectives, particles, calendar, numerals, and adjectives of
  /// nationality (`adj.IRQ.0`).
  let lexemes: ValidNames
  /// Functions that some preposition of the pack has.
  let prepositions: ValidNames
  let families: ValidNames
  let eventTypes: ValidNames
  let frames: ValidNames

  init(_ pack: PackUnderCheck) {
    classes = ValidNames(
      pack.names("ar/lexicon/classes.tsv", "id"), origin: "the ids of ar/lexicon/classes.tsv")
    let words = PackLayout.lexicon.filter { !$0.path.hasSuffix("/classes.tsv") }
    lexemes = ValidNames(
      words.flatMap { pack.names($0.path, "id") } + Self.nationalities(pack),
      origin: "the ids of ar/lexicon/*.tsv")
    prepositions = ValidNames(
      pack.known("ar/lexicon/particles.tsv").flatMap { particles in
        particles.rows.filter { particles.text($0, "pos") == "preposition" }.map {
          particles.text($0, "function")
        }
      }.filter { Function(rawValue: $0) != nil })
    families = ValidNames(pack.names("ar/frames/families.tsv", "family"))
    eventTypes = ValidNames(
      pack.names("world/event-types.tsv", "id"), origin: "the ids of world/event-types.tsv")
    frames = ValidNames(
      pack.names("ar/frames/frames.tsv", "id"), origin: "the ids of ar/frames/frames.tsv")
  }

  private static func nationalities(_ pack: PackUnderCheck) -> [String] {
    pack.known("world/countries.tsv").flatMap { table in
      table.rows.flatMap { row in
        table.list(row, "adjectives").indices.map { "adj.\(table.text(row, "code")).\($0)" }
      }
    }
  }
}
