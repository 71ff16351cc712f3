import EventModel

/// How alike the types of an annotated event and a report must be for a pair.
enum TypeMatch {
  /// The same type.
  case exact
  /// The same PLOVER category.
  case category
}

/// How much speaks for it that a report tells of an annotated event.
///
/// A pair may stand where the types match and the report's trigger or evidence lies on the event's
/// evidence; where the types are the same, an agreeing place and overlapping dates are enough. Among
/// those that may, closer words, a place, a date, the status and the same type speak for a pair.
///
/// - Returns: 0 where the two may not be a pair, else 1 and more.
func affinity(
  _ event: GoldEvent, _ report: Report, _ match: TypeMatch, _ yardstick: Yardstick
) -> Double {
  let isSameType = event.type == report.type
  guard
    isSameType
      || (match == .category && yardstick.category(of: event) == yardstick.category(of: report))
  else { return 0 }
  let closeness = report.mentions.map { $0.closeness(to: event.evidence.span) }.max() ?? 0
  let isSamePlace = event.places.contains { place in
    report.places.contains { yardstick.names.agree(place, Participant($0)) }
  }
  let datesOverlap = overlap(event.date, report.date)
  guard closeness > 0 || (isSameType && isSamePlace && datesOverlap) else { return 0 }
  return 1 + closeness + (isSamePlace ? 0.7 : 0) + (datesOverlap ? 0.4 : 0)
    + (event.status == report.status ? 0.5 : 0) + (isSameType ? 1 : 0)
}

extension Mention {
  /// 2 where the trigger touches the annotated evidence; from 1 on where the mention's evidence
  /// does, more the more of the longer one they share; else 0.
  fileprivate func closeness(to annotated: Span) -> Double {
    if trigger.span.overlaps(annotated) { return 2 }
    guard evidence.span.overlaps(annotated) else { return 0 }
    let shared = min(evidence.end, annotated.end) - max(evidence.start, annotated.start)
    return 1 + Double(shared) / Double(max(evidence.span.count, annotated.count))
  }
}
