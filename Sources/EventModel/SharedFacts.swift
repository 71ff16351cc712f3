/// Facts that all copies of a value share until one of them is changed: what a report links to is
/// copied far more often than it is made.
@usableFromInline
final class SharedFacts<Facts: Hashable & Sendable>: Hashable, Sendable {
  @usableFromInline let facts: Facts

  @inlinable
  init(_ facts: Facts) { self.facts = facts }

  /// The same facts but for a change.
  func changed(_ change: (inout Facts) -> Void) -> SharedFacts {
    var facts = facts
    change(&facts)
    return SharedFacts(facts)
  }

  @usableFromInline
  static func == (left: SharedFacts, right: SharedFacts) -> Bool {
    left === right || left.facts == right.facts
  }

  @usableFromInline
  func hash(into hasher: inout Hasher) { hasher.combine(facts) }
}

/// Whether an id stands for nobody and nothing of a name.
@usableFromInline
func isUnnamed(_ id: String) -> Bool { id.utf8.starts(with: "unnamed.".utf8) }
