/// The pairing of rows with columns, each at most once, whose weights have the greatest sum (the
/// assignment problem, also called maximum-weight bipartite matching).
///
/// Shortest augmenting paths after Jonker and Volgenant, in the form for any number of rows and
/// columns of D. F. Crouse, “On implementing 2D rectangular assignment algorithms”, IEEE
/// Transactions on Aerospace and Electronic Systems 52 (2016). Where several pairings have the
/// greatest sum, the same one is found in every run.
///
///     Assignment(weights: [[3, 1], [4, 3]]).pairs  // (0, 0) and (1, 1): 6 and not 5
///
/// Cubic in the number of rows and columns.
package struct Assignment {
  /// A row and the column that it was given.
  package struct Pair: Hashable, Sendable {
    package var row: Int
    package var column: Int
  }

  /// As many pairs as there are rows or columns, whichever are fewer, in the order of the rows.
  package let pairs: [Pair]

  /// Finds the pairing.
  ///
  /// - Parameter weights: Rows of equal length; finite numbers.
  package init(weights: [[Double]]) {
    let columns = weights.first?.count ?? 0
    guard columns > 0 else {
      pairs = []
      return
    }
    if weights.count <= columns {
      pairs = shortestPaths(costs: weights.map { row in row.map { -$0 } })
    } else {
      let turned = (0..<columns).map { column in weights.map { -$0[column] } }
      pairs = shortestPaths(costs: turned).map { Pair(row: $0.column, column: $0.row) }
        .sorted { $0.row < $1.row }
    }
  }
}

/// The pairing of least cost of at most as many rows as columns.
private func shortestPaths(costs: [[Double]]) -> [Assignment.Pair] {
  var search = AssignmentSearch(costs: costs)
  for row in costs.indices { search.assign(row) }
  return search.columnOfRow.enumerated().map { Assignment.Pair(row: $0, column: $1) }
}

/// A pairing in the making: rows get their columns one after the other, and those before may move
/// to other columns for it.
private struct AssignmentSearch {
  /// The column of each row that has one; -1 for the others.
  private(set) var columnOfRow: [Int]
  private var rowOfColumn: [Int]
  private let costs: [[Double]]
  /// Prices (dual variables): no cost is below the sum of its row's and column's price, and costs of
  /// pairs are equal to it.
  private var rowPrices: [Double]
  private var columnPrices: [Double]

  init(costs: [[Double]]) {
    self.costs = costs
    columnOfRow = Array(repeating: -1, count: costs.count)
    rowOfColumn = Array(repeating: -1, count: costs[0].count)
    rowPrices = Array(repeating: 0, count: costs.count)
    columnPrices = Array(repeating: 0, count: costs[0].count)
  }

  /// What is known of the ways from a row to the columns.
  private struct Paths {
    /// Cost of the cheapest way to each column so far.
    var lengths: [Double]
    /// The row from which that way comes.
    var origins: [Int]
    var visitedRows: [Int] = []
    var visitedColumns: [Int] = []
    /// The free column that was reached, and the cost of the way to it.
    var sink = -1
    var length = 0.0
  }

  /// Gives a column to a row that has none.
  mutating func assign(_ row: Int) {
    let paths = paths(from: row)
    rowPrices[row] += paths.length
    for visited in paths.visitedRows where visited != row {
      rowPrices[visited] += paths.length - paths.lengths[columnOfRow[visited]]
    }
    for visited in paths.visitedColumns {
      columnPrices[visited] -= paths.length - paths.lengths[visited]
    }
    var column = paths.sink
    while true {
      let origin = paths.origins[column]
      rowOfColumn[column] = origin
      swap(&columnOfRow[origin], &column)
      if origin == row { return }
    }
  }

  /// Searches for the cheapest way from a row to a free column (Dijkstra's algorithm).
  private func paths(from start: Int) -> Paths {
    let count = rowOfColumn.count
    var paths = Paths(
      lengths: Array(repeating: .infinity, count: count),
      origins: Array(repeating: -1, count: count))
    var open = Array((0..<count).reversed())
    var row = start
    while paths.sink < 0 {
      paths.visitedRows.append(row)
      var nearest = 0
      var least = Double.infinity
      for (index, column) in open.enumerated() {
        let length = paths.length + costs[row][column] - rowPrices[row] - columnPrices[column]
        if length < paths.lengths[column] {
          paths.origins[column] = row
          paths.lengths[column] = length
        }
        let isFree = rowOfColumn[column] < 0
        if paths.lengths[column] < least || (paths.lengths[column] == least && isFree) {
          least = paths.lengths[column]
          nearest = index
        }
      }
      paths.length = least
      let column = open[nearest]
      open.swapAt(nearest, open.count - 1)
      open.removeLast()
      paths.visitedColumns.append(column)
      if rowOfColumn[column] < 0 { paths.sink = column } else { row = rowOfColumn[column] }
    }
    return paths
  }
}
