package import PackFiles

/// The vocabulary and frames of one language, as the pack's files have them.
package struct LanguagePack: Sendable {
  /// ISO 639-1 code.
  package let language: String
  package var classes = ClassTree()
  package var verbs: [VerbEntry] = []
  package var nouns: [NominalEntry] = []
  package var adjectives: [NominalEntry] = []
  package var particles: [ParticleEntry] = []
  package var calendar: [ValueEntry] = []
  package var numerals: [ValueEntry] = []
  /// What people are called by, beside their families.
  package var givenNames: [String] = []
  package var frames: [FrameEntry] = []
  package var families: [FamilyRule] = []
  package var examples: [FrameExample] = []
  package var effects: [EffectEntry] = []

  /// Reads a pack; faults of single rows are found by the pack checks, not here.
  package init(language: String, from source: PackSource) {
    self.language = language
    for (name, parent) in Self.pairs(source.table("\(language)/lexicon/classes.tsv")) {
      classes.add(name, parent: parent.isEmpty ? nil : parent)
    }
    readLexicon(source)
    readFrames(source)
  }

  private static func pairs(_ table: Table) -> [(String, String)] {
    let name = table.column("id")
    let parent = table.column("parent")
    return table.rows.map { (table.text($0, name), table.text($0, parent)) }
  }

  private mutating func readLexicon(_ source: PackSource) {
    let table = source.table("\(language)/lexicon/verbs.tsv")
    let columns = VerbColumns(table)
    verbs = table.rows.map { columns.entry(table, $0) }
    nouns = Self.nominals(source.table("\(language)/lexicon/nouns.tsv"))
    adjectives = Self.nominals(source.table("\(language)/lexicon/adjectives.tsv"))
    let words = source.table("\(language)/lexicon/particles.tsv")
    let (id, surface) = (words.column("id"), words.column("surface"))
    let (pos, function) = (words.column("pos"), words.column("function"))
    particles = words.rows.map {
      ParticleEntry(
        id: words.text($0, id), surface: words.text($0, surface),
        partOfSpeech: words.text($0, pos), function: words.text($0, function), line: $0.line)
    }
    calendar = Self.values(source.table("\(language)/lexicon/calendar.tsv"))
    numerals = Self.values(source.table("\(language)/lexicon/numerals.tsv"))
    let names = source.table("\(language)/lexicon/given-names.tsv")
    let name = names.column("name")
    givenNames = names.rows.map { names.text($0, name) }
  }

  private struct VerbColumns {
    let id, lemma, root, form, imperfect, masdar, classes: Int

    init(_ table: Table) {
      id = table.column("id")
      lemma = table.column("lemma")
      root = table.column("root")
      form = table.column("form")
      imperfect = table.column("imperfect")
      masdar = table.column("masdar")
      classes = table.column("classes")
    }

    func entry(_ table: Table, _ row: Table.Row) -> VerbEntry {
      let stem = table.text(row, imperfect)
      return VerbEntry(
        id: table.text(row, id), lemma: table.text(row, lemma), root: table.text(row, root),
        form: table.text(row, form), imperfect: stem.isEmpty ? nil : stem,
        masdars: table.list(row, masdar), classes: table.list(row, classes, separator: ","),
        line: row.line)
    }
  }

  private static func nominals(_ table: Table) -> [NominalEntry] {
    let (id, lemma) = (table.column("id"), table.column("lemma"))
    let (gender, plural) = (table.column("gender"), table.column("plural"))
    let classes = table.column("classes")
    return table.rows.map {
      NominalEntry(
        id: table.text($0, id), lemma: table.text($0, lemma),
        gender: table.text($0, gender).first ?? "m", plurals: table.list($0, plural),
        classes: table.list($0, classes, separator: ","), line: $0.line)
    }
  }

  private static func values(_ table: Table) -> [ValueEntry] {
    let (id, surface) = (table.column("id"), table.column("surface"))
    let (kind, value) = (table.column("kind"), table.column("value"))
    return table.rows.map {
      ValueEntry(
        id: table.text($0, id), surfaces: table.list($0, surface), kind: table.text($0, kind),
        value: Int(table.text($0, value)) ?? 0, line: $0.line)
    }
  }

  private mutating func readFrames(_ source: PackSource) {
    let table = source.table("\(language)/frames/frames.tsv")
    let columns = Dictionary(
      table.columns.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    frames = table.rows.map { row in
      func words(_ name: String, _ separator: Character = " ") -> [String] {
        table.list(row, columns[name] ?? -1, separator: separator)
      }
      return FrameEntry(
        id: table.text(row, columns["id"] ?? -1), type: table.text(row, columns["type"] ?? -1),
        triggers: words("trigger", "|"), governors: words("governor", "|"),
        subject: words("subject", "/"), object: words("object", "/"),
        prepositions: words("prepositions").map { item in
          let sides = item.split(separator: "=", maxSplits: 1).map(String.init)
          return (
            sides.first ?? "",
            (sides.dropFirst().first ?? "").split(separator: "/").map(String.init)
          )
        }, needs: words("needs"), vetoes: words("vetoes"), options: words("options"),
        confidence: Double(table.text(row, columns["confidence"] ?? -1)) ?? 0.8, line: row.line)
    }
    let rules = source.table("\(language)/frames/families.tsv")
    let (family, condition, type) = (
      rules.column("family"), rules.column("condition"), rules.column("type")
    )
    families = rules.rows.map {
      FamilyRule(
        family: rules.text($0, family),
        conditions: rules.text($0, condition).split(separator: " ").map(String.init),
        type: rules.text($0, type), line: $0.line)
    }
    let words = source.table("\(language)/frames/effects.tsv")
    let (lexeme, effect) = (words.column("id"), words.column("effect"))
    effects = words.rows.flatMap { row in
      words.list(row, lexeme).map {
        EffectEntry(lexeme: $0, effect: words.text(row, effect), line: row.line)
      }
    }
    let list = source.table("\(language)/frames/examples.tsv")
    let (frame, verdict) = (list.column("frame"), list.column("verdict"))
    let (text, expect) = (list.column("text"), list.column("expect"))
    examples = list.rows.map { row in
      FrameExample(
        frame: list.text(row, frame), isAccepted: list.text(row, verdict) == "accept",
        text: list.text(row, text),
        expectations: list.list(row, expect, separator: ";").map { pair in
          let sides = pair.split(separator: "=", maxSplits: 1).map {
            $0.drop { $0 == " " }
          }
          return (String(sides.first ?? ""), String(sides.dropFirst().first ?? ""))
        }, line: row.line)
    }
  }
}
