package import EventModel

/// Reports as a chronicle for people: a heading for each date, below it what happened, the words
/// that say so, the source and the id.
///
///     2020-03-17
///       redeployment · from Al-Qaim Base · actor: US-led Coalition · troops ~300
///         «سيتم نقل نحو 300 جندي من قوات التحالف من القاعدة»
///         6a1f20c93b4e · AFP, 2020-03-17
///
/// - Returns: The empty text where there are no reports.
package func chronicle(of reports: [StoredReport], style: TextStyle = .plain) -> String {
  chronicle(of: reports.map { ChronicleItem($0) }, style: style)
}

/// Events as a chronicle for people; each with the words and the source of its first report, and
/// with the number of articles and sources where there are several.
package func chronicle(of events: [Event], style: TextStyle = .plain) -> String {
  chronicle(of: events.compactMap { ChronicleItem($0) }, style: style)
}

private func chronicle(of items: [ChronicleItem], style: TextStyle) -> String {
  Chronicle(items).entries.map { entry in
    style.bold(entry.date) + "\n"
      + entry.items.map { paragraph(of: $0, style: style) }.joined(separator: "\n")
  }.joined(separator: "\n")
}

private func paragraph(of item: ChronicleItem, style: TextStyle) -> String {
  """
    \(item.report.headline)
      «\(singleLine(item.report.evidence))»
      \(style.faint("\(item.report.id) · \(item.provenance)"))

  """
}
