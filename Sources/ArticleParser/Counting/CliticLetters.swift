internal import TextAnalysis

/// The proclitics that a whole token consists of, as print has them before digits (الـ24، بـ5،
/// وال 300); nil where other letters are among them.
func cliticsOnly(_ letters: Span<UInt8>) -> Proclitics? {
  guard let (clitics, length) = leadingClitics(letters), length == letters.count else {
    return nil
  }
  return clitics
}

/// Whether a letter occurs in و ف ب ل ك ال.
@inline(__always)
func isCliticLetter(_ letter: UInt8) -> Bool {
  switch letter {
  case LetterCode.waw, LetterCode.fa, LetterCode.ba, LetterCode.lam, LetterCode.kaf,
    LetterCode.alef:
    true
  default: false
  }
}

/// Proclitics at the start of the letters, as many as grammar allows, and how many letters they
/// take; nil where there are none.
private func leadingClitics(_ letters: Span<UInt8>) -> (Proclitics, Int)? {
  var clitics: Proclitics = []
  var index = 0
  if index < letters.count {
    if letters[index] == LetterCode.waw {
      clitics.insert(.and)
      index += 1
    } else if letters[index] == LetterCode.fa {
      clitics.insert(.so)
      index += 1
    }
  }
  if index < letters.count {
    switch letters[index] {
    case LetterCode.ba: clitics.insert(.by)
    case LetterCode.lam: clitics.insert(.to)
    case LetterCode.kaf: clitics.insert(.like)
    default: break
    }
    if !clitics.isDisjoint(with: .prepositions) { index += 1 }
  }
  if index + 1 < letters.count, letters[index] == LetterCode.alef,
    letters[index + 1] == LetterCode.lam
  {
    clitics.insert(.article)
    index += 2
  } else if clitics.contains(.to), index < letters.count, letters[index] == LetterCode.lam {
    clitics.insert(.article)
    index += 1
  }
  return clitics.isEmpty ? nil : (clitics, index)
}

/// Calls with every division of a token into proclitics and a rest, the whole token first; behind لل
/// the rest is given with the alef of its article too.
@inline(__always)
func forEachCliticDivision(
  _ letters: Span<UInt8>, _ body: (_ clitics: Proclitics, _ rest: Span<UInt8>) -> Void
) {
  let count = letters.count
  divideAfterConjunction([], letters, body)
  guard count > 2, letters[0] == LetterCode.waw || letters[0] == LetterCode.fa else { return }
  let conjunction: Proclitics = letters[0] == LetterCode.waw ? .and : .so
  divideAfterConjunction(conjunction, letters.extracting(1..<count), body)
}

private func divideAfterConjunction(
  _ before: Proclitics, _ letters: Span<UInt8>, _ body: (Proclitics, Span<UInt8>) -> Void
) {
  divideArticle(before, letters, body)
  guard letters.count > 2 else { return }
  let preposition: Proclitics
  switch letters[0] {
  case LetterCode.ba: preposition = .by
  case LetterCode.lam: preposition = .to
  case LetterCode.kaf: preposition = .like
  default: return
  }
  divideArticle(before.union(preposition), letters.extracting(1..<letters.count), body)
  guard preposition == .to, letters[1] == LetterCode.lam else { return }
  var whole = [LetterCode.alef]
  for index in 1..<letters.count { whole.append(letters[index]) }
  divideArticle(before.union(preposition), whole.span, body)
}

private func divideArticle(
  _ before: Proclitics, _ letters: Span<UInt8>, _ body: (Proclitics, Span<UInt8>) -> Void
) {
  body(before, letters)
  guard letters.count > 4, letters[0] == LetterCode.alef, letters[1] == LetterCode.lam else {
    return
  }
  body(before.union(.article), letters.extracting(2..<letters.count))
}
