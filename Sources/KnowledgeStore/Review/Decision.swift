package import EventLinking

/// What a person has decided: one line of the ledger.
package struct Decision: Hashable, Sendable {
  package enum Action: String, Sendable, Codable, CaseIterable {
    /// The events of two or more reports are one.
    case merge
    /// Some reports of an event are another one.
    case split
    /// A field of an event has this value.
    case edit
    /// Reports tell of no event.
    case reject
    /// An earlier decision does not count.
    case undo
  }

  /// From 1, in the order of the ledger.
  package var number: Int
  /// Day and time in UTC, `2020-03-17T12:00:00Z`.
  package var made: String
  package var action: Action
  /// The id that was named.
  package var subject: String
  /// Of an edit.
  package var field: String?
  package var value: String?
  /// The number of the decision that an undo is about.
  package var undoes: Int?
  package var reason: String
  /// The reports it is about; of a split, those that leave.
  package var reports: [ReportKey]
  /// Of a split, those that stay.
  package var rest: [ReportKey]

  /// Makes a value of its parts.
  package init(
    number: Int = 0, made: String, action: Action, subject: String, field: String? = nil,
    value: String? = nil, undoes: Int? = nil, reason: String, reports: [ReportKey],
    rest: [ReportKey] = []
  ) {
    self.number = number
    self.made = made
    self.action = action
    self.subject = subject
    self.field = field
    self.value = value
    self.undoes = undoes
    self.reason = reason
    self.reports = reports
    self.rest = rest
  }
}

// The form of the ledger's lines: a promise, as every other JSON.

extension Decision: Codable {
  /// Name and version of the form.
  package static let schema = "waqai.decision/1"

  private enum CodingKeys: String, CodingKey {
    case schema, number, made, action, subject, field, value, undoes, reason, reports, rest
  }

  /// Writes every key, null where absent.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(Self.schema, forKey: .schema)
    try container.encode(number, forKey: .number)
    try container.encode(made, forKey: .made)
    try container.encode(action, forKey: .action)
    try container.encode(subject, forKey: .subject)
    try container.encode(field, forKey: .field)
    try container.encode(value, forKey: .value)
    try container.encode(undoes, forKey: .undoes)
    try container.encode(reason, forKey: .reason)
    try container.encode(reports.map(\.text), forKey: .reports)
    try container.encode(rest.map(\.text), forKey: .rest)
  }

  /// Reads what ``encode(to:)`` wrote.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func keys(_ name: CodingKeys) throws -> [ReportKey] {
      try container.decode([String].self, forKey: name).map { text in
        guard let key = ReportKey(text: text) else {
          throw DecodingError.dataCorruptedError(
            forKey: name, in: container,
            debugDescription: "“\(text)” is no key of a report, ten characters such as 0a1b2c3d4e")
        }
        return key
      }
    }
    self.init(
      number: try container.decode(Int.self, forKey: .number),
      made: try container.decode(String.self, forKey: .made),
      action: try container.decode(Action.self, forKey: .action),
      subject: try container.decode(String.self, forKey: .subject),
      field: try container.decodeIfPresent(String.self, forKey: .field),
      value: try container.decodeIfPresent(String.self, forKey: .value),
      undoes: try container.decodeIfPresent(Int.self, forKey: .undoes),
      reason: try container.decode(String.self, forKey: .reason),
      reports: try keys(.reports), rest: try keys(.rest))
  }
}
