/// One table of the rows of several, with the columns of the first; nil where there is none.
///
/// Columns go by their names, so that a pack may leave some out or have them in another order.
///
/// - Complexity: Linear in the files; where there is one, it is handed on as it is.
func layeredTable(_ files: [[UInt8]], _ name: String) -> [UInt8]? {
  guard var result = files.first, files.count > 1 else { return files.first }
  let columns = Table(bytes: result, file: name).columns
  for file in files.dropFirst() {
    let table = Table(bytes: file, file: name)
    guard !table.rows.isEmpty else { continue }
    if result.last != lineFeed, !result.isEmpty { result.append(lineFeed) }
    let order = columns.map(table.column)
    for row in table.rows {
      for (index, column) in order.enumerated() {
        if index > 0 { result.append(tab) }
        table.withBytes(row, column) { field in
          for byte in field.indices { result.append(field[byte]) }
        }
      }
      result.append(lineFeed)
    }
  }
  return result
}

private let lineFeed: UInt8 = 0x0A
private let tab: UInt8 = 0x09
