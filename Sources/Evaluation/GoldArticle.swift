package import EventModel

/// How hard an annotated event is to find.
package enum Difficulty: String, Sendable, Codable, CaseIterable {
  /// What the article is about.
  case main
  /// Stated in so many words.
  case plain
  /// Needs inference or several sentences.
  case hard
}

/// A place or an actor of an event with its role and the names that it goes by, in an annotation or
/// in a report.
package struct Participant: Hashable, Sendable {
  /// Raw value of a ``PlaceRole`` or an ``ActorRole``.
  package var role: String
  /// In an annotation the usual English name and the Arabic words of the text; in a report its
  /// English and Arabic name and the words of the text.
  package var names: [String]

  /// Makes a participant.
  package init(role: String, names: [String]) {
    self.role = role
    self.names = names
  }

  init(_ place: ReportedPlace) {
    self.init(
      role: place.role.rawValue,
      names: [place.name, place.nameArabic, place.text].compactMap(\.self))
  }

  init(_ actor: ReportedActor) {
    self.init(
      role: actor.role.rawValue,
      names: [actor.name, actor.nameArabic, actor.text].compactMap(\.self))
  }
}

/// An event that somebody annotated in an article: what a report is measured against.
package struct GoldEvent: Hashable, Sendable {
  /// Id of an event type.
  package var type: String
  package var status: Status
  /// nil where the text gives no way to tell; else at least one end is known.
  package var date: EventDate?
  package var places: [Participant]
  package var actors: [Participant]
  /// Their ``Figure/text`` is empty.
  package var figures: [Figure]
  /// The clause that states the event.
  package var evidence: Quote
  package var difficulty: Difficulty

  /// Makes an event.
  package init(
    type: String, status: Status, date: EventDate?, places: [Participant] = [],
    actors: [Participant] = [], figures: [Figure] = [], evidence: Quote,
    difficulty: Difficulty = .plain
  ) {
    self.type = type
    self.status = status
    self.date = date
    self.places = places
    self.actors = actors
    self.figures = figures
    self.evidence = evidence
    self.difficulty = difficulty
  }
}

/// An article with the events that a careful reader finds in it.
package struct GoldArticle: Hashable, Sendable {
  /// Where it stands, as `file:line`.
  package var origin: String
  package var article: Article
  package var events: [GoldEvent]
  /// Passages that look like an event and are none.
  package var nonEvents: [Quote]

  /// Makes an annotated article.
  package init(
    origin: String, article: Article, events: [GoldEvent], nonEvents: [Quote] = []
  ) {
    self.origin = origin
    self.article = article
    self.events = events
    self.nonEvents = nonEvents
  }
}
