/// Name of standard input as an origin.
package let standardInputName = "-"

/// Reads the articles of one input.
///
/// Never fails as a whole: what cannot be read comes back as a rejection in its place. The format
/// is told by the name (`.jsonl`, `.ndjson`, `.json`; `.txt`, `.text`) and, for standard input and
/// other names, by the first character: `{` begins JSON lines. Text is UTF-8, or UTF-16 with a byte
/// order mark.
///
/// An article without an id is called after its file; one of several in a file after file and line.
///
///     readArticles(from: bytes, named: "news/b01.txt", overrides: ArticleOverrides())
///
/// - Parameters:
///   - bytes: The content.
///   - name: The path, or ``standardInputName``.
///   - overrides: What the caller knows better than the input.
/// - Returns: Results in the order of the input. Time and memory grow with its length.
package func readArticles(
  from bytes: [UInt8], named name: String, overrides: ArticleOverrides
) -> [ReadResult] {
  do throws(RejectionReason) {
    let input = try UTF8Input(bytes)
    guard let first = firstVisibleByte(of: input.bytes) else { throw .emptyFile }
    guard !input.bytes.prefix(4096).contains(0) else { throw .binary }
    let file = OriginName(name)
    if file.isJSONDocument, let records = jsonDocument(input) {
      return articles(of: records, file: file, linesAreKnown: false, overrides: overrides)
    }
    if file.isJSON || (!file.isText && first == UInt8(ascii: "{")) {
      return articles(of: jsonLines(input), file: file, linesAreKnown: true, overrides: overrides)
    }
    return [article(ofText: try input.text(of: input.bytes.indices), file, overrides)]
  } catch {
    return [.rejected(Rejection(origin: name, reason: error))]
  }
}

private func articles(
  of records: [NumberedRecord], file: OriginName, linesAreKnown: Bool, overrides: ArticleOverrides
) -> [ReadResult] {
  records.map { numbered in
    do throws(RejectionReason) {
      let fallback =
        records.count == 1 && file.isJSONDocument ? file.stem : "\(file.base):\(numbered.number)"
      return .article(
        try numbered.record.get().article(fallbackID: fallback, overrides: overrides))
    } catch {
      let line = linesAreKnown ? numbered.number : nil
      return .rejected(Rejection(origin: file.path, line: line, reason: error))
    }
  }
}

private func article(
  ofText text: String, _ file: OriginName, _ overrides: ArticleOverrides
) -> ReadResult {
  do throws(HeaderFault) {
    let (record, keyLines) = try headeredText(text)
    do throws(RejectionReason) {
      return .article(try record.article(fallbackID: file.stem, overrides: overrides))
    } catch {
      var line: Int?
      if case .invalidDate = error { line = keyLines[.published] }
      return .rejected(Rejection(origin: file.path, line: line, reason: error))
    }
  } catch {
    return .rejected(Rejection(origin: file.path, line: error.line, reason: error.reason))
  }
}
