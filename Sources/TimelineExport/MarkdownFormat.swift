package import EventModel

/// Reports as a Markdown chronicle by date, with quotes and links.
package func markdown(of reports: [StoredReport]) -> String {
  markdown(of: reports.map { ChronicleItem($0) })
}

/// Events as a Markdown chronicle by date, each with the words of its first report.
package func markdown(of events: [Event]) -> String {
  markdown(of: events.compactMap { ChronicleItem($0) })
}

private func markdown(of items: [ChronicleItem]) -> String {
  let entries = Chronicle(items).entries.map { entry in
    "\n## \(escaped(entry.date))\n" + entry.items.map(item).joined()
  }
  return "# Chronicle\n" + entries.joined()
}

private func item(_ item: ChronicleItem) -> String {
  let remark = item.remark.map { " · " + escaped($0) } ?? ""
  return """

    - **\(escaped(item.report.headline))**

      > \(escaped(singleLine(item.report.evidence)))

      \(source(of: item.article)) · `\(item.report.id)`\(remark)

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
