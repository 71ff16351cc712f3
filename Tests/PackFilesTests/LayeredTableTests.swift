import PackFiles
import Testing

@Suite struct LayeredTableTests {
  private func layers(_ files: String...) -> Table {
    PackSource.layers(files.map { .memory(["t.tsv": Array($0.utf8)]) }).table("t.tsv")
  }

  private func rows(_ table: Table) -> [[String]] {
    table.rows.map { row in table.columns.indices.map { table.text(row, $0) } }
  }

  @Test func rowsComeOneTableAfterTheOther() {
    #expect(rows(layers("id\tname\na\tA\n", "id\tname\nb\tB\n")) == [["a", "A"], ["b", "B"]])
  }

  @Test func columnsGoByTheirNames() {
    #expect(
      rows(layers("id\tname\tx\na\tA\t1\n", "name\tid\nB\tb\n")) == [
        ["a", "A", "1"], ["b", "B", ""],
      ])
  }

  @Test func aMissingLineBreakAtTheEndPartsNoRows() {
    #expect(rows(layers("id\na", "# mine\nid\nb")) == [["a"], ["b"]])
  }

  @Test func aTableThatOnlyOneHasIsItsOwn() {
    let both = PackSource.layers([.memory([:]), .memory(["t.tsv": Array("id\na\n".utf8)])])
    #expect(rows(both.table("t.tsv")) == [["a"]])
    #expect(both.bytes(of: "u.tsv") == nil)
    #expect(both.tableFiles() == ["t.tsv"])
  }

  @Test func anEmptyTableAddsNothing() {
    #expect(rows(layers("id\na\n", "", "id\n")) == [["a"]])
  }
}
