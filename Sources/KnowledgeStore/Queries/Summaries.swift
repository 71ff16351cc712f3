package import EventModel

/// An article of the store without its text, and how many reports it has.
package struct ArticleSummary: Hashable, Sendable {
  /// Its body is empty.
  package var article: Article
  package var reportCount: Int
}

/// A place of the store, and how many reports lie at it or inside it.
package struct PlaceSummary: Hashable, Sendable {
  package var place: Place
  package var reportCount: Int

  /// Makes a summary.
  package init(place: Place, reportCount: Int) {
    self.place = place
    self.reportCount = reportCount
  }
}

/// An actor of the store, and how many reports name it in any role.
package struct ActorSummary: Hashable, Sendable {
  package var actor: Actor
  package var reportCount: Int

  /// Makes a summary.
  package init(actor: Actor, reportCount: Int) {
    self.actor = actor
    self.reportCount = reportCount
  }
}
