import ArgumentParser
import EventModel

/// Something in the store that does not go together.
struct AuditFinding: Hashable {
  enum Kind: String, CaseIterable, ExpressibleByArgument {
    /// Independent sources give figures that cannot both be true.
    case figures
    /// Reports of what is, or seems to be, one event give days that cannot both be true.
    case dates
    /// "The 24th" against the number on file.
    case ordinals
    /// Planned, and never reported as done.
    case plans
    /// Somebody is named by an office that somebody else held.
    case offices
  }

  var kind: Kind
  /// Id of the event.
  var event: String
  /// What does not go together, on one line.
  var text: String
}
