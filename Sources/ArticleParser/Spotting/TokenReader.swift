internal import TextAnalysis

/// Reads tokens: every division into proclitics, a surface of the lexicon and a pronoun that Arabic
/// allows. Free text is never stripped: what remains must be a surface of the lexicon.
///
/// Tokens are read in stretches, and every step of the lookup goes over a whole stretch: the
/// vocabulary is larger than the processor's cache, which so waits for many of its places at once.
struct TokenReader {
  private let lexicon: Lexicon
  private let text: TokenizedText
  /// Parts of a stretch's tokens, token by token.
  private(set) var parts: [TokenPart] = []
  /// Rolling hashes of a token's beginnings, so that any part's hash is one step away.
  private var prefixes: [UInt32] = []
  private var scratch: [UInt8] = []
  private static let powers: [UInt32] = {
    var result: [UInt32] = [1]
    for _ in 0..<64 { result.append(result[result.count - 1] &* WordTable.multiplier) }
    return result
  }()

  init(_ text: TokenizedText, lexicon: Lexicon) {
    self.text = text
    self.lexicon = lexicon
  }

  /// Finds the ``parts`` of a stretch of tokens that are words.
  mutating func read(_ tokens: Range<Int>) {
    parts.removeAll(keepingCapacity: true)
    for token in tokens where text.tokens[token].kind == .word { divide(token) }
    dropStrangers()
    for index in parts.indices { parts[index].slot = lexicon.words.slot(of: parts[index].hash) }
    for index in parts.indices {
      let word = find(parts[index])
      parts[index].word = word
      if word >= 0 { parts[index].use = lexicon.use(of: word) }
    }
    for index in parts.indices {
      let places = parts[index].use.readings
      if !places.isEmpty { parts[index].firstReading = lexicon.reading(places.lowerBound) }
    }
  }

  // MARK: - Lookup

  /// Drops most parts that are no words, without a branch.
  private mutating func dropStrangers() {
    var kept = 0
    for index in parts.indices {
      parts[kept] = parts[index]
      kept += lexicon.words.mayContain(parts[index].hash) ? 1 : 0
    }
    parts.removeLast(parts.count - kept)
  }

  private mutating func find(_ part: TokenPart) -> Int32 {
    let bytes = Int(part.lower)..<Int(part.upper)
    guard part.hidesAlef else {
      let letters = text.bytes.span.extracting(bytes)
      return lexicon.words.find(letters, hash: part.hash, from: part.slot)
    }
    scratch.removeAll(keepingCapacity: true)
    scratch.append(LetterCode.alef)
    scratch.append(contentsOf: text.bytes[bytes])
    return lexicon.words.find(scratch.span, hash: part.hash, from: part.slot)
  }

  // MARK: - Division

  private mutating func divide(_ token: Int) {
    let lower = Int(text.tokens[token].lower)
    let count = Int(text.tokens[token].upper) - lower
    guard count > 0 else { return }
    prefixes.removeAll(keepingCapacity: true)
    prefixes.append(0)
    var hash: UInt32 = 0
    for index in lower..<lower + count {
      hash = hash &* WordTable.multiplier &+ UInt32(text.bytes[index]) &+ 1
      prefixes.append(hash)
    }
    let word = Word(token: Int32(token), lower: lower, count: count)
    divide(word, from: 0, [])
    guard count > 2 else { return }
    let first = text.bytes[lower]
    let conjunction: Proclitics =
      first == LetterCode.waw ? .and : first == LetterCode.fa ? .so : []
    if !conjunction.isEmpty { divide(word, from: 1, conjunction) }
    afterConjunction(word, from: 0, [])
    if !conjunction.isEmpty { afterConjunction(word, from: 1, conjunction) }
  }

  /// Where a word's letters stand.
  private struct Word {
    var token: Int32
    var lower: Int
    var count: Int
  }

  /// Prepositions, article and the future's س behind an optional conjunction.
  private mutating func afterConjunction(_ word: Word, from offset: Int, _ before: Proclitics) {
    let length = word.count - offset
    guard length >= 2 else { return }
    let start = word.lower + offset
    let (first, second) = (text.bytes[start], text.bytes[start + 1])
    if first == LetterCode.alef && second == LetterCode.lam {
      if length >= 4 { divide(word, from: offset + 2, before.union(.article)) }
      return
    }
    let preposition: Proclitics
    switch first {
    case LetterCode.ba: preposition = .by
    case LetterCode.lam: preposition = .to
    case LetterCode.kaf: preposition = .like
    case LetterCode.sin:
      if length >= 4 { divide(word, from: offset + 1, before.union(.future)) }
      return
    default: return
    }
    if length >= 3 { divide(word, from: offset + 1, before.union(preposition)) }
    if length >= 5, preposition != .to, second == LetterCode.alef,
      text.bytes[start + 2] == LetterCode.lam
    {
      divide(word, from: offset + 3, before.union(preposition).union(.article))
    }
    if length >= 4, preposition == .to, second == LetterCode.lam {
      divide(word, from: offset + 2, before.union([.to, .article]))
      // A name that begins with ال loses its alef behind ل: للقائم.
      add(word, offset + 1, word.count, before.union(.to), .none, hidesAlef: true)
    }
  }

  /// Takes what is left after the proclitics, whole and with a pronoun taken off.
  private mutating func divide(_ word: Word, from offset: Int, _ proclitics: Proclitics) {
    guard word.count > offset else { return }
    add(word, offset, word.count, proclitics, .none)
    guard !proclitics.contains(.article), word.count - offset >= 2,
      let (pronoun, length) = pronoun(word, from: offset), word.count - length > offset
    else { return }
    add(word, offset, word.count - length, proclitics, pronoun)
  }

  /// The pronoun that the letters end in, and how many they are.
  private func pronoun(_ word: Word, from offset: Int) -> (Enclitic, Int)? {
    let length = word.count - offset
    let end = word.lower + word.count
    let last = text.bytes[end - 1]
    if last == LetterCode.ha { return (.him, 1) }
    guard length >= 3 else { return nil }
    switch (text.bytes[end - 2], last) {
    case (LetterCode.ha, LetterCode.alef): return (.her, 2)
    case (LetterCode.ha, LetterCode.mim): return (.them, 2)
    case (LetterCode.ha, LetterCode.nun): return (.themFeminine, 2)
    case (LetterCode.nun, LetterCode.alef): return (.us, 2)
    case (LetterCode.kaf, LetterCode.mim): return (.you, 2)
    case (LetterCode.mim, LetterCode.alef)
    where length >= 4 && text.bytes[end - 3] == LetterCode.ha:
      return (.bothOfThem, 3)
    default: return nil
    }
  }

  private mutating func add(
    _ word: Word, _ start: Int, _ end: Int, _ proclitics: Proclitics, _ enclitic: Enclitic,
    hidesAlef: Bool = false
  ) {
    let length = end - start
    var hash = prefixes[end] &- prefixes[start] &* Self.power(length)
    if hidesAlef { hash = hash &+ (UInt32(LetterCode.alef) &+ 1) &* Self.power(length) }
    parts.append(
      TokenPart(
        token: word.token, lower: Int32(word.lower + start), upper: Int32(word.lower + end),
        hash: hash, proclitics: proclitics, enclitic: enclitic, hidesAlef: hidesAlef,
        isWhole: length == word.count))
  }

  @inline(__always)
  private static func power(_ length: Int) -> UInt32 {
    if length < powers.count { return powers[length] }
    var result: UInt32 = 1
    for _ in 0..<length { result = result &* WordTable.multiplier }
    return result
  }
}
