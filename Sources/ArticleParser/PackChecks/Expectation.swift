internal import EventModel
internal import TextAnalysis

/// What an example asks of the report that its frame finds: one `key=value` of the column `expect`.
enum Expectation: Sendable {
  case status(Status)
  case type(String)
  /// A place of the role has these words in its id, names or text.
  case place(PlaceRole, String)
  /// An actor of the role has these words in its id, names or text.
  case actor(ActorRole, String)
  /// `low..high`, an open end left out, or one number.
  case figure(FigureKind, low: Int?, high: Int?)
  /// `YYYY-MM-DD..YYYY-MM-DD`, an open end left out, or one day.
  case date(earliest: CalendarDate?, latest: CalendarDate?)
  /// Not asked of the report: the day of publication that the example is read with.
  case published(CalendarDate)

  /// Names of all keys.
  static let keys: [String] =
    ["status", "type"] + PlaceRole.allCases.map(\.rawValue) + ActorRole.allCases.map(\.rawValue)
    + FigureKind.allCases.map(\.rawValue) + ["date", "published"]

  /// Reads an expectation.
  ///
  /// - Throws: ``ExpectationFault`` where the key is unknown or the value is none of the key's.
  init(key: String, value: String) throws(ExpectationFault) {
    guard Self.keys.contains(key) else { throw .unknownKey(key) }
    guard !value.isEmpty else { throw .emptyValue(key: key) }
    if key == "type" {
      self = .type(value)
    } else if let role = PlaceRole(rawValue: key) {
      self = .place(role, value)
    } else if let role = ActorRole(rawValue: key) {
      self = .actor(role, value)
    } else if key == "status" {
      guard let status = Status(rawValue: value) else {
        throw .unknownStatus(value)
      }
      self = .status(status)
    } else if let kind = FigureKind(rawValue: key) {
      guard let (low, high) = Self.bounds(value, { Int($0) }) else {
        throw .noFigure(key: key, value: value)
      }
      self = .figure(kind, low: low, high: high)
    } else {
      guard let (earliest, latest) = Self.bounds(value, { CalendarDate(iso: $0) }) else {
        throw .noDate(key: key, value: value)
      }
      if key == "date" {
        self = .date(earliest: earliest, latest: latest)
      } else if let earliest, earliest == latest {
        self = .published(earliest)
      } else {
        throw .noDate(key: key, value: value)
      }
    }
  }

  /// Reads `a..b`, `a..`, `..b` or `a`; nil where an end that is there cannot be read.
  private static func bounds<Value>(
    _ text: String, _ read: (String) -> Value?
  ) -> (Value?, Value?)? {
    guard let dots = text.firstRange(of: "..") else { return read(text).map { ($0, $0) } }
    let (low, high) = (String(text[..<dots.lowerBound]), String(text[dots.upperBound...]))
    let (first, last) = (read(low), read(high))
    let isSound = (low.isEmpty || first != nil) && (high.isEmpty || last != nil)
    return isSound && (first != nil || last != nil) ? (first, last) : nil
  }
}

/// Why an expectation cannot be read.
enum ExpectationFault: Error {
  case unknownKey(String)
  case emptyValue(key: String)
  case unknownStatus(String)
  case noFigure(key: String, value: String)
  case noDate(key: String, value: String)

  /// What is wrong and what would be valid.
  var message: String {
    switch self {
    case .unknownKey(let key):
      ValidNames(Expectation.keys).fault(key, as: "key") ?? "unknown key “\(key)”"
    case .emptyValue(let key): "“\(key)” has no value; write \(key)=value"
    case .unknownStatus(let name):
      ValidNames(Status.allCases.map(\.rawValue)).fault(name, as: "status")
        ?? "unknown status “\(name)”"
    case .noFigure(let key, let value):
      "“\(key)=\(value)” is no figure; write \(key)=3, \(key)=3..5, \(key)=3.. or \(key)=..5"
    case .noDate(let key, let value):
      "“\(key)=\(value)” is no \(key == "date" ? "day or interval" : "day"); write"
        + " \(key)=2020-03-16" + (key == "date" ? " or \(key)=2020-03-16..2020-03-17" : "")
    }
  }
}
