import ArticleReader
import EventModel
import Testing

@Suite("The encoding of a file")
struct EncodingTests {
  private func readBytes(_ bytes: [UInt8], as name: String = "a.txt") -> [ReadResult] {
    readArticles(from: bytes, named: name, overrides: ArticleOverrides())
  }

  @Test("may be announced by a byte order mark")
  func byteOrderMarks() throws {
    let text = "وقع هجوم"
    let units = Array(text.utf16)
    let little: [UInt8] = [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big: [UInt8] = [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [[0xEF, 0xBB, 0xBF] + Array(text.utf8), little, big] {
      #expect(try theArticle(readBytes(bytes)).body == text)
    }
  }

  @Test("is UTF-8 otherwise: the first wrong byte is named, counted from the start of the file")
  func invalidUTF8() throws {
    #expect(
      try theRejection(readBytes(Array("نص".utf8) + [0xC7, 0x20])).reason == .invalidUTF8(offset: 4)
    )
    #expect(
      try theRejection(readBytes([0xEF, 0xBB, 0xBF, 0x61, 0xFF])).reason == .invalidUTF8(offset: 4))
  }

  @Test("spoils only its own line in JSON lines")
  func invalidLine() throws {
    let results = readBytes(
      Array("{\"body\":\"ا\"}\n{\"body\":\"".utf8) + [0xFF] + Array("\"}\n".utf8), as: "a.jsonl")
    #expect(results.count == 2)
    #expect(try theArticle([results[0]]).id == "a.jsonl:1")
    #expect(
      try theRejection([results[1]])
        == Rejection(origin: "a.jsonl", line: 2, reason: .invalidUTF8(offset: 23)))
  }

  @Test("is none for binary files, odd UTF-16 and nothing at all")
  func noText() throws {
    #expect(try theRejection(readBytes([0x61, 0, 0x62])).reason == .binary)
    #expect(try theRejection(readBytes([0xFF, 0xFE, 0x61])).reason == .invalidUTF16)
    #expect(try theRejection(readBytes([0xFF, 0xFE, 0x00, 0xD8])).reason == .invalidUTF16)
    #expect(try theRejection(readBytes(Array(" \n".utf8))).reason == .emptyFile)
    #expect(try theRejection(readBytes([])).reason == .emptyFile)
  }
}
