import EventModel
import KnowledgeStore

/// Contradictions between the reports of one event, and plans of which nothing more was heard.
struct EventAudit {
  var store: KnowledgeStore

  /// Figures that cannot both be true, with who says which.
  func figures() throws -> [AuditFinding] {
    try store.eventsOfSeveralReports().flatMap { event in
      event.figures.filter(\.isContradicted).map { account in
        let claims = account.claims.filter { !$0.isSuperseded }.map { claim in
          let facts = [claim.source, claim.published?.iso].compactMap(\.self)
          return "\(amount(claim.figure)) (\(facts.joined(separator: ", ")))"
        }
        return AuditFinding(
          kind: .figures, event: event.id,
          text: "\(account.kind.rawValue): \(claims.joined(separator: ", "))")
      }
    }
  }

  /// Days that cannot both be true.
  func dates() throws -> [AuditFinding] {
    let inside = try store.eventsOfSeveralReports().compactMap { event -> AuditFinding? in
      let dated = event.reports.filter { $0.report.date != nil && $0.report.status == .occurred }
      let pair = dated.lazy.flatMap { one in dated.lazy.map { (one, $0) } }.first { one, other in
        guard let date = one.report.date, let another = other.report.date else { return false }
        return !date.overlaps(another)
      }
      guard let (one, other) = pair else { return nil }
      return AuditFinding(kind: .dates, event: event.id, text: "\(day(one)), but \(day(other))")
    }
    let between = try store.eventsApartByDateOnly().map { first, second in
      AuditFinding(
        kind: .dates, event: first.id,
        text: "the same as \(second.id) but for the day: \(first.reports.first.map(day) ?? "")"
          + ", \(second.reports.first.map(day) ?? "")")
    }
    return inside + between
  }

  /// Plans whose day has passed.
  func plans(on today: CalendarDate) throws -> [AuditFinding] {
    try store.overduePlans(on: today).map { event in
      let due = event.record.date?.latest?.iso
      let told = event.lastReport.map { ", last told \($0.iso)" } ?? ""
      return AuditFinding(
        kind: .plans, event: event.id,
        text: (due.map { "planned up to \($0)" } ?? "planned without a date")
          + "\(told); no report says that it took place")
    }
  }

  private func day(_ stored: StoredReport) -> String {
    let date = stored.report.date
    let ends = [date?.earliest?.iso ?? "..", date?.latest?.iso ?? ".."]
    let text = Set(ends).count == 1 ? ends[0] : ends.joined(separator: "/")
    return stored.article.source.map { "\(text) (\($0))" } ?? text
  }

  private func amount(_ figure: Figure) -> String {
    switch (figure.low, figure.high) {
    case (let low?, let high?): low == high ? "\(low)" : "\(low)-\(high)"
    case (let low?, nil): "≥\(low)"
    case (nil, let high?): "≤\(high)"
    case (nil, nil): "?"
    }
  }
}
