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

/// Every division of a token into proclitics and a rest, the whole token first; behind لل the rest
/// is tried with the alef of its article too.
func cliticDivisions(_ letters: Span<UInt8>) -> [(clitics: Proclitics, rest: [UInt8])] {
  var all: [UInt8] = []
  for index in letters.indices { all.append(letters[index]) }
  var result: [(clitics: Proclitics, rest: [UInt8])] = []
  func divide(_ before: Proclitics, _ letters: [UInt8]) {
    result.append((before, letters))
    guard letters.count > 2 else { return }
    if letters[0] == LetterCode.alef, letters[1] == LetterCode.lam, letters.count > 4 {
      result.append((before.union(.article), Array(letters.dropFirst(2))))
    }
  }
  func dividePreposition(_ before: Proclitics, _ letters: [UInt8]) {
    divide(before, letters)
    let preposition: Proclitics
    switch letters.first {
    case LetterCode.ba: preposition = .by
    case LetterCode.lam: preposition = .to
    case LetterCode.kaf: preposition = .like
    default: return
    }
    guard letters.count > 2 else { return }
    let rest = Array(letters.dropFirst())
    divide(before.union(preposition), rest)
    if preposition == .to, rest.first == LetterCode.lam {
      divide(before.union(preposition), [LetterCode.alef] + rest)
    }
  }
  dividePreposition([], all)
  guard all.count > 2, let first = all.first else { return result }
  if first == LetterCode.waw || first == LetterCode.fa {
    dividePreposition(first == LetterCode.waw ? .and : .so, Array(all.dropFirst()))
  }
  return result
}
