package import EventModel

/// An article of a file of JSON lines, with the line itself for those who read further keys of it.
package struct ArticleLine: Sendable {
  /// Number of the line, from 1.
  package var number: Int
  /// The JSON object, in UTF-8.
  package var json: [UInt8]
  package var article: Result<Article, RejectionReason>
}

/// Reads a file that has one JSON object with an article a line, whatever its name.
///
/// - Parameter path: The file; ``standardInputName`` for standard input.
/// - Returns: Its lines but the empty ones, in their order; never none.
/// - Throws: The reason why nothing can be read.
package func articleLines(inFile path: String) throws(RejectionReason) -> [ArticleLine] {
  let input = try UTF8Input(try bytes(ofFile: path))
  let lines = numberedLines(input)
  guard !lines.isEmpty else { throw .emptyFile }
  return lines.map { number, range in
    ArticleLine(
      number: number, json: Array(input.bytes[range]),
      article: Result { () throws(RejectionReason) in
        try jsonRecord(input, range).get().article(
          fallbackID: "\(OriginName(path).base):\(number)", overrides: ArticleOverrides())
      })
  }
}
