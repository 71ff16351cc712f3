extension Listing {
  /// Comma-separated values after RFC 4180: a heading, lines that end in CRLF, UTF-8 without a byte
  /// order mark.
  ///
  /// A text that a spreadsheet would run as a formula (it begins with `=`, `+`, `-`, `@`, a tab or a
  /// carriage return) gets an apostrophe in front. Numbers are left as they are.
  package var csv: String {
    let shown = showing(.data)
    let heading = shown.columns.map { csvField($0.name) }.joined(separator: ",")
    let rows = shown.rows.map { row in row.map(csvCell).joined(separator: ",") }
    return ([heading] + rows).map { $0 + "\r\n" }.joined()
  }
}

private func csvCell(_ value: ListingValue) -> String {
  guard case .text(let text) = value else { return value.cell }
  let plain = String(String.UnicodeScalarView(text.unicodeScalars.filter { !isBidiControl($0) }))
  let isFormula = plain.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
  return csvField(isFormula ? "'" + plain : plain)
}

private func csvField(_ text: String) -> String {
  let needsQuotes = text.unicodeScalars.contains { "\",\r\n".unicodeScalars.contains($0) }
  return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
}
