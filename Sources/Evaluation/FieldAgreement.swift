package import EventModel

/// How a report agrees with the annotated event that it is paired with, field by field.
package struct FieldAgreement: Hashable, Sendable {
  /// Whether the status is the same.
  package var statusIsRight: Bool
  /// Whether both ends of the date are the same, or both dates unknown.
  package var dateIsExact: Bool
  /// Whether both ends of the date are at most a day apart, or both dates unknown.
  package var dateIsClose: Bool
  /// Whether both dates are known and share a day.
  package var datesOverlap: Bool
  package var places: ListAgreement<Participant>
  package var actors: ListAgreement<Participant>
  package var figures: ListAgreement<Figure>

  init(_ event: GoldEvent, _ report: Report, _ names: NameComparison) {
    statusIsRight = event.status == report.status
    dateIsExact = areEqual(event.date, report.date)
    dateIsClose = areClose(event.date, report.date)
    datesOverlap = overlap(event.date, report.date)
    places = ListAgreement(event.places, report.places.map { Participant($0) }, names)
    actors = ListAgreement(event.actors, report.actors.map { Participant($0) }, names)
    figures = ListAgreement(event.figures, report.quantities)
  }

  /// Whether the report answers who, where and when: the status is right, the date close or
  /// overlapping, and of the annotated places one is there, of the actors too.
  package var isWhole: Bool {
    statusIsRight && (dateIsClose || datesOverlap) && places.hasAny && actors.hasAny
  }

  /// Whether nothing differs but a date by a day.
  package var isFaultless: Bool {
    statusIsRight && dateIsClose && places.isFaultless && actors.isFaultless
      && figures.isFaultless
  }
}

extension ListAgreement {
  /// Whether one of the annotated items was found, if there are any.
  fileprivate var hasAny: Bool { missing.isEmpty || !matches.isEmpty }

  fileprivate var isFaultless: Bool {
    missing.isEmpty && extra.isEmpty && differing.isEmpty
  }
}
