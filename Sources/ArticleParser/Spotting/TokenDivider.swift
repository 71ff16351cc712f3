internal import TextAnalysis

/// Divides tokens into what may be a word and what may be glued to it.
struct TokenDivider {
  /// What may be words, token by token: the whole first, then with ever more taken off.
  var parts: [TokenPart] = []

  /// Makes a divider of so many tokens at a time.
  init(capacity: Int) { parts.reserveCapacity(capacity * 5) }

  /// Divides a token whose letters begin at a byte of the text.
  mutating func divide(_ token: Int, at lower: Int, _ letters: Span<UInt8>) {
    guard letters.count > 0 else { return }
    let token = Place(token: Int32(token), lower: Int32(lower))
    divide(token, letters, from: 0, [])
    guard letters.count > 2 else { return }
    let conjunction: Proclitics =
      letters[0] == LetterCode.waw ? .and : letters[0] == LetterCode.fa ? .so : []
    if !conjunction.isEmpty { divide(token, letters, from: 1, conjunction) }
    afterConjunction(token, letters, from: 0, [])
    if !conjunction.isEmpty { afterConjunction(token, letters, from: 1, conjunction) }
  }

  /// A token and where its letters begin.
  private struct Place {
    var token: Int32
    var lower: Int32
  }

  /// Prepositions, article and the future's س behind an optional conjunction.
  private mutating func afterConjunction(
    _ token: Place, _ letters: Span<UInt8>, from offset: Int, _ before: Proclitics
  ) {
    let length = letters.count - offset
    guard length >= 2 else { return }
    let second = letters[offset + 1]
    let preposition: Proclitics
    switch letters[offset] {
    case LetterCode.alef:
      if second == LetterCode.lam, length >= 4 {
        divide(token, letters, from: offset + 2, before.union(.article))
      }
      return
    case LetterCode.sin:
      if length >= 4 { divide(token, letters, from: offset + 1, before.union(.future)) }
      return
    case LetterCode.ba: preposition = .by
    case LetterCode.lam: preposition = .to
    case LetterCode.kaf: preposition = .like
    default: return
    }
    if length >= 3 { divide(token, letters, from: offset + 1, before.union(preposition)) }
    if length >= 5, preposition != .to, second == LetterCode.alef,
      letters[offset + 2] == LetterCode.lam
    {
      divide(token, letters, from: offset + 3, before.union(preposition).union(.article))
    }
    if length >= 4, preposition == .to, second == LetterCode.lam {
      divide(token, letters, from: offset + 2, before.union([.to, .article]))
      // A name that begins with ال loses its alef behind ل: للقائم.
      add(token, letters, offset + 1, letters.count, before.union(.to), .none, hidesAlef: true)
    }
  }

  /// Takes what is left after the proclitics, whole and with a pronoun taken off.
  private mutating func divide(
    _ token: Place, _ letters: Span<UInt8>, from offset: Int, _ proclitics: Proclitics
  ) {
    let count = letters.count
    guard count > offset else { return }
    add(token, letters, offset, count, proclitics, .none)
    guard !proclitics.contains(.article), count - offset >= 2 else { return }
    let (pronoun, length) = Self.pronoun(letters, from: offset)
    guard length > 0, count - length > offset else { return }
    add(token, letters, offset, count - length, proclitics, pronoun)
  }

  /// The pronoun that the letters end in, and how many letters it has; 0 where there is none.
  @inline(__always)
  private static func pronoun(_ letters: Span<UInt8>, from offset: Int) -> (Enclitic, Int) {
    let end = letters.count
    let length = end - offset
    let last = letters[end - 1]
    if last == LetterCode.ha { return (.him, 1) }
    guard length >= 3 else { return (.none, 0) }
    switch (letters[end - 2], last) {
    case (LetterCode.ha, LetterCode.alef): return (.her, 2)
    case (LetterCode.ha, LetterCode.mim): return (.them, 2)
    case (LetterCode.ha, LetterCode.nun): return (.themFeminine, 2)
    case (LetterCode.nun, LetterCode.alef): return (.us, 2)
    case (LetterCode.kaf, LetterCode.mim): return (.you, 2)
    case (LetterCode.mim, LetterCode.alef) where length >= 4 && letters[end - 3] == LetterCode.ha:
      return (.bothOfThem, 3)
    default: return (.none, 0)
    }
  }

  @inline(__always)
  private mutating func add(
    _ token: Place, _ letters: Span<UInt8>, _ start: Int, _ end: Int, _ proclitics: Proclitics,
    _ enclitic: Enclitic, hidesAlef: Bool = false
  ) {
    var hash = WordTable.Hash()
    if hidesAlef { hash.add(LetterCode.alef) }
    for index in start..<end { hash.add(letters[index]) }
    parts.append(
      TokenPart(
        token: token.token, lower: token.lower + Int32(start), upper: token.lower + Int32(end),
        hash: hash, proclitics: proclitics, enclitic: enclitic, hidesAlef: hidesAlef,
        isWhole: end - start == letters.count))
  }
}
