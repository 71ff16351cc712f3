import PackFiles
import Testing

@testable import ArticleParser

@Suite struct TableShapeTests {
  private let path = "world/place-kinds.tsv"

  private func shape(_ rows: String...) -> [String] {
    problems(in: [path: rows]).map(\.description)
  }

  @Test func aSoundTableHasNoProblem() {
    #expect(shape("# about", "kind ¦ word", "base ¦ قاعدة") == [])
  }

  @Test func rowsHaveAsManyFieldsAsTheHeader() {
    #expect(
      shape("kind ¦ word", "base", "base ¦ قاعدة ¦ x") == [
        "\(path):2: error: the row has 1 fields, the header 2 (kind, word), parted by one TAB each",
        "\(path):3: error: the row has 3 fields, the header 2 (kind, word), parted by one TAB each",
      ])
  }

  @Test func unknownAndMissingColumns() {
    #expect(
      shape("kind ¦ wrd") == [
        "\(path): error: column “word” is missing; the columns are kind, word",
        "\(path): error: unknown column “wrd”; did you mean “word”? (valid: kind, word)",
      ])
  }

  @Test func columnsStandOnce() {
    #expect(
      shape("kind ¦ word ¦ word") == [
        "\(path): error: column “word” stands twice in the header"
      ])
  }

  @Test func columnsOfFramesMayStandTwiceWithoutHarm() {
    let found = problems(in: [
      "ar/frames/frames.tsv": ["id ¦ id ¦ type ¦ trigger ¦ confidence"],
      "ar/frames/examples.tsv": ["@"],
    ])
    #expect(found.contains { $0.message.contains("stands twice") })
  }

  @Test func aTableHasAHeader() {
    #expect(
      shape("# about") == [
        "\(path): error: no header; the first line names the columns: kind, word"
      ])
  }

  @Test func fieldsThatEveryRowNeedsAreThere() {
    #expect(
      shape("kind ¦ word", "base ¦ ") == [
        "\(path):2: error: “word” is empty; every row needs it"
      ])
  }
}
