package import EventModel

/// All that is known of one report, for people: a line for each fact, Arabic last on its line, then
/// every sentence that states the event, its trigger in square brackets.
///
/// - Parameters:
///   - stored: The report.
///   - facts: Further facts under their labels, such as codes of other schemes.
///   - showsSteps: Whether to add the way from the words to the record.
///   - style: Whether labels stand out.
/// - Returns: The lines, each with a line break at its end.
package func details(
  of stored: StoredReport, facts: [(label: String, value: String)] = [], showsSteps: Bool = false,
  style: TextStyle = .plain
) -> String {
  var lines = DetailLines(style: style)
  let report = stored.report
  lines.add("id", report.id)
  lines.add("type", report.type)
  lines.add("plover", report.plover.inWords)
  for fact in facts { lines.add(fact.label, fact.value) }
  lines.add("status", report.status.rawValue)
  lines.add("date", report.date?.detail ?? "unknown")
  for place in report.places { lines.add("place", place.detail) }
  for actor in report.actors { lines.add("actor", actor.detail) }
  for figure in report.quantities { lines.add("figure", "\(figure.inWords)\(quoted(figure.text))") }
  if let attribution = report.attribution { lines.add(attribution) }
  lines.add("confidence", String(report.confidence))
  lines.add("rule", report.rule)
  lines.add(article: stored.article)
  for mention in report.mentions {
    let evidence = mention.evidence
    lines.add("evidence", "\(evidence.start)-\(evidence.end)  «\(mention.markedEvidence)»")
  }
  if showsSteps {
    for (number, step) in report.steps.enumerated() { lines.add("step \(number + 1)", step) }
  }
  return lines.text
}

/// Lines of a label and a value each.
struct DetailLines {
  var style: TextStyle
  var text = ""

  mutating func add(_ label: String, _ value: String) {
    text += style.bold(padded(label, toWidth: 11)) + " " + singleLine(value) + "\n"
  }

  mutating func add(_ attribution: Attribution) {
    let actor = attribution.actor.map { "\($0)  " } ?? ""
    add("said by", "\(actor)«\(attribution.text)»")
  }

  mutating func add(article: Article) {
    add("article", article.id)
    if let source = article.source { add("source", source) }
    if let title = article.title { add("title", title) }
    if let url = article.url { add("url", url) }
    let published = article.published
    let explanation = published.explanation.map { ": \($0)" } ?? ""
    let date = published.date.map { "\($0.iso), " } ?? ""
    add("published", date + published.basis.rawValue + explanation)
  }
}

func quoted(_ text: String?) -> String {
  guard let text, !text.isEmpty else { return "" }
  return "  «\(text)»"
}

extension PloverCode {
  var inWords: String {
    "\(event)\(mode.map { " \($0)" } ?? ""), quad class \(quad)"
  }
}

extension EventDate {
  var detail: String { "\(inWords) (\(precision.rawValue))\(quoted(text))" }
}

extension ReportedPlace {
  var detail: String {
    var facts = [kind.rawValue]
    if feature != kind.rawValue { facts.append(feature) }
    if let country { facts.append(country) }
    if let latitude, let longitude { facts.append("\(latitude) \(longitude)") }
    if let precision { facts.append("precision \(precision)") }
    return "\(role.rawValue)  \(named(name, id))  \(facts.joined(separator: ", "))\(quoted(text))"
  }
}

extension ReportedActor {
  var detail: String {
    let facts = [kind.rawValue, country, sector].compactMap(\.self)
    return "\(role.rawValue)  \(named(name, id))  \(facts.joined(separator: ", "))\(quoted(text))"
  }
}

/// `Ain al-Asad Air Base [iq.base.ain-al-asad]`; the id alone where the name is Arabic.
private func named(_ name: String, _ id: String) -> String {
  hasRightToLeftLetters(name) ? "[\(id)]" : "\(name) [\(id)]"
}
