import EventModel

/// One entry of a chronicle: a report, or an event in the form of one.
struct ChronicleItem {
  var report: Report
  var article: Article
  /// What stands behind the source: how many others tell of it.
  var remark: String?

  init(_ stored: StoredReport) {
    report = stored.report
    article = stored.article
  }

  /// nil for an event without reports, which no store has.
  init?(_ event: Event) {
    guard let stored = event.asReport else { return nil }
    self.init(stored)
    let remarks = [event.weightInWords, event.statusRemark, event.correctionRemark]
    let text = remarks.compactMap(\.self).joined(separator: " · ")
    remark = text.isEmpty ? nil : text
  }

  /// Source, day and remark.
  var provenance: String {
    [article.provenance, remark].compactMap(\.self).joined(separator: " · ")
  }
}
