import Evaluation
import EventModel
import TimelineExport

/// All that differs in an article: events that were missed, reports beside the annotations, and
/// pairs with differing fields.
func discrepancies(in article: ArticleEvaluation) -> [Discrepancy] {
  func discrepancy(
    _ kind: Discrepancy.Kind, event: GoldEvent?, report: Report?,
    differences: [FieldDifference] = []
  ) -> Discrepancy? {
    guard let type = event?.type ?? report?.type, let status = event?.status ?? report?.status
    else { return nil }
    return Discrepancy(
      kind: kind, origin: article.gold.origin, article: article.gold.article.id, type: type,
      status: status, difficulty: event?.difficulty, rule: report?.rule,
      confidence: report?.confidence,
      evidence: event?.evidence.text ?? report?.mentions.first?.evidence.text ?? "",
      differences: differences)
  }
  let missed = article.missed.map { discrepancy(.missed, event: $0, report: nil) }
  let extra = article.extra.map { discrepancy(.extra, event: nil, report: $0) }
  let wrong = article.pairs.filter { !$0.fields.isFaultless }.map { pair in
    let (event, report) = (article.gold.events[pair.event], article.reports[pair.report])
    return discrepancy(
      .wrong, event: event, report: report, differences: differences(event, report, pair.fields))
  }
  return (missed + extra + wrong).compactMap(\.self)
}

private func differences(
  _ event: GoldEvent, _ report: Report, _ fields: FieldAgreement
) -> [FieldDifference] {
  var differences: [FieldDifference] = []
  if !fields.statusIsRight {
    differences.append(
      FieldDifference(
        field: "status", annotated: event.status.rawValue, reported: report.status.rawValue))
  }
  if !fields.dateIsClose {
    differences.append(
      FieldDifference(field: "date", annotated: event.date?.edtf, reported: report.date?.edtf))
  }
  return differences + list("place", fields.places, \.inWords)
    + list("actor", fields.actors, \.inWords)
    + list("figure", fields.figures, \.inWords)
}

private func list<Item>(
  _ field: String, _ agreement: ListAgreement<Item>, _ words: (Item) -> String
) -> [FieldDifference] {
  agreement.differing.map {
    FieldDifference(field: field, annotated: words($0.annotated), reported: words($0.reported))
  }
    + agreement.missing.map { FieldDifference(field: field, annotated: words($0), reported: nil) }
    + agreement.extra.map { FieldDifference(field: field, annotated: nil, reported: words($0)) }
}

extension Participant {
  /// `recipient United States`.
  fileprivate var inWords: String { "\(role) \(names.first ?? "")" }
}
