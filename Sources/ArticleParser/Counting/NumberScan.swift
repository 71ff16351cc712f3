internal import LanguagePacks
internal import TextAnalysis

/// Reads the numbers of one stretch of tokens; this file holds what all its parts look up.
struct NumberScan {
  let tokens: ReadTokens
  let reader: NumberReader
  /// Tokens that may be read.
  let range: Range<Int>
  /// Token behind the last number found; nothing before it is taken again.
  var floor: Int
  /// Token behind the last year found.
  var yearEnd = -1

  // MARK: - Letters and words

  /// Calls with the folded letters of a token.
  @inline(__always)
  func withLetters<Result>(_ token: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    let entry = tokens.text.tokens[token]
    let bytes = tokens.text.bytes
    return body(bytes.span.extracting(Int(entry.lower)..<Int(entry.upper)))
  }

  /// A token's whole surface in the vocabulary of phrases; -1 where it is none.
  func word(_ token: Int) -> Int32 {
    guard isWord(token) else { return -1 }
    return withLetters(token) { reader.vocabulary.words.find($0) }
  }

  /// Calls with a token's divisions of which the rest is a word of phrases, the whole token first.
  @inline(__always)
  func forEachDivision(_ token: Int, _ body: (_ clitics: Proclitics, _ word: Int32) -> Void) {
    guard isWord(token) else { return }
    withLetters(token) { letters in
      forEachCliticDivision(letters) { clitics, rest in
        let word = reader.vocabulary.words.find(rest)
        if word >= 0 { body(clitics, word) }
      }
    }
  }

  func isWord(_ token: Int) -> Bool {
    range.contains(token) && tokens.text.tokens[token].kind == .word
  }

  func isNumber(_ token: Int) -> Bool {
    range.contains(token) && tokens.text.tokens[token].kind == .number
  }

  func mark(_ token: Int) -> Mark {
    range.contains(token) ? tokens.text.tokens[token].mark : .none
  }

  /// Whether a token stands against the one before it, without a space.
  func isGlued(_ token: Int) -> Bool {
    range.contains(token) && !tokens.text.tokens[token].flags.contains(.afterSpace)
  }

  // MARK: - Readings

  /// The first reading of a token that meets a condition; nil also outside the range.
  func reading(_ token: Int, where condition: (TokenReading) -> Bool) -> TokenReading? {
    guard isWord(token) else { return nil }
    return tokens.reading(token, where: condition)
  }

  /// Whether a token may be a noun without article or preposition: what a number counts.
  func isIndefiniteNoun(_ token: Int) -> Bool {
    reading(token) {
      $0.partOfSpeech.isNominal && $0.proclitics.isEmpty && $0.enclitic == .none
    } != nil
  }

  /// Whether a token is an indefinite noun and surely no verb or function word, as in 2000 جندي.
  func isSurelyCounted(_ token: Int) -> Bool {
    guard isIndefiniteNoun(token) else { return false }
    if tokens.text.tokens[token].flags.contains(.hasTanwinFath) { return true }
    return !isFiniteVerb(token)
      && reading(token) { $0.proclitics.isEmpty && $0.partOfSpeech.isFunctionWord } == nil
  }

  /// Whether a token may be a verb as it stands; imperatives do not occur in news.
  func isFiniteVerb(_ token: Int) -> Bool {
    reading(token) {
      $0.partOfSpeech == .verb && $0.cost == 0 && !$0.features.contains(.imperative)
    } != nil
  }

  /// Whether a token may be an indefinite noun; a word that nobody knows may.
  func mayBeIndefiniteNoun(_ token: Int) -> Bool {
    isWord(token)
      && (isIndefiniteNoun(token) || (!tokens.isKnown(token) && !hasArticle(token)))
  }

  /// Whether a token may be a definite noun or adjective: with article or a pronoun behind it.
  func isDefinite(_ token: Int) -> Bool {
    reading(token) {
      $0.partOfSpeech.isNominal && ($0.proclitics.contains(.article) || $0.enclitic != .none)
    } != nil
  }

  /// Whether a token carries the article, known word or not.
  func hasArticle(_ token: Int) -> Bool {
    guard isWord(token) else { return false }
    return withLetters(token) { letters in
      var index = 0
      if letters.count > 4, letters[0] == LetterCode.waw || letters[0] == LetterCode.fa {
        index = 1
      }
      if letters.count > index + 3,
        letters[index] == LetterCode.ba || letters[index] == LetterCode.kaf
          || letters[index] == LetterCode.lam
      {
        if letters[index] == LetterCode.lam && letters[index + 1] == LetterCode.lam {
          return true
        }
        if letters[index + 1] == LetterCode.alef && letters[index + 2] == LetterCode.lam {
          return true
        }
      }
      return letters.count > index + 3 && letters[index] == LetterCode.alef
        && letters[index + 1] == LetterCode.lam
    }
  }

  // MARK: - Numerals

  /// Whether a number may begin at a token; cheap, for every token of a text.
  func mayStart(_ token: Int) -> Bool {
    let entry = tokens.text.tokens[token]
    switch entry.kind {
    case .number: return true
    case .mark: return false
    case .word: break
    }
    if tokens.parts(token).contains(.numeral) { return true }
    if isNumber(token + 1), clitics(token) != nil { return true }
    return tokens.mayLeadNumeral(token) && compound(token) != nil
  }

  /// The proclitics that a token before digits consists of; nil where it is a word.
  func clitics(_ token: Int) -> Proclitics? {
    let entry = tokens.text.tokens[token]
    guard entry.kind == .word, entry.upper - entry.lower <= 5 else { return nil }
    return withLetters(token) { cliticsOnly($0) }
  }

  /// The numeral at a token.
  func piece(_ token: Int) -> NumeralPiece? {
    guard isWord(token) else { return nil }
    var best: TokenReading?
    var cheapest = Int.max
    var mayBeDual = false
    for place in tokens.places(token) {
      let reading = tokens[place]
      if reading.partOfSpeech == .numeral && reading.enclitic == .none {
        if let known = best, known.cost <= reading.cost {
          mayBeDual = mayBeDual || known.cost == reading.cost
        } else {
          best = reading
        }
      } else if reading.partOfSpeech != .calendar {
        cheapest = min(cheapest, reading.cost)
      }
    }
    if let best, best.cost <= cheapest || best.proclitics.isSubset(of: [.and, .so, .article]),
      let numeral = reader.vocabulary.numerals[best.lexeme]
    {
      var piece = NumeralPiece(
        numeral: numeral, tokens: token..<(token + 1), proclitics: best.proclitics)
      if numeral == .unit(1), piece.proclitics.isEmpty {
        if let compound = compound(token) { return compound }
        guard let one = one(token) else { return nil }
        piece.proclitics = one
      }
      if piece.proclitics.contains(.article), isConstructDual(piece) { return nil }
      if mayBeDual, case .scale(let scale, _) = numeral {
        piece.numeral = .scale(scale, count: 1)
        piece.mayBeDual = true
      }
      return piece
    }
    return compound(token)
  }

  /// Whether a piece is a dual without its ن, which never has the article: الألفي is a name.
  private func isConstructDual(_ piece: NumeralPiece) -> Bool {
    let entry = tokens.text.tokens[piece.tokens.lowerBound]
    guard entry.upper > entry.lower, tokens.text.bytes[Int(entry.upper) - 1] != LetterCode.nun
    else { return false }
    switch piece.numeral {
    case .scale(_, 2), .hundred(200): return true
    default: return false
    }
  }

  /// What is glued to واحد, which without its hamza is وأحد too; nil where it is "and one of".
  private func one(_ token: Int) -> Proclitics? {
    if hasArticle(token + 1) { return nil }
    guard tokens.text.tokens[token].flags.contains(.hamzaAbove) else { return [] }
    guard let next = piece(token + 1), case .ten = next.numeral, next.proclitics == .and else {
      return nil
    }
    return .and
  }

  /// The numeral of several words that begins at a token.
  private func compound(_ token: Int) -> NumeralPiece? {
    guard isWord(token), tokens.mayLeadNumeral(token) else { return nil }
    var longest: NumeralPiece?
    forEachDivision(token) { clitics, first in
      var state = reader.vocabulary.compounds.step(WordSequences<Numeral>.root, first)
      var end = token + 1
      while state >= 0 {
        if let numeral = reader.vocabulary.compounds.entries(at: state).first,
          end > longest?.tokens.upperBound ?? 0
        {
          longest = NumeralPiece(
            numeral: numeral, tokens: token..<end, proclitics: clitics)
        }
        guard isWord(end) else { break }
        state = reader.vocabulary.compounds.step(state, word(end))
        end += 1
      }
    }
    return longest
  }
}
