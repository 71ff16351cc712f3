internal import EventModel

// Values of the model that span several columns.

extension Statement {
  /// The day of an ISO text; nil for NULL.
  func date(_ column: Int32) throws(StoreError) -> CalendarDate? {
    guard let text = optionalText(column) else { return nil }
    guard let date = CalendarDate(iso: text) else { throw unreadable(column) }
    return date
  }

  /// Earliest, latest, precision and text, in four columns; nil where there is no precision.
  func eventDate(from column: Int32) throws(StoreError) -> EventDate? {
    guard !isNull(column + 2) else { return nil }
    var date = EventDate(
      earliest: try self.date(column), latest: try self.date(column + 1),
      text: optionalText(column + 3))
    date.precision = try value(column + 2, as: DatePrecision.self)
    return date
  }

  /// Words and id of who says it, in two columns; nil where there are no words.
  func attribution(from column: Int32) -> Attribution? {
    guard let text = optionalText(column) else { return nil }
    return Attribution(text: text, actor: optionalText(column + 1))
  }

  /// External id, source, URL, title, language, publication day, its basis and explanation, in
  /// eight columns; the body is empty.
  func article(from column: Int32) throws(StoreError) -> Article {
    Article(
      id: text(column), source: optionalText(column + 1), url: optionalText(column + 2),
      title: optionalText(column + 3), body: "", language: optionalText(column + 4),
      published: Publication(
        date: try date(column + 5), basis: try value(column + 6, as: PublicationBasis.self),
        explanation: optionalText(column + 7)))
  }

  /// Id, names, kind, feature, country, parent, coordinates and newness, in ten columns.
  func place(from column: Int32) throws(StoreError) -> Place {
    Place(
      id: text(column), name: text(column + 1), nameArabic: optionalText(column + 2),
      kind: try value(column + 3, as: PlaceKind.self), feature: text(column + 4),
      country: optionalText(column + 5), parent: optionalText(column + 6),
      latitude: optionalDouble(column + 7), longitude: optionalDouble(column + 8),
      isNew: bool(column + 9))
  }

  /// Id, names, kind, country, sector and newness, in seven columns; not what it is part of.
  func actor(from column: Int32) throws(StoreError) -> Actor {
    Actor(
      id: text(column), name: text(column + 1), nameArabic: optionalText(column + 2),
      kind: try value(column + 3, as: ActorKind.self), country: optionalText(column + 4),
      sector: optionalText(column + 5), isNew: bool(column + 6))
  }
}
