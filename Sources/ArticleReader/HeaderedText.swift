/// The keys of the header that a text file may begin with.
enum HeaderKey: String, CaseIterable {
  case title = "Title"
  case source = "Source"
  case url = "URL"
  case published = "Published"
  case language = "Language"
  case id = "Id"

  /// The key of this name, in any case of letters.
  init?(name: some StringProtocol) {
    let wanted = name.lowercased()
    guard let key = Self.allCases.first(where: { $0.rawValue.lowercased() == wanted }) else {
      return nil
    }
    self = key
  }

  fileprivate var field: WritableKeyPath<ArticleRecord, String?> {
    switch self {
    case .title: \.title
    case .source: \.source
    case .url: \.url
    case .published: \.published
    case .language: \.language
    case .id: \.id
    }
  }
}

/// A header line that cannot be taken, and where it stands.
struct HeaderFault: Error {
  var line: Int
  var reason: RejectionReason
}

/// Reads a plain text: a header of `Key: value` lines, an empty line, the body.
///
/// A text whose first line is no header line of a known key is all body, and its offsets are those
/// of the file. Only the white space at the end is taken off.
///
///     Title: هجوم صاروخي على قاعدة عين الأسد
///     Published: 2020-03-17
///
///     بغداد – …
///
/// - Returns: The record and the line on which each key stands.
func headeredText(
  _ text: String
) throws(HeaderFault) -> (record: ArticleRecord, keyLines: [HeaderKey: Int]) {
  let lines = text.split(omittingEmptySubsequences: false) { ["\n", "\r\n", "\r"].contains($0) }
  var record = ArticleRecord()
  guard let first = lines.first.flatMap(keyAndValue), HeaderKey(name: first.key) != nil else {
    record.body = body(of: lines[...])
    return (record, [:])
  }

  var keyLines: [HeaderKey: Int] = [:]
  var index = 0
  while index < lines.count, !lines[index].allSatisfy(\.isWhitespace) {
    let line = lines[index]
    index += 1
    guard let (name, value) = keyAndValue(of: line) else {
      throw HeaderFault(line: index, reason: .malformedHeaderLine(String(line)))
    }
    guard let key = HeaderKey(name: name) else {
      throw HeaderFault(line: index, reason: .unknownHeaderKey(String(name)))
    }
    guard keyLines.updateValue(index, forKey: key) == nil else {
      throw HeaderFault(line: index, reason: .repeatedHeaderKey(key.rawValue))
    }
    record[keyPath: key.field] = String(value)
  }
  record.body = body(of: lines[index...].drop { $0.allSatisfy(\.isWhitespace) })
  return (record, keyLines)
}

private func keyAndValue(of line: Substring) -> (key: Substring, value: Substring)? {
  guard let colon = line.firstIndex(of: ":") else { return nil }
  let key = line[..<colon].trimmingWhitespace()
  guard !key.isEmpty, key.allSatisfy({ $0.isASCII && $0.isLetter }) else { return nil }
  return (key, line[line.index(after: colon)...].trimmingWhitespace())
}

private func body(of lines: ArraySlice<Substring>) -> String {
  let text = lines.joined(separator: "\n")
  guard let last = text.lastIndex(where: { !$0.isWhitespace }) else { return "" }
  return String(text[...last])
}
