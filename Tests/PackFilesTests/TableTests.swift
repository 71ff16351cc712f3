import PackFiles
import Testing

/// A table of this text; lines end as they are written.
private func table(_ text: String) -> Table { Table(bytes: Array(text.utf8), file: "t.tsv") }

/// All rows as lists of fields.
private func fields(_ table: Table) -> [[String]] {
  table.rows.map { row in (0..<row.count).map { table.text(row, $0) } }
}

@Suite struct TableTests {
  @Test func theFirstLineNamesTheColumns() {
    let it = table("id\tname\na\tب\n")
    #expect(it.columns == ["id", "name"])
    #expect(fields(it) == [["a", "ب"]])
  }

  @Test func commentsAndEmptyLinesAreNoRows() {
    let it = table("# about\n\nid\n# more\na\n\nb\n")
    #expect(it.columns == ["id"])
    #expect(fields(it) == [["a"], ["b"]])
  }

  @Test func linesAreCountedAsAnEditorDoes() {
    #expect(table("# about\nid\n\na\n# more\nb\n").rows.map(\.line) == [4, 6])
  }

  @Test func hashesInsideALineAreText() { #expect(fields(table("id\na#b\n")) == [["a#b"]]) }

  @Test func windowsLineEndsAreNoText() {
    let it = table("id\tname\r\na\tب\r\n\r\nb\tت\r\n")
    #expect(it.columns == ["id", "name"])
    #expect(fields(it) == [["a", "ب"], ["b", "ت"]])
  }

  @Test func theLastLineNeedsNoEnd() { #expect(fields(table("id\na\nb")) == [["a"], ["b"]]) }

  @Test func shortRowsHaveEmptyFields() throws {
    let it = table("id\tname\na\n")
    let row = try #require(it.rows.first)
    #expect(row.count == 1)
    #expect(it.text(row, 1) == "")
  }

  @Test func longRowsTellTheirLength() {
    #expect(table("id\tname\na\tb\tc\n").rows.map(\.count) == [3])
  }

  @Test func emptyFieldsCount() { #expect(fields(table("a\tb\tc\n\t\t\n")) == [["", "", ""]]) }

  @Test func columnsAreFoundByName() {
    let it = table("id\tname\n")
    #expect(it.column("name") == 1)
    #expect(it.column("nmae") == -1)
  }

  @Test func unknownColumnsAreEmpty() throws {
    let it = table("id\na\n")
    #expect(it.text(try #require(it.rows.first), -1) == "")
  }

  @Test func listsLeaveOutEmptyParts() throws {
    let it = table("names\nأ||ب|\n")
    #expect(it.list(try #require(it.rows.first), 0) == ["أ", "ب"])
  }

  @Test func listsMayHaveAnotherSeparator() throws {
    let it = table("names\nأ,ب\n")
    #expect(it.list(try #require(it.rows.first), 0, separator: ",") == ["أ", "ب"])
  }

  @Test(arguments: ["", "\n\n", "# only a comment\n"])
  func withoutTextThereAreNoColumns(_ text: String) {
    #expect(table(text).columns.isEmpty)
    #expect(table(text).rows.isEmpty)
  }
}
