/// The encodings that a file may announce by its first bytes.
enum ByteOrderMark {
  case utf8, utf16LittleEndian, utf16BigEndian

  /// The mark at the start of `bytes`, if there is one.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self = .utf8
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      self = .utf16LittleEndian
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16BigEndian
    } else {
      return nil
    }
  }
}

/// Bytes of an input in UTF-8, without a byte order mark and not yet checked.
struct UTF8Input {
  var bytes: [UInt8]
  /// How many bytes of the file stand before the first of ``bytes``.
  var offset: Int

  /// Takes the mark away and converts UTF-16.
  init(_ bytes: [UInt8]) throws(RejectionReason) {
    switch ByteOrderMark(bytes) {
    case nil:
      (self.bytes, offset) = (bytes, 0)
    case .utf8:
      (self.bytes, offset) = (Array(bytes.dropFirst(3)), 3)
    case .utf16LittleEndian:
      (self.bytes, offset) = (try utf8(ofUTF16: bytes, low: 0), 0)
    case .utf16BigEndian:
      (self.bytes, offset) = (try utf8(ofUTF16: bytes, low: 1), 0)
    }
  }

  /// The text of a range of ``bytes``.
  ///
  /// - Throws: ``RejectionReason/invalidUTF8(offset:)``, counted in the file.
  func text(of range: Range<Int>) throws(RejectionReason) -> String {
    if let text = String(validating: bytes[range], as: UTF8.self) { return text }
    throw .invalidUTF8(offset: offset + range.lowerBound + firstInvalidOffset(in: bytes[range]))
  }
}

/// Converts UTF-16 after a byte order mark; `low` is the place of the low byte in each unit.
private func utf8(ofUTF16 bytes: [UInt8], low: Int) throws(RejectionReason) -> [UInt8] {
  guard bytes.count.isMultiple(of: 2) else { throw .invalidUTF16 }
  let units = stride(from: 2, to: bytes.count, by: 2).map {
    UInt16(bytes[$0 + low]) | UInt16(bytes[$0 + 1 - low]) << 8
  }
  guard let text = String(validating: units, as: UTF16.self) else { throw .invalidUTF16 }
  return Array(text.utf8)
}

/// The offset of the first byte that is not part of a valid scalar.
private func firstInvalidOffset(in bytes: ArraySlice<UInt8>) -> Int {
  var parser = Unicode.UTF8.ForwardParser()
  var input = bytes.makeIterator()
  var offset = 0
  while case .valid(let scalar) = parser.parseScalar(from: &input) {
    offset += scalar.count
  }
  return offset
}
