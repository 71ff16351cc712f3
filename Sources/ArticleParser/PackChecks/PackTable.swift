internal import PackFiles

/// A table of a pack with its layout: fields are asked for by the column's name.
struct PackTable: Sendable {
  let layout: TableLayout
  private let table: Table
  private let columns: [String: Int]

  init(_ table: Table, layout: TableLayout) {
    self.table = table
    self.layout = layout
    columns = Dictionary(
      table.columns.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  var path: String { layout.path }
  /// Names of the columns as the file has them.
  var header: [String] { table.columns }
  /// All rows, whatever their number of fields.
  var allRows: [Table.Row] { table.rows }
  /// Rows with as many fields as the header: those whose fields can be told apart.
  var rows: [Table.Row] { table.rows.filter { $0.count == table.columns.count } }

  /// A field; empty where the table has no such column.
  func text(_ row: Table.Row, _ column: String) -> String {
    columns[column].map { table.text(row, $0) } ?? ""
  }

  /// A field by its position.
  func text(_ row: Table.Row, at index: Int) -> String { table.text(row, index) }

  /// A field's parts between separators, without empty ones.
  func list(_ row: Table.Row, _ column: String, separator: Character = "|") -> [String] {
    columns[column].map { table.list(row, $0, separator: separator) } ?? []
  }

  /// All values of a column.
  func values(_ column: String) -> [String] { rows.map { text($0, column) } }

  /// A problem of one row.
  func problem(_ row: Table.Row, _ message: String) -> PackProblem {
    PackProblem(file: path, line: row.line, message: message)
  }
}
