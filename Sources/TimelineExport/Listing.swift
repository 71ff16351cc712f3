/// A value in a listing.
package enum ListingValue: Hashable, Sendable {
  case text(String)
  case integer(Int)
  case number(Double)
  /// Unknown or absent: an empty cell, `null` in JSON.
  case none

  /// The text, or ``none`` where there is none.
  package init(_ text: String?) { self = text.map(Self.text) ?? .none }
  /// The number, or ``none`` where there is none.
  package init(_ value: Int?) { self = value.map(Self.integer) ?? .none }
  /// The number, or ``none`` where there is none.
  package init(_ value: Double?) { self = value.map(Self.number) ?? .none }

  /// What a cell of a table or a separated format shows.
  var cell: String {
    switch self {
    case .text(let text): text
    case .integer(let value): String(value)
    case .number(let value): String(value)
    case .none: ""
    }
  }
}

/// A column of a listing.
package struct ListingColumn: Hashable, Sendable {
  /// Where a column is shown.
  package enum Visibility: Hashable, Sendable {
    case everywhere
    /// In tables for people only.
    case tables
    /// In formats for programs only.
    case data
  }

  /// Heading and key: lower case, parted by underscores. A promise in formats for programs.
  package var name: String
  /// How narrow a table may make it; nil where its cells are never cut.
  package var minimumWidth: Int?
  /// Where it is shown.
  package var visibility: Visibility
  /// Whether its cells are numbers, which stand to the right.
  package var isNumeric: Bool

  /// Makes a column.
  package init(
    _ name: String, minimumWidth: Int? = nil, visibility: Visibility = .everywhere,
    isNumeric: Bool = false
  ) {
    self.name = name
    self.minimumWidth = minimumWidth
    self.visibility = visibility
    self.isNumeric = isNumeric
  }
}

/// Rows of named values, which every tabular format writes alike.
///
/// Columns that read from left to right come first and one free column, which may be Arabic, last:
/// so no terminal's reordering can scramble a row.
package struct Listing: Hashable, Sendable {
  package var columns: [ListingColumn]
  /// Each row has a value for each column.
  package var rows: [[ListingValue]]

  /// Makes a listing.
  package init(columns: [ListingColumn], rows: [[ListingValue]]) {
    self.columns = columns
    self.rows = rows
  }

  /// The listing with the columns of tables, or with those of formats for programs.
  func showing(_ visibility: ListingColumn.Visibility) -> Listing {
    let shown = columns.indices.filter {
      columns[$0].visibility == .everywhere || columns[$0].visibility == visibility
    }
    return Listing(
      columns: shown.map { columns[$0] }, rows: rows.map { row in shown.map { row[$0] } })
  }
}
