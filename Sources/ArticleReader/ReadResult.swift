package import EventModel

/// What became of one article of an input.
package enum ReadResult: Hashable, Sendable {
  /// It was read.
  case article(Article)
  /// It was not, and this is why.
  case rejected(Rejection)
}

/// An input, or a part of one, that holds no article that can be read.
package struct Rejection: Hashable, Sendable {
  /// Path of the file; `-` for standard input.
  package var origin: String
  /// Line in the file, from 1; nil where the whole file is meant.
  package var line: Int?
  /// What is wrong.
  package var reason: RejectionReason

  /// Makes a rejection.
  package init(origin: String, line: Int? = nil, reason: RejectionReason) {
    self.origin = origin
    self.line = line
    self.reason = reason
  }
}

/// Why an article was rejected, with the facts that the wording needs.
package enum RejectionReason: Error, Hashable, Sendable {
  /// The system could not read the file; its words.
  case unreadable(String)
  /// The file holds NUL bytes.
  case binary
  /// The bytes at this offset, from 0, are no UTF-8.
  case invalidUTF8(offset: Int)
  /// The byte order mark says UTF-16, the bytes are none.
  case invalidUTF16
  /// There is nothing but white space.
  case emptyFile
  /// The body is empty.
  case emptyBody
  /// The line is no JSON object.
  case invalidJSON
  /// The object lacks this key.
  case missingKey(String)
  /// The key has a value of another kind than text.
  case notText(key: String)
  /// A header line is not of the form `Key: value`.
  case malformedHeaderLine(String)
  /// The header has a key that is not known.
  case unknownHeaderKey(String)
  /// The header states a key twice.
  case repeatedHeaderKey(String)
  /// The publication date is no day of the form `YYYY-MM-DD`.
  case invalidDate(String)
}
