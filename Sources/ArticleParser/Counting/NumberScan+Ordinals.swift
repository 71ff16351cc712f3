internal import TextAnalysis

/// An ordinal as read.
struct Ordinal: Sendable {
  var tokens: Range<Int>
  var proclitics: Proclitics
  var value: Int
}

extension NumberScan {
  /// The ordinal in words that begins at a token.
  func ordinal(_ start: Int) -> Ordinal? {
    guard let first = piece(start), first.numeral.isOrdinal else { return nil }
    let end = first.tokens.upperBound
    var unit: Int
    var isCompound = false
    switch first.numeral {
    case .ordinal(let value): unit = value
    case .compoundOrdinal(let value):
      unit = value
      isCompound = true
    default: return nil
    }
    if unit < 10, let next = piece(end), case .ten(let ten) = next.numeral {
      let joins =
        next.proclitics == .and
        || (next.proclitics == [.and, .article] && first.proclitics.contains(.article))
      if ten == 10 ? next.proclitics.isEmpty : joins {
        return Ordinal(
          tokens: start..<next.tokens.upperBound, proclitics: first.proclitics, value: unit + ten)
      }
    }
    guard !isCompound else { return nil }
    return Ordinal(tokens: start..<end, proclitics: first.proclitics, value: unit)
  }

  /// How an ordinal stands to its noun; nil where it is none: ثالثا as an adverb, ثانية as a unit
  /// of time.
  func countsPrevious(_ ordinal: Ordinal) -> Bool? {
    let start = ordinal.tokens.lowerBound
    let end = ordinal.tokens.upperBound
    let previous = start - 1
    let isGluedOn = !ordinal.proclitics.subtracting(.article).isEmpty
    if ordinal.proclitics.contains(.article) {
      return !isGluedOn && mayBeNoun(previous)
    }
    if isNumber(previous) || (floor == start && floor > range.lowerBound) { return nil }
    let last = tokens.text.bytes[Int(tokens.text.tokens[start].upper) - 1]
    let followsNoun = !isGluedOn && mayBeIndefiniteNoun(previous)
    if ordinal.tokens.count > 1 { return followsNoun }
    if last == LetterCode.taMarbuta {
      return followsNoun ? true : (isGluedOn ? false : nil)
    }
    if last == LetterCode.alef || last == LetterCode.nun { return followsNoun ? true : nil }
    let opensPlural = hasArticle(end) && reading(end) { $0.features.contains(.plural) } != nil
    if isIndefiniteNoun(end) || opensPlural { return false }
    if followsNoun { return true }
    return isGluedOn ? false : nil
  }

  /// Whether a token may be a noun with an adjective behind it: anything but a pure verb or
  /// function word.
  private func mayBeNoun(_ token: Int) -> Bool {
    guard isWord(token),
      hasArticle(token)
        || reading(token, where: { $0.partOfSpeech.isFunctionWord && $0.cost == 0 }) == nil
    else { return false }
    return !tokens.isKnown(token)
      || tokens.parts(token).intersects(PartsOfSpeech.nominal.union([.calendar, .numeral]))
  }
}
