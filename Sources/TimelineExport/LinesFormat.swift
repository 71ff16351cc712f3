extension Listing {
  /// One row a line, cells parted by a tab, no heading: for `cut`, `awk`, `sort`.
  ///
  /// Tabs and line breaks inside a cell are written as a space.
  package var lines: String {
    showing(.data).rows.map { row in
      row.map { singleLine($0.cell) }.joined(separator: "\t") + "\n"
    }.joined()
  }
}
