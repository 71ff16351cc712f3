package import EventModel

/// Reports as a Markdown chronicle by date, with quotes and links.
package func markdown(of reports: [StoredReport]) -> String {
  let entries = Chronicle(reports).entries.map { entry in
    "\n## \(escaped(entry.date))\n" + entry.reports.map(item).joined()
  }
  return "# Chronicle\n" + entries.joined()
}

private func item(_ stored: StoredReport) -> String {
  """

  - **\(escaped(stored.report.headline))**

    > \(escaped(singleLine(stored.report.evidence)))

    \(source(of: stored.article)) · `\(stored.report.id)`

  """
}

private func source(of article: Article) -> String {
  let name = escaped(article.provenance)
  guard let url = article.url, isWebAddress(url) else { return name }
  return "[\(name)](<\(url)>)"
}

/// Whether a link may point there: http and https only, without characters that end a link.
private func isWebAddress(_ url: String) -> Bool {
  let lowered = url.lowercased()
  return (lowered.hasPrefix("https://") || lowered.hasPrefix("http://"))
    && !url.unicodeScalars.contains { $0 == "<" || $0 == ">" || $0.properties.isWhitespace }
}

/// `text` with everything that Markdown or HTML would read as markup made harmless.
func escaped(_ text: String) -> String {
  var result = ""
  for character in text {
    switch character {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\\", "`", "*", "_", "[", "]", "#", "|", "~", "!": result += "\\\(character)"
    default: result.append(character)
    }
  }
  return result
}
