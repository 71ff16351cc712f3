import EventModel

/// Whether both dates are known and share a day; open ends reach for ever.
func overlap(_ annotated: EventDate?, _ reported: EventDate?) -> Bool {
  guard let annotated, let reported = known(reported) else { return false }
  return annotated.overlaps(reported)
}

/// Whether both ends are the same, or both dates unknown.
func areEqual(_ annotated: EventDate?, _ reported: EventDate?) -> Bool {
  annotated?.earliest == reported?.earliest && annotated?.latest == reported?.latest
}

/// Whether both ends are at most a day apart, or both dates unknown; an open end agrees with an open
/// end only.
func areClose(_ annotated: EventDate?, _ reported: EventDate?) -> Bool {
  guard let annotated, let reported = known(reported) else {
    return annotated == nil && known(reported) == nil
  }
  return areClose(annotated.earliest, reported.earliest)
    && areClose(annotated.latest, reported.latest)
}

private func areClose(_ left: CalendarDate?, _ right: CalendarDate?) -> Bool {
  guard let left, let right else { return left == nil && right == nil }
  return abs(left.dayNumber - right.dayNumber) <= 1
}

/// The date; nil where neither end is known.
private func known(_ date: EventDate?) -> EventDate? {
  date.flatMap { $0.earliest == nil && $0.latest == nil ? nil : $0 }
}
