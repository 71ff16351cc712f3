extension Rejection: CustomStringConvertible {
  /// `file:line: error: what is wrong and what would be valid`.
  package var description: String {
    let place = line.map { "\(origin):\($0)" } ?? origin
    return "\(place): error: \(reason)"
  }
}

extension RejectionReason: CustomStringConvertible {
  /// The wording of every reason: what is wrong, and what would be valid.
  package var description: String {
    switch self {
    case .unreadable(let words):
      "the file cannot be read: \(words)"
    case .binary:
      "there are NUL characters in it; an article is text in UTF-8, or in UTF-16 with a byte order "
        + "mark"
    case .invalidUTF8(let offset):
      "the byte at offset \(offset) is not valid UTF-8; convert the file, for example with "
        + "`iconv -f windows-1256 -t utf-8`"
    case .invalidUTF16:
      "the byte order mark says UTF-16, but the bytes are not valid UTF-16; convert the file to UTF-8"
    case .emptyFile:
      "the file is empty; give a text, or one JSON object a line"
    case .emptyBody:
      "the article has no text; `body` must not be empty"
    case .invalidJSON:
      "this is not a JSON object; give one article a line, for example {\"id\": \"a1\", "
        + "\"published\": \"2020-03-17\", \"body\": \"…\"}"
    case .missingKey(let key):
      "the article has no `\(key)`; of id, source, url, published, language, title and body only "
        + "body is required"
    case .notText(let key):
      "the value of `\(key)` is not text; give a JSON string or leave the key out"
    case .malformedHeaderLine(let line):
      "“\(line)” is not a header line of the form `Key: value`; an empty line parts the header "
        + "from the body"
    case .unknownHeaderKey(let key):
      "there is no header key “\(key)”; valid are "
        + HeaderKey.allCases.map(\.rawValue).joined(separator: ", ")
    case .repeatedHeaderKey(let key):
      "the header states `\(key)` twice; leave one"
    case .invalidDate(let value):
      "“\(value)” is not a publication date; give a day that exists as YYYY-MM-DD, for example "
        + "2020-03-17"
    }
  }
}
