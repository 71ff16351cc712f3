extension Listing {
  /// A table for people, in at most `width` columns: headings, then a row a line.
  ///
  /// Where the cells do not fit, the widest column is narrowed first, none below its minimum as
  /// long as that suffices. Text from right to left stays in the last column as it is.
  ///
  /// - Returns: The empty text for a listing without rows.
  package func table(width: Int) -> String {
    let shown = showing(.tables)
    guard !shown.rows.isEmpty else { return "" }
    let cells = shown.rows.map { row in row.map { singleLine($0.cell) } }
    let widths = shown.columnWidths(of: cells, in: width)
    let headings = shown.columns.map { $0.name.replacing("_", with: " ") }
    return ([headings] + cells).map { shown.line($0, widths: widths) + "\n" }.joined()
  }

  private static let gap = "  "
  /// How narrow a column becomes where even the minimum widths do not fit.
  private static let leastWidth = 6

  private func columnWidths(of cells: [[String]], in available: Int) -> [Int] {
    var widths = columns.indices.map { column in
      cells.reduce(columns[column].name.count) { max($0, displayWidth(of: $1[column])) }
    }
    let gaps = Self.gap.count * (columns.count - 1)
    let floors = columns.map { $0.minimumWidth ?? .max }
    narrow(&widths, to: available - gaps, floors: floors)
    narrow(&widths, to: available - gaps, floors: columns.map { _ in Self.leastWidth })
    return widths
  }

  /// Takes columns away from the widest, none below its floor, until all fit.
  private func narrow(_ widths: inout [Int], to available: Int, floors: [Int]) {
    var excess = widths.reduce(0, +) - available
    while excess > 0 {
      let narrowable = widths.indices.filter { widths[$0] > floors[$0] }
      guard let widest = narrowable.max(by: { widths[$0] < widths[$1] }) else { return }
      widths[widest] -= 1
      excess -= 1
    }
  }

  private func line(_ cells: [String], widths: [Int]) -> String {
    let fitted = columns.indices.map { column in
      let cell = truncated(cells[column], toWidth: widths[column])
      if columns[column].isNumeric {
        return String(repeating: " ", count: max(0, widths[column] - displayWidth(of: cell))) + cell
      }
      return padded(cell, toWidth: widths[column])
    }
    let line = fitted.joined(separator: Self.gap)
    guard let last = line.lastIndex(where: { $0 != " " }) else { return "" }
    return String(line[...last])
  }
}
