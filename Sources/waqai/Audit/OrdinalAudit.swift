import ArticleParser
import EventModel
import KnowledgeStore
import WorldKnowledge

/// Claims that an attack is "the 24th in six months" against the number on file.
///
/// The clause that counts is parsed by itself, which gives the span and the place that it counts
/// over; where it names none, everything on file up to the event's day counts, in the event's place.
struct OrdinalAudit {
  var store: KnowledgeStore
  var parser: ArticleParser

  func findings() throws -> [AuditFinding] {
    try store.countingReports().compactMap(finding)
  }

  private func finding(_ counting: CountingReport) throws -> AuditFinding? {
    let report = counting.report
    let figure = report.quantities.first { $0.kind == .ordinal && $0.low == $0.high }
    guard let claimed = figure?.low, claimed > 1,
      let until = report.date?.latest ?? Optional(counting.published)
    else { return nil }
    let clause = self.clause(of: counting)
    let span = clause?.date
    let first = span?.earliest ?? CalendarDate(dayNumber: -719_162)
    let last = max(span?.latest ?? until, until)
    let named = (clause?.places ?? []) + report.places
    guard let place = named.first(where: { !$0.id.hasPrefix("unnamed.") }) else { return nil }
    let types = typesCountedWith(report.type, among: standardEventTypes.map(\.id))
    let onFile = try store.countEvents(ofTypes: types, in: place.id, from: first, to: last)
    guard onFile != claimed else { return nil }
    let days = span?.earliest == nil ? "up to \(last.iso)" : "\(first.iso) to \(last.iso)"
    return AuditFinding(
      kind: .ordinals, event: counting.event,
      text:
        "said to be number \(claimed), on file \(onFile): \(report.type) in \(place.id), \(days)")
  }

  /// What the clause that counts says by itself, where it spans more than a few days.
  private func clause(of counting: CountingReport) -> Report? {
    for mention in counting.report.mentions {
      let article = Article(
        id: "clause", body: mention.evidence.text, language: "ar",
        published: .given(counting.published))
      let found = parser.parse(article).reports.first { report in
        guard report.quantities.contains(where: { $0.kind == .ordinal }) else { return false }
        guard let first = report.date?.earliest, let last = report.date?.latest else {
          return false
        }
        return last.dayNumber - first.dayNumber > 2
      }
      if let found { return found }
    }
    return nil
  }
}
