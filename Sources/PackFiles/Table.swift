/// A table of a pack: TAB-separated text, comment lines begin with `#`, the first other line names
/// the columns.
///
/// Rows keep ranges of the file's bytes; a field becomes a `String` when it is asked for, so that
/// reading thousands of rows costs little where only names are wanted.
package struct Table: Sendable {
  /// The file's name, for messages.
  package let file: String
  package let columns: [String]
  package let rows: [Row]

  /// One line of a table.
  package struct Row: Sendable {
    /// Line number in the file, from 1.
    package let line: Int
    /// Index of its first field in ``Table/fields``.
    fileprivate let first: Int
    /// Number of fields the line has.
    package let count: Int
  }

  private let bytes: [UInt8]
  /// Fields of all rows, one row after the other.
  private let fields: [Range<Int32>]

  /// Reads the file's bytes.
  ///
  /// - Complexity: Linear in the file; no field is copied.
  package init(bytes: [UInt8], file: String) {
    self.file = file
    self.bytes = bytes
    var columns: [String] = []
    var rows: [Row] = []
    var fields: [Range<Int32>] = []
    rows.reserveCapacity(bytes.count / 80)
    fields.reserveCapacity(bytes.count / 10)
    let span = bytes.span
    var line = 0
    var start = 0
    while start < span.count {
      line += 1
      let first = fields.count
      var at = start
      var field = start
      while at < span.count, span[at] != 0x0A {
        if span[at] == 0x09 {
          fields.append(Int32(field)..<Int32(at))
          field = at + 1
        }
        at += 1
      }
      let end = at > start && span[at - 1] == 0x0D ? at - 1 : at
      fields.append(Int32(min(field, end))..<Int32(end))
      if end == start || span[start] == 0x23 {
        fields.removeSubrange(first...)
      } else if columns.isEmpty {
        columns = fields[first...].map {
          String(decoding: bytes[Int($0.lowerBound)..<Int($0.upperBound)], as: UTF8.self)
        }
        fields.removeSubrange(first...)
      } else {
        rows.append(Row(line: line, first: first, count: fields.count - first))
      }
      start = at + 1
    }
    self.columns = columns
    self.rows = rows
    self.fields = fields
  }

  /// The index of a column; -1 where the table has none of that name.
  package func column(_ name: String) -> Int { columns.firstIndex(of: name) ?? -1 }

  /// A field as text; empty where the row or the table has no such column.
  package func text(_ row: Row, _ column: Int) -> String {
    withBytes(row, column) { field in
      field.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// Calls with the UTF-8 of a field, without copying it.
  @inline(__always)
  package func withBytes<Result>(
    _ row: Row, _ column: Int, _ body: (Span<UInt8>) -> Result
  ) -> Result {
    guard column >= 0, column < row.count else { return body(bytes.span.extracting(0..<0)) }
    let range = fields[row.first + column]
    return body(bytes.span.extracting(Int(range.lowerBound)..<Int(range.upperBound)))
  }

  /// A field's parts between separators, without empty ones.
  package func list(_ row: Row, _ column: Int, separator: Character = "|") -> [String] {
    let text = text(row, column)
    return text.isEmpty ? [] : text.split(separator: separator).map(String.init)
  }
}
