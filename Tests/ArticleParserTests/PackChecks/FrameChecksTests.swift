import PackFiles
import Testing

@testable import ArticleParser

/// The messages of a pack with one frame, but for its want of examples.
///
/// The frame's words and classes are those of a small lexicon; columns that are not given are sound.
private func frameFaults(
  type: String = "withdrawal", trigger: String = "v.insahaba", governor: String = "",
  subject: String = "actor", object: String = "", prepositions: String = "", needs: String = "",
  vetoes: String = "", options: String = "", confidence: String = "0.9"
) -> [String] {
  let row = [
    "f", type, trigger, governor, subject, object, prepositions, needs, vetoes, options, confidence,
  ].joined(separator: " ¦ ")
  return problems(in: [
    "ar/lexicon/classes.tsv": ["@", "force ¦  ¦ x", "base ¦  ¦ x"],
    "ar/lexicon/verbs.tsv": ["@", "v.insahaba ¦ انسحب ¦ سحب ¦ 7 ¦  ¦  ¦  ¦ withdraw"],
    "ar/lexicon/nouns.tsv": ["@"], "ar/lexicon/adjectives.tsv": ["@"],
    "ar/lexicon/calendar.tsv": ["@"], "ar/lexicon/numerals.tsv": ["@"],
    "ar/lexicon/particles.tsv": [
      "@", "p.1 ¦ من ¦ preposition ¦ from", "p.2 ¦ حول ¦ preposition ¦ of-about",
    ],
    "ar/frames/families.tsv": ["@", "attack ¦  ¦ armed-attack"],
    "ar/frames/frames.tsv": ["@", row],
  ]).map(\.message).filter { !$0.hasPrefix("frame “f” has no example") }
}

@Suite struct FrameChecksTests {
  @Test func soundFrames() {
    #expect(
      frameFaults(
        governor: "v.insahaba", object: "actor/from", prepositions: "from=from/ignore",
        needs: "object:force|v.insahaba from definite", vetoes: "of-about:base",
        options: "finite base") == [])
    #expect(frameFaults(type: "@attack") == [])
  }

  @Test func vetoesThatHoldTogether() {
    #expect(frameFaults(vetoes: "subject:force+of-about:base definite+object") == [])
    #expect(
      frameFaults(vetoes: "subject:forse+object").first?.hasPrefix(
        "vetoes: unknown class or lexeme “forse”; did you mean “force”?") == true)
    #expect(
      frameFaults(vetoes: "subject:force+") == [
        "vetoes: condition “” has no slot; write slot:class|lexeme"
      ])
    #expect(
      frameFaults(needs: "subject:force+object") == [
        "needs: “subject:force+object” joins what all must hold anyway; part them by spaces"
      ])
  }

  @Test func types() {
    let found = frameFaults(type: "withdrawl")
    #expect(found.first?.hasPrefix("unknown event type “withdrawl”; did you mean") == true)
  }

  @Test func families() {
    #expect(
      frameFaults(type: "@atack") == [
        "unknown family “atack”; did you mean “attack”? (valid: attack)"
      ])
  }

  @Test func triggersAndGovernors() {
    let found = frameFaults(trigger: "v.insahab", governor: "v.aada")
    #expect(found.count == 2)
    #expect(found.contains { $0.hasPrefix("trigger: unknown lexeme “v.insahab”; did you mean") })
    #expect(found.contains { $0.hasPrefix("governor: unknown lexeme “v.aada”") })
  }

  @Test func roles() {
    let found = frameFaults(subject: "acter", object: "at/recipent")
    #expect(found.contains { $0.hasPrefix("subject: unknown role “acter”") })
    #expect(found.contains { $0.hasPrefix("object: unknown role “recipent”") })
  }

  @Test func prepositions() {
    let found = frameFaults(prepositions: "about=ignore from=form of-about")
    #expect(found.count == 3)
    #expect(
      found.contains {
        $0.hasPrefix("prepositions: unknown function of a preposition “about”; did you mean")
      })
    #expect(found.contains { $0.hasPrefix("prepositions: unknown role “form”") })
    #expect(found.contains { $0.contains("“of-about” has not the form function=role/role") })
  }

  @Test func aFunctionThatNoPrepositionOfThePackHas() {
    #expect(frameFaults(prepositions: "to=to").count == 1)
  }

  @Test(arguments: [
    ("objct:force", "unknown slot “objct”; did you mean “object”?"),
    ("object:fored", "unknown class or lexeme “fored”; did you mean “force”?"),
    ("object:", "condition “object:” has an empty alternative"),
    ("object:force||base", "condition “object:force||base” has an empty alternative"),
    (":force", "condition “:force” has no slot"),
    ("definite:force", "“definite” takes no classes"),
  ])
  func conditions(_ condition: String, _ expected: String) {
    let needs = frameFaults(needs: condition)
    #expect(needs.count == 1)
    #expect(needs.first?.hasPrefix("needs: \(expected)") == true, "\(needs)")
    let vetoes = frameFaults(vetoes: condition)
    #expect(vetoes.first?.hasPrefix("vetoes: \(expected)") == true, "\(vetoes)")
  }

  @Test func options() {
    #expect(
      frameFaults(options: "finit").first?.hasPrefix(
        "unknown option “finit”; did you mean “finite”?") == true)
  }

  @Test(arguments: ["1.1", "-0.1", "high", "0,9", "nan"])
  func confidence(_ value: String) {
    #expect(
      frameFaults(confidence: value) == [
        "confidence “\(value)” is no number from 0 to 1"
      ])
  }
}
