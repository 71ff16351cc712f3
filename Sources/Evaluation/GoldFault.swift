/// A value of a gold article that is not in the format: where it stands and what is wrong with it.
package struct GoldFault: Error, Hashable, Sendable {
  /// What is wrong, with the facts that the wording needs.
  package enum Reason: Hashable, Sendable {
    /// The line is no JSON object.
    case invalidJSON
    /// The object lacks this key.
    case missingKey(String)
    /// The value is of another sort than the format asks for.
    case wrongSort
    /// No event type is called so.
    case unknownType(String)
    /// The value is none of those that the format has.
    case unknownValue(String, valid: [String])
    /// This is no day of the form `YYYY-MM-DD`.
    case invalidDate(String)
    /// Neither end of the date is known; such a date is null.
    case emptyDate
    /// The first value lies behind the last: days or numbers.
    case reversed(first: String, last: String)
    /// The place or actor has neither an English nor an Arabic name.
    case noName
    /// These words are not in the title or body, or there are none.
    case notInText(String)
  }

  /// The place in the object, such as `events[3].places[0].role`; empty for the object itself.
  package var path: String
  package var reason: Reason

  /// Makes a fault.
  package init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }
}

/// All faults of one gold article.
package struct GoldFaults: Error, Hashable, Sendable {
  /// In the order of the text; never empty.
  package var faults: [GoldFault]
}
