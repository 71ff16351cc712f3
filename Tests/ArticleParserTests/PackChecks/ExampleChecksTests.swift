import PackFiles
import Testing

@testable import ArticleParser

/// A pack of one frame and these examples, with a lexicon of a few words.
private func problemsOfExamples(_ examples: String...) -> [PackProblem] {
  problems(in: [
    "ar/lexicon/classes.tsv": ["@", "force ¦  ¦ x"],
    "ar/lexicon/verbs.tsv": ["@", "v.insahaba ¦ انسحب ¦ سحب ¦ 7 ¦  ¦ انسحاب ¦  ¦ withdraw"],
    "ar/lexicon/nouns.tsv": [
      "@", "n.jaysh ¦ جيش ¦ m ¦ جيوش ¦ force ¦ army", "n.matar ¦ مطر ¦ m ¦ أمطار ¦  ¦ rain",
    ],
    "ar/lexicon/adjectives.tsv": ["@"], "ar/lexicon/calendar.tsv": ["@"],
    "ar/lexicon/numerals.tsv": ["@"],
    "ar/lexicon/particles.tsv": ["@", "p.1 ¦ من ¦ preposition ¦ from"],
    "ar/frames/families.tsv": ["@"], "ar/frames/effects.tsv": ["@"],
    "ar/frames/frames.tsv": [
      "@", "f ¦ withdrawal ¦ v.insahaba ¦  ¦ actor ¦  ¦ from=from ¦ subject:force ¦  ¦  ¦ 0.9",
    ], "ar/frames/examples.tsv": ["@"] + examples,
  ])
}

@Suite struct ExampleChecksTests {
  private let accepted =
    "f ¦ accept ¦ انسحب الجيش العراقي من القائم. ¦ status=occurred; from=القائم"
  private let rejected = "f ¦ reject ¦ انسحب المطر من القائم. ¦ "

  @Test func soundExamples() {
    #expect(problemsOfExamples(accepted, rejected).map(\.description) == [])
  }

  @Test func everyFrameHasOneOfEach() {
    let without = problemsOfExamples(accepted).map(\.message)
    #expect(without.count == 1)
    #expect(without.first?.hasPrefix("frame “f” has no example with the verdict “reject”") == true)
    #expect(problemsOfExamples().count == 2)
  }

  @Test func examplesAreRead() {
    let found = problemsOfExamples(
      accepted, rejected, "f ¦ accept ¦ انسحب المطر من القائم. ¦ ",
      "f ¦ accept ¦ انسحب الجيش العراقي من القائم. ¦ status=planned")
    #expect(found.map(\.line) == [4, 5])
    #expect(found.first?.message.hasPrefix("frame “f” finds nothing here") == true)
    #expect(found.last?.message.contains("status=planned does not hold, found: occurred") == true)
  }

  @Test(arguments: [
    ("g ¦ accept ¦ انسحب. ¦ ", "unknown frame “g”"),
    ("f ¦ acept ¦ انسحب المطر. ¦ ", "unknown verdict “acept”; did you mean “accept”?"),
    ("f ¦ reject ¦ انسحب المطر. ¦ form=القائم", "unknown key “form”; did you mean “from”?"),
    ("f ¦ reject ¦ انسحب المطر. ¦ type=withdrawl", "unknown event type “withdrawl”; did you mean"),
    ("f ¦ reject ¦ انسحب المطر. ¦ from", "“from” has no value"),
  ])
  func faults(_ row: String, _ expected: String) {
    let found = problemsOfExamples(accepted, rejected, row)
    #expect(found.map(\.line) == [4])
    #expect(found.first?.message.hasPrefix(expected) == true, "\(found)")
  }
}
