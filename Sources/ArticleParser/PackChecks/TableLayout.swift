/// The shape of one table of a pack.
struct TableLayout: Sendable {
  /// Path below the pack's root.
  let path: String
  /// Names of the columns, in the order in which the built-in tables have them.
  let columns: [String]
  /// Columns that no row leaves empty.
  let required: [String]
  /// The column whose values must differ from row to row; nil where rows have no ids.
  let identifier: String?
  /// Columns that hold several values parted by `|`.
  let lists: Set<String>

  init(
    _ path: String, _ columns: String, required: String, identifier: String? = "id",
    lists: Set<String> = []
  ) {
    self.path = path
    self.columns = columns.split(separator: " ").map(String.init)
    self.required = required.split(separator: " ").map(String.init)
    self.identifier = identifier
    self.lists = lists
  }
}

/// The tables that a pack may have.
enum PackLayout {
  static let lexicon: [TableLayout] = [
    TableLayout("ar/lexicon/classes.tsv", "id parent description", required: "id"),
    TableLayout(
      "ar/lexicon/verbs.tsv", "id lemma root form imperfect masdar classes gloss",
      required: "id lemma root form", lists: ["masdar"]),
    TableLayout(
      "ar/lexicon/nouns.tsv", "id lemma gender plural classes gloss", required: "id lemma gender",
      lists: ["plural"]),
    TableLayout(
      "ar/lexicon/adjectives.tsv", "id lemma plural classes gloss", required: "id lemma",
      lists: ["plural"]),
    TableLayout(
      "ar/lexicon/particles.tsv", "id surface pos function", required: "id surface pos function"),
    TableLayout(
      "ar/lexicon/calendar.tsv", "id surface kind value", required: "id surface kind value",
      lists: ["surface"]),
    TableLayout(
      "ar/lexicon/numerals.tsv", "id surface kind value", required: "id surface kind value",
      lists: ["surface"]),
    TableLayout("ar/lexicon/given-names.tsv", "name", required: "name", identifier: nil),
  ]

  static let frames: [TableLayout] = [
    TableLayout(
      "ar/frames/frames.tsv",
      "id type trigger governor subject object prepositions needs vetoes options confidence",
      required: "id type trigger confidence", lists: ["trigger", "governor"]),
    TableLayout(
      "ar/frames/families.tsv", "family condition type", required: "family type", identifier: nil),
    TableLayout(
      "ar/frames/effects.tsv", "id effect", required: "id effect", identifier: nil, lists: ["id"]),
    TableLayout(
      "ar/frames/examples.tsv", "frame verdict text expect", required: "frame verdict text",
      identifier: nil),
  ]

  static let world: [TableLayout] = [
    TableLayout(
      "world/countries.tsv",
      "code name nameArabic aliases adjectives capital latitude longitude gender",
      required: "code name nameArabic", identifier: "code", lists: ["aliases", "adjectives"]),
    TableLayout(
      "world/places.tsv",
      "id kind name nameArabic parent country latitude longitude aliases source",
      required: "id kind name", lists: ["aliases"]),
    TableLayout(
      "world/place-kinds.tsv", "kind word", required: "kind word", identifier: nil),
    TableLayout(
      "world/name-words.tsv", "use word", required: "use word", identifier: nil),
    TableLayout(
      "world/actors.tsv", "id kind name nameArabic aliases country sector partOf source",
      required: "id kind name", lists: ["aliases", "partOf"]),
    TableLayout(
      "world/offices.tsv", "id name nameArabic aliases country sector organisation",
      required: "id name nameArabic", lists: ["aliases"]),
    TableLayout(
      "world/tenures.tsv", "office person from to acting source", required: "office person from",
      identifier: nil),
    TableLayout(
      "world/event-types.tsv",
      "id plover mode quad intensity cameo acled_event acled_sub_event name_en name_ar place",
      required: "id plover quad name_en name_ar"),
  ]

  static let all = lexicon + frames + world

  /// Paths of all tables, for messages.
  static let paths = all.map(\.path)
}
