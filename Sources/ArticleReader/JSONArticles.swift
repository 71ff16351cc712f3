/// A record, or the reason why there is none, with the line or the place in the list it came from.
struct NumberedRecord {
  var number: Int
  var record: Result<ArticleRecord, RejectionReason>
}

/// Reads one JSON object a line; empty lines are passed over.
func jsonLines(_ input: UTF8Input) -> [NumberedRecord] {
  numberedLines(input).map { NumberedRecord(number: $0, record: jsonRecord(input, $1)) }
}

/// The lines that are not empty, with their numbers from 1.
func numberedLines(_ input: UTF8Input) -> [(number: Int, range: Range<Int>)] {
  var lines: [(number: Int, range: Range<Int>)] = []
  var start = 0
  var number = 0
  while start < input.bytes.count {
    let end = input.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? input.bytes.count
    number += 1
    if input.bytes[start..<end].contains(where: { !isJSONSpace($0) }) {
      lines.append((number, start..<end))
    }
    start = end + 1
  }
  return lines
}

/// Reads a file that is one JSON object or one list of them, over any number of lines; nil where it
/// is neither (it may be JSON lines).
func jsonDocument(_ input: UTF8Input) -> [NumberedRecord]? {
  let list: [LenientRecord]
  if let several = try? decodedJSON([LenientRecord].self, from: input.bytes) {
    list = several
  } else if let single = try? decodedJSON(LenientRecord.self, from: input.bytes) {
    list = [single]
  } else {
    return nil
  }
  return list.enumerated().map { NumberedRecord(number: $0 + 1, record: $1.record) }
}

/// The first byte that is not white space.
func firstVisibleByte(of bytes: [UInt8]) -> UInt8? {
  bytes.first { !isJSONSpace($0) }
}

func jsonRecord(
  _ input: UTF8Input, _ range: Range<Int>
) -> Result<ArticleRecord, RejectionReason> {
  Result { () throws(RejectionReason) in
    _ = try input.text(of: range)
    return try decodedJSON(ArticleRecord.self, from: input.bytes[range])
  }
}

private func isJSONSpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || (0x09...0x0D).contains(byte)
}

/// An element of a list, which may be wrong without spoiling the others.
private struct LenientRecord: Decodable {
  var record: Result<ArticleRecord, RejectionReason>

  init(from decoder: any Decoder) throws {
    do {
      record = .success(try ArticleRecord(from: decoder))
    } catch DecodingError.keyNotFound(let key, _) {
      record = .failure(.missingKey(key.stringValue))
    } catch DecodingError.typeMismatch(_, let context) {
      record = .failure(.notText(key: context.codingPath.last?.stringValue ?? "article"))
    } catch {
      record = .failure(.invalidJSON)
    }
  }
}
