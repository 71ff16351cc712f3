internal import EventModel
internal import PackFiles
internal import WorldKnowledge

/// Faults of who held which office when.
func tenureFaults(
  _ row: Table.Row, in table: PackTable, _ vocabulary: WorldVocabulary
) -> [String] {
  var faults: [String?] = [
    table.referenceFault(row, "office", to: vocabulary.offices, as: "office"),
    table.referenceFault(row, "person", to: vocabulary.actors, as: "person"),
  ]
  let (from, to) = (table.text(row, "from"), table.text(row, "to"))
  let start = Catalogue.day(from, end: false)
  let end = to.isEmpty ? nil : Catalogue.day(to, end: true)
  if !from.isEmpty, start == nil || !hasDayForm(from) { faults.append(dayFault("from", from)) }
  if !to.isEmpty, end == nil || !hasDayForm(to) { faults.append(dayFault("to", to)) }
  if let start, let end, end < start { faults.append("“to” (\(to)) is before “from” (\(from))") }
  let acting = table.text(row, "acting")
  if !acting.isEmpty, acting != "acting" {
    faults.append("acting “\(acting)” (valid: acting, or nothing)")
  }
  return faults.compactMap(\.self)
}

/// Whether a text has the length and letters of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
private func hasDayForm(_ text: String) -> Bool {
  let pattern = text.map { $0.isASCII && $0.isNumber ? "9" : $0 }
  return ["9999", "9999-99", "9999-99-99"].contains(String(pattern))
}

private func dayFault(_ column: String, _ text: String) -> String {
  "\(column) “\(text)” is no day (valid: YYYY, YYYY-MM, YYYY-MM-DD)"
}
