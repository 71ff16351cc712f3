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
  Chronicle(reports).entries.map { entry in
    style.bold(entry.date) + "\n"
      + entry.reports.map { paragraph(of: $0, style: style) }.joined(separator: "\n")
  }.joined(separator: "\n")
}

private func paragraph(of stored: StoredReport, style: TextStyle) -> String {
  """
    \(stored.report.headline)
      «\(singleLine(stored.report.evidence))»
      \(style.faint("\(stored.report.id) · \(stored.article.provenance)"))

  """
}
