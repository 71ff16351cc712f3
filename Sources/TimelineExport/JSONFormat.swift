import FoundationEssentials

/// The encoder of every JSON output: sorted keys, raw UTF-8, slashes as they are.
func jsonEncoder(pretty: Bool = false) -> JSONEncoder {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  if pretty { encoder.outputFormatting.insert(.prettyPrinted) }
  return encoder
}

/// One value as JSON on one line, without a line break at the end.
///
/// - Throws: `EncodingError` for a number that JSON does not have (infinity).
package func jsonLine(_ value: some Encodable) throws -> String {
  String(decoding: try jsonEncoder().encode(value), as: UTF8.self)
}

/// One value as JSON over several indented lines, for people.
package func prettyJSON(_ value: some Encodable) throws -> String {
  String(decoding: try jsonEncoder(pretty: true).encode(value), as: UTF8.self) + "\n"
}

/// A JSON list with one value a line.
package func jsonArray(_ values: [some Encodable]) throws -> String {
  guard !values.isEmpty else { return "[]\n" }
  return "[\n" + (try values.map(jsonLine)).joined(separator: ",\n") + "\n]\n"
}

/// One JSON value a line.
package func jsonLines(_ values: [some Encodable]) throws -> String {
  try values.map { try jsonLine($0) + "\n" }.joined()
}

/// A row of a listing as a JSON object: a key for each column.
package struct ListingRow: Encodable {
  fileprivate var columns: [ListingColumn]
  fileprivate var values: [ListingValue]

  private struct Key: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// Writes every key, unknown values as null.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    for (column, value) in zip(columns, values) {
      let key = Key(stringValue: column.name)
      switch value {
      case .text(let text): try container.encode(text, forKey: key)
      case .integer(let number): try container.encode(number, forKey: key)
      case .number(let number): try container.encode(number, forKey: key)
      case .none: try container.encodeNil(forKey: key)
      }
    }
  }
}

extension Listing {
  /// The rows as values for ``jsonArray(_:)`` and ``jsonLines(_:)``.
  package var jsonRows: [ListingRow] {
    let shown = showing(.data)
    return shown.rows.map { ListingRow(columns: shown.columns, values: $0) }
  }
}
