internal import TextAnalysis

/// A name reduced to what its spellings share, for looking up what people type.
///
/// Arabic: folded, without article and with ة as ه. Latin: without case, marks, hyphens,
/// apostrophes, articles (al, el, the) and doubled letters. Words are joined.
package func nameKey(_ name: String) -> String {
  var name = name
  var key = NameKey()
  name.withUTF8 { key.read($0.span) }
  return String(String.UnicodeScalarView(key.letters.map(readableScalar)))
}

/// The key of a name as folded letters, with the places where its words begin.
///
/// One value reads many names, so that its buffers are made once.
struct NameKey {
  /// Folded letters of all words, joined (see ``LetterCode``).
  private(set) var letters: [UInt8] = []
  /// Index in ``letters`` at which each word begins.
  private(set) var starts: [Int] = []

  init() {}

  init(_ name: String) {
    var name = name
    name.withUTF8 { read($0.span) }
  }

  /// Reads a name, forgetting the one before.
  ///
  /// - Parameters:
  ///   - utf8: The name.
  ///   - words: Words to leave out, as letters, unless nothing would be left.
  mutating func read(_ utf8: Span<UInt8>, dropping words: [[UInt8]] = []) {
    letters.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    starts.append(0)
    var index = 0
    while index < utf8.count {
      let code = LetterCode.code(of: nextScalar(utf8, &index))
      if code == LetterCode.separator {
        endWord(words)
      } else if code != LetterCode.ignored {
        letters.append(code)
      }
    }
    endWord(words)
    starts.removeLast()
    if letters.isEmpty && !utf8.isEmpty { readPlainly(utf8) }
  }

  /// A name of nothing but articles keeps them.
  private mutating func readPlainly(_ utf8: Span<UInt8>) {
    var index = 0
    starts = [0]
    while index < utf8.count {
      let code = LetterCode.code(of: nextScalar(utf8, &index))
      if code != LetterCode.separator && code != LetterCode.ignored { letters.append(code) }
    }
  }

  /// Reduces the word that has just been read.
  private mutating func endWord(_ dropped: [[UInt8]]) {
    guard let start = starts.last, letters.count > start else { return }
    if letters.count - start > 3, letters[start] == LetterCode.alef,
      letters[start + 1] == LetterCode.lam
    {
      letters.removeSubrange(start..<(start + 2))
    }
    for index in start..<letters.count where letters[index] == LetterCode.taMarbuta {
      letters[index] = LetterCode.ha
    }
    let word = letters[start...]
    if Self.latinArticles.contains(where: { word.elementsEqual($0) })
      || dropped.contains(where: { word.elementsEqual($0) })
    {
      letters.removeSubrange(start...)
      return
    }
    var kept = start
    for index in start..<letters.count {
      let isDoubled =
        letters[index] < 0x80 && !LetterCode.isDigit(letters[index]) && kept > 0
        && letters[kept - 1] == letters[index]
      if !isDoubled {
        letters[kept] = letters[index]
        kept += 1
      }
    }
    letters.removeSubrange(kept...)
    starts.append(letters.count)
  }

  private static let latinArticles = ["al", "el", "the"].map { Array($0.utf8) }

  @inline(__always)
  private func nextScalar(_ utf8: Span<UInt8>, _ index: inout Int) -> UInt32 {
    let first = UInt32(utf8[index])
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard index + length <= utf8.count else {
      index = utf8.count
      return 0
    }
    var scalar = length == 1 ? first : first & (0xFF >> UInt32(length + 1))
    for offset in 1..<max(length, 1) where offset < length {
      scalar = scalar << 6 | UInt32(utf8[index + offset] & 0x3F)
    }
    index += length
    return scalar
  }
}
