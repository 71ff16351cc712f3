extension Listing {
  /// A table in Markdown, numbers to the right; the columns are those of tables for people.
  package var markdown: String {
    let shown = showing(.tables)
    let headings = shown.columns.map { $0.name.replacing("_", with: " ") }
    let rules = shown.columns.map { $0.isNumeric ? "--:" : "---" }
    let rows = shown.rows.map { row in row.map { singleLine($0.cell) } }
    return markdownRow(headings.map(escaped)) + markdownRow(rules)
      + rows.map { markdownRow($0.map(escaped)) }.joined()
  }
}

private func markdownRow(_ cells: [String]) -> String {
  "| " + cells.joined(separator: " | ") + " |\n"
}
