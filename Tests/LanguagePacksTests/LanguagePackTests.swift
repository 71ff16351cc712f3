import Foundation
import LanguagePacks
import PackFiles
import Testing

/// A pack of these tables; each row's fields are parted by a bar with spaces, to be seen.
private func pack(_ tables: [String: [String]]) throws -> LanguagePack {
  let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  defer { try? FileManager.default.removeItem(at: root) }
  for (path, rows) in tables {
    let file = root.appending(path: "xx/" + path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    let text = rows.map { $0.replacingOccurrences(of: " ¦ ", with: "\t") }.joined(separator: "\n")
    try Data(text.utf8).write(to: file)
  }
  return LanguagePack(language: "xx", from: .directory(root.path))
}

@Suite struct LanguagePackTests {
  @Test func verbsByTheNamesOfTheColumns() throws {
    let verbs = try pack([
      "lexicon/verbs.tsv": [
        "lemma ¦ id ¦ root ¦ form ¦ imperfect ¦ masdar ¦ classes",
        "قتل ¦ v.qatala ¦ قتل ¦ 1 ¦ يقتل ¦ قتل|مقتل ¦ attack,harm",
      ]
    ]).verbs
    let verb = try #require(verbs.first)
    #expect(verb.id == "v.qatala")
    #expect(verb.lemma == "قتل")
    #expect(verb.imperfect == "يقتل")
    #expect(verb.masdars == ["قتل", "مقتل"])
    #expect(verb.classes == ["attack", "harm"])
    #expect(verb.line == 2)
  }

  @Test func anEmptyImperfectIsNone() throws {
    let verbs = try pack([
      "lexicon/verbs.tsv": ["id ¦ imperfect ¦ lemma", "v.hajama ¦  ¦ هاجم"]
    ]).verbs
    #expect(verbs.first?.imperfect == nil)
  }

  @Test func adjectivesAreMasculineWithoutAColumnOfGender() throws {
    let adjectives = try pack([
      "lexicon/adjectives.tsv": ["id ¦ lemma ¦ plural ¦ classes", "a.harbi ¦ حربي ¦  ¦ military"]
    ]).adjectives
    #expect(adjectives.first?.gender == "m")
    #expect(adjectives.first?.plurals == [])
  }

  @Test func calendarWordsHaveSurfacesAndAValue() throws {
    let words = try pack([
      "lexicon/calendar.tsv": ["id ¦ surface ¦ kind ¦ value", "t.1 ¦ شباط|فبراير ¦ month ¦ 2"]
    ]).calendar
    #expect(words.first?.surfaces == ["شباط", "فبراير"])
    #expect(words.first?.value == 2)
  }

  @Test func framesWithTheirSlots() throws {
    let frames = try pack([
      "frames/frames.tsv": [
        "id ¦ type ¦ trigger ¦ governor ¦ subject ¦ object ¦ prepositions ¦ needs ¦ vetoes"
          + " ¦ options ¦ confidence",
        "f ¦ @attack ¦ v.a|n.b ¦  ¦ actor ¦ at/recipient ¦ on=at/recipient in=at ¦ object:force|base"
          + " ¦  ¦ finite mutual ¦ 0.85",
      ]
    ]).frames
    let frame = try #require(frames.first)
    #expect(frame.type == "@attack")
    #expect(frame.triggers == ["v.a", "n.b"])
    #expect(frame.governors == [])
    #expect(frame.object == ["at", "recipient"])
    #expect(frame.prepositions.map(\.preposition) == ["on", "in"])
    #expect(frame.prepositions.map(\.roles) == [["at", "recipient"], ["at"]])
    #expect(frame.needs == ["object:force|base"])
    #expect(frame.options == ["finite", "mutual"])
    #expect(frame.confidence == 0.85)
  }

  @Test func anEffectMayBeThatOfSeveralWords() throws {
    let effects = try pack(["frames/effects.tsv": ["id ¦ effect", "v.a|v.b ¦ light"]]).effects
    #expect(effects.map(\.lexeme) == ["v.a", "v.b"])
    #expect(effects.map(\.effect) == ["light", "light"])
  }

  @Test func examplesWithTheirExpectations() throws {
    let examples = try pack([
      "frames/examples.tsv": [
        "frame ¦ verdict ¦ text ¦ expect",
        "f ¦ accept ¦ انسحبت القوات ¦ status=occurred; from=القائم", "f ¦ reject ¦ نص ¦ ",
      ]
    ]).examples
    #expect(examples.map(\.isAccepted) == [true, false])
    #expect(examples.first?.expectations.map(\.key) == ["status", "from"])
    #expect(examples.first?.expectations.map(\.value) == ["occurred", "القائم"])
    #expect(examples.last?.expectations.isEmpty == true)
  }

  @Test func classesKnowTheirParents() throws {
    let classes = try pack([
      "lexicon/classes.tsv": [
        "id ¦ parent ¦ description", "person ¦  ¦ x", "official ¦ person ¦ y",
      ]
    ]).classes
    #expect(classes.closure(of: "official").intersects(classes.single("person")))
  }

  @Test func familiesKeepTheirOrder() throws {
    let rules = try pack([
      "frames/families.tsv": [
        "family ¦ condition ¦ type", "attack ¦ any:drone ¦ drone-attack",
        "attack ¦  ¦ armed-attack",
      ]
    ]).families
    #expect(rules.map(\.type) == ["drone-attack", "armed-attack"])
    #expect(rules.map(\.conditions) == [["any:drone"], []])
  }

  @Test func missingTablesAreEmpty() throws {
    let nothing = try pack([:])
    #expect(nothing.verbs.isEmpty)
    #expect(nothing.frames.isEmpty)
    #expect(nothing.classes.names.isEmpty)
  }
}
