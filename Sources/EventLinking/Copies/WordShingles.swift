internal import TextAnalysis

/// What is compared of an article's text to find copies: its pairs of neighbouring words, and its
/// numbers.
///
/// Words are folded, so that other hamzas, vowel signs, digits and punctuation are no difference.
package struct WordShingles: Hashable, Sendable {
  /// Words in a shingle. Two: a changed word costs two shingles, so light editing leaves most.
  static let width = 2

  /// Hashes of the shingles, ascending, each once.
  package var hashes: [UInt64]
  /// Hashes of the numbers in digits, ascending, each once.
  package var numbers: [UInt64]

  /// Takes the shingles of a text (title and body).
  ///
  /// - Complexity: Linear in the text, but for the sorting of its words.
  package init(of text: String) {
    let tokenized = TokenizedText(text)
    var shingles: [UInt64] = []
    var figures: [UInt64] = []
    var previous: UInt64?
    shingles.reserveCapacity(tokenized.tokens.count)
    tokenized.bytes.withUnsafeBufferPointer { bytes in
      for token in tokenized.tokens where token.kind != .mark {
        let word = stableHash(
          Span(
            _unsafeElements: UnsafeBufferPointer(
              rebasing: bytes[Int(token.lower)..<Int(token.upper)])))
        if token.kind == .number { figures.append(word) }
        if let previous { shingles.append(mixed(previous &* 31 &+ word)) }
        previous = word
      }
    }
    hashes = sortedOnce(shingles)
    numbers = sortedOnce(figures)
  }
}

/// Spreads the bits of a hash (the finalizer of SplitMix64).
func mixed(_ value: UInt64) -> UInt64 {
  var hash = value
  hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
  hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
  return hash ^ (hash >> 31)
}

private func sortedOnce(_ values: [UInt64]) -> [UInt64] {
  var result: [UInt64] = []
  result.reserveCapacity(values.count)
  for value in values.sorted() where result.last != value { result.append(value) }
  return result
}

/// How many values two ascending lists share.
func sharedCount(_ left: [UInt64], _ right: [UInt64]) -> Int {
  var (i, j, shared) = (0, 0, 0)
  while i < left.count, j < right.count {
    if left[i] == right[j] {
      shared += 1
      i += 1
      j += 1
    } else if left[i] < right[j] {
      i += 1
    } else {
      j += 1
    }
  }
  return shared
}
