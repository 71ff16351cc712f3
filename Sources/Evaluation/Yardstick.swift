import EventModel

/// What scoring needs to know of the world.
package struct Yardstick: Sendable {
  /// Tells whether places and actors are the same.
  package var names: NameComparison
  /// The PLOVER category of each event type.
  package var categories: [String: String]

  /// Makes a yardstick.
  package init(names: NameComparison, categories: [String: String]) {
    self.names = names
    self.categories = categories
  }

  /// PLOVER category of an annotated event.
  func category(of event: GoldEvent) -> String { categories[event.type] ?? event.type }

  /// PLOVER category of a report.
  func category(of report: Report) -> String { categories[report.type] ?? report.plover.event }
}
