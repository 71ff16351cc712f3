internal import TextAnalysis

/// Reads tokens: every division into proclitics, a surface of the lexicon and a pronoun that Arabic
/// allows. Free text is never stripped: what remains must be a surface of the lexicon.
///
/// Tokens are read in stretches, and every step of the lookup goes over a whole stretch: the
/// vocabulary is larger than the processor's cache, which so waits for many of its places at once.
struct TokenReader {
  private let lexicon: Lexicon
  private let text: TokenizedText
  private var divider: TokenDivider
  private var slots: [WordTable.Slot] = []
  /// Parts of a stretch's tokens that are words, token by token.
  private(set) var found: [FoundWord] = []

  /// Makes a reader that takes at most so many tokens at a time.
  init(_ text: TokenizedText, lexicon: Lexicon, stretch: Int) {
    self.text = text
    self.lexicon = lexicon
    divider = TokenDivider(capacity: stretch)
  }

  /// Finds the words of a stretch of tokens, which are numbered from a first number on; see
  /// ``found``.
  mutating func read(_ tokens: ArraySlice<Int>, numberedFrom first: Int) {
    let bytes = text.bytes
    let words = lexicon.words
    divider.parts.removeAll(keepingCapacity: true)
    for (index, token) in tokens.enumerated() {
      let (lower, upper) = (Int(text.tokens[token].lower), Int(text.tokens[token].upper))
      divider.divide(first + index, at: lower, bytes.span.extracting(lower..<upper))
    }
    divider.parts.keep { words.mayContain($0.hash) }
    let count = divider.parts.count
    slots = [WordTable.Slot](unsafeUninitializedCapacity: count) { slots, initialized in
      for index in 0..<count {
        slots.initializeElement(at: index, to: words.slot(of: divider.parts[index].hash))
      }
      initialized = count
    }
    found = [FoundWord](unsafeUninitializedCapacity: count) { found, initialized in
      for index in 0..<count {
        let part = divider.parts[index]
        let word = Self.find(part, bytes, words, slots[index])
        guard word >= 0 else { continue }
        found.initializeElement(
          at: initialized, to: FoundWord(part: part, word: word, use: lexicon.use(of: word)))
        initialized += 1
      }
    }
  }

  private static func find(
    _ part: TokenPart, _ bytes: [UInt8], _ words: WordTable, _ slot: WordTable.Slot
  ) -> Int32 {
    let range = Int(part.lower)..<Int(part.upper)
    guard part.hidesAlef else {
      return words.find(bytes.span.extracting(range), hash: part.hash, from: slot)
    }
    let letters = [LetterCode.alef] + bytes[range]
    return words.find(letters.span, hash: part.hash, from: slot)
  }
}

/// A part of a token that is a word, and what the vocabulary has on it.
struct FoundWord: Sendable {
  var part: TokenPart
  /// Number of the word.
  var word: Int32
  var use: WordUse
}

extension Array {
  /// Drops the elements that do not meet a condition, in place and without a branch.
  @inline(__always)
  fileprivate mutating func keep(where condition: (Element) -> Bool) {
    let kept = withUnsafeMutableBufferPointer { elements in
      var kept = 0
      for element in elements {
        elements[kept] = element
        kept += condition(element) ? 1 : 0
      }
      return kept
    }
    removeLast(count - kept)
  }
}
