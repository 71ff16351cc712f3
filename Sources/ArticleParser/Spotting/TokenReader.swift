internal import TextAnalysis

/// Reads single tokens: every division into proclitics, a surface of the lexicon and a pronoun that
/// Arabic allows. Free text is never stripped: what remains must be a surface of the lexicon.
struct TokenReader {
  let lexicon: Lexicon
  private var scratch: [UInt8] = []
  /// Rolling hashes of the token's beginnings, so that any part's hash is one step away.
  private var prefixes: [UInt32] = []
  private static let powers: [UInt32] = {
    var result: [UInt32] = [1]
    for _ in 0..<64 { result.append(result[result.count - 1] &* WordTable.multiplier) }
    return result
  }()

  init(lexicon: Lexicon) { self.lexicon = lexicon }

  @inline(__always)
  private func find(_ letters: Span<UInt8>, _ start: Int, _ end: Int) -> Int32 {
    let part = letters.extracting(start..<end)
    let length = end - start
    guard length < 64 else { return lexicon.words.find(part) }
    let hash = prefixes[end] &- prefixes[start] &* Self.powers[length]
    return lexicon.words.find(part, hash: hash)
  }

  /// Appends the readings of the letters and the words that a phrase may start with.
  ///
  /// - Returns: The number of the word that all the letters are; -1 where they are none.
  mutating func read(
    _ letters: Span<UInt8>, into readings: inout [TokenReading], starts: inout [PhraseStart]
  ) -> Int32 {
    let count = letters.count
    guard count > 0 else { return -1 }
    prefixes.removeAll(keepingCapacity: true)
    prefixes.append(0)
    var hash: UInt32 = 0
    for index in 0..<count {
      hash = hash &* WordTable.multiplier &+ UInt32(letters[index]) &+ 1
      prefixes.append(hash)
    }
    let whole = divide(letters, from: 0, [], &readings, &starts)
    guard count > 2 else { return whole }
    var offset = 0
    var conjunction: Proclitics = []
    if letters[0] == LetterCode.waw || letters[0] == LetterCode.fa {
      conjunction = letters[0] == LetterCode.waw ? .and : .so
      divide(letters, from: 1, conjunction, &readings, &starts)
      offset = 1
    }
    afterConjunction(letters, from: 0, [], &readings, &starts)
    if offset == 1 { afterConjunction(letters, from: 1, conjunction, &readings, &starts) }
    return whole
  }

  /// Prepositions, article and the future's س behind an optional conjunction.
  private mutating func afterConjunction(
    _ letters: Span<UInt8>, from offset: Int, _ before: Proclitics,
    _ readings: inout [TokenReading], _ starts: inout [PhraseStart]
  ) {
    let count = letters.count
    guard count - offset >= 2 else { return }
    let first = letters[offset]
    let second = letters[offset + 1]
    if first == LetterCode.alef && second == LetterCode.lam {
      if count - offset >= 4 {
        divide(letters, from: offset + 2, before.union(.article), &readings, &starts)
      }
      return
    }
    let preposition: Proclitics
    switch first {
    case LetterCode.ba: preposition = .by
    case LetterCode.lam: preposition = .to
    case LetterCode.kaf: preposition = .like
    case LetterCode.sin:
      if count - offset >= 4 {
        divide(letters, from: offset + 1, before.union(.future), &readings, &starts)
      }
      return
    default: return
    }
    if count - offset >= 3 {
      divide(letters, from: offset + 1, before.union(preposition), &readings, &starts)
    }
    if count - offset >= 5, preposition != .to, letters[offset + 1] == LetterCode.alef,
      letters[offset + 2] == LetterCode.lam
    {
      divide(
        letters, from: offset + 3, before.union(preposition).union(.article), &readings, &starts)
    }
    if count - offset >= 4, preposition == .to, second == LetterCode.lam {
      divide(letters, from: offset + 2, before.union([.to, .article]), &readings, &starts)
      // A name that begins with ال loses its alef behind ل: للقائم.
      scratch.removeAll(keepingCapacity: true)
      scratch.append(LetterCode.alef)
      for index in (offset + 1)..<count { scratch.append(letters[index]) }
      let word = lexicon.words.find(scratch.span)
      if word >= 0 {
        let state = lexicon.use(of: word).phraseState
        starts.append(PhraseStart(word: word, state: state, proclitics: before.union(.to)))
      }
    }
  }

  /// Looks up what is left after the proclitics, whole and with each pronoun taken off.
  ///
  /// - Returns: The number of the whole rest; -1 where it is no word.
  @discardableResult
  private func divide(
    _ letters: Span<UInt8>, from offset: Int, _ proclitics: Proclitics,
    _ readings: inout [TokenReading], _ starts: inout [PhraseStart]
  ) -> Int32 {
    let count = letters.count
    guard count > offset else { return -1 }
    let word = find(letters, offset, count)
    if word >= 0 {
      let use = lexicon.use(of: word)
      if !proclitics.contains(.future) && !proclitics.contains(.article) {
        starts.append(PhraseStart(word: word, state: use.phraseState, proclitics: proclitics))
      }
      collect(word, use, proclitics, .none, &readings)
    }
    let length = count - offset
    guard !proclitics.contains(.article), length >= 2 else { return word }
    let last = letters[count - 1]
    if last == LetterCode.ha {
      takePronoun(letters, offset, 1, .him, proclitics, &readings)
    } else if length >= 3 {
      let before = letters[count - 2]
      if last == LetterCode.alef && before == LetterCode.ha {
        takePronoun(letters, offset, 2, .her, proclitics, &readings)
      } else if last == LetterCode.mim && before == LetterCode.ha {
        takePronoun(letters, offset, 2, .them, proclitics, &readings)
      } else if last == LetterCode.nun && before == LetterCode.ha {
        takePronoun(letters, offset, 2, .themFeminine, proclitics, &readings)
      } else if last == LetterCode.alef && before == LetterCode.nun {
        takePronoun(letters, offset, 2, .us, proclitics, &readings)
      } else if last == LetterCode.mim && before == LetterCode.kaf {
        takePronoun(letters, offset, 2, .you, proclitics, &readings)
      } else if length >= 4, last == LetterCode.alef, before == LetterCode.mim,
        letters[count - 3] == LetterCode.ha
      {
        takePronoun(letters, offset, 3, .bothOfThem, proclitics, &readings)
      }
    }
    return word
  }

  private func takePronoun(
    _ letters: Span<UInt8>, _ offset: Int, _ length: Int, _ enclitic: Enclitic,
    _ proclitics: Proclitics, _ readings: inout [TokenReading]
  ) {
    let end = letters.count - length
    guard end > offset else { return }
    let word = find(letters, offset, end)
    if word >= 0 { collect(word, lexicon.use(of: word), proclitics, enclitic, &readings) }
  }

  /// Keeps the readings of a word that agree with its clitics.
  private func collect(
    _ word: Int32, _ use: WordUse, _ proclitics: Proclitics, _ enclitic: Enclitic,
    _ readings: inout [TokenReading]
  ) {
    for index in use.readings {
      let reading = lexicon.reading(index)
      guard agrees(reading, proclitics, enclitic) else { continue }
      readings.append(
        TokenReading(
          word: word, lexeme: reading.lexeme, features: reading.features,
          partOfSpeech: reading.partOfSpeech, proclitics: proclitics, enclitic: enclitic))
    }
  }

  private func agrees(
    _ reading: LexicalReading, _ proclitics: Proclitics, _ enclitic: Enclitic
  ) -> Bool {
    let features = reading.features
    if enclitic == .none {
      if features.contains(.needsEnclitic) { return false }
    } else if features.contains(.refusesEnclitic) || features.contains(.tanwin) {
      return false
    }
    let partOfSpeech = reading.partOfSpeech
    if partOfSpeech == .verb {
      if proclitics.contains(.article) || proclitics.contains(.by) || proclitics.contains(.like) {
        return false
      }
      if proclitics.contains(.future) {
        return features.contains(.imperfect) && !features.contains(.shortened)
      }
      if proclitics.contains(.to) { return features.contains(.imperfect) }
      return true
    }
    if proclitics.contains(.future) { return false }
    if partOfSpeech.isNominal {
      if proclitics.contains(.article) {
        return !features.contains(.refusesArticle) && !features.contains(.tanwin)
          && !features.contains(.construct)
      }
      if !proclitics.isDisjoint(with: .prepositions) {
        return !features.contains(.nominative) && !features.contains(.tanwin)
      }
      return true
    }
    switch partOfSpeech {
    case .calendar, .numeral: return enclitic == .none || partOfSpeech == .numeral
    case .quantifier: return true
    case .preposition:
      return proclitics.isDisjoint(with: [.by, .to, .like, .article])
    case .demonstrative, .pronoun, .relative:
      return !proclitics.contains(.article) && enclitic == .none
    case .complementizer:
      return proclitics.isDisjoint(with: [.by, .like, .article, .to])
    default:
      return proclitics.isDisjoint(with: [.by, .like, .article, .to]) && enclitic == .none
    }
  }
}
