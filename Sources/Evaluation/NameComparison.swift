/// Tells whether two names may be of one place or actor, by their words alone.
///
/// Letters are folded and words compared by rules of its own, not by those of the parser, so that
/// the yardstick stays the same whatever changes there.
package struct NameComparison: Sendable {
  private let plainWords: Set<String>
  private let prefixes: [[Unicode.Scalar]]

  /// Makes a comparison.
  ///
  /// - Parameters:
  ///   - plainWords: Words that tell no name from another, such as قاعدة and `base`; they are passed
  ///     over unless the name has no other.
  ///   - prefixes: Letters that are taken from the front of a word, such as ال, if at least two
  ///     letters stay; the first that fits is taken.
  package init(plainWords: [String], prefixes: [String]) {
    self.plainWords = Set(plainWords.flatMap(foldedWords))
    self.prefixes = prefixes.flatMap(foldedWords).map { Array($0.unicodeScalars) }
  }

  /// Whether any name of the one agrees with any name of the other.
  func agree(_ left: Participant, _ right: Participant) -> Bool {
    let rightWords = right.names.map(words)
    return left.names.contains { name in
      let words = words(of: name)
      return rightWords.contains { agree(words, $0) }
    }
  }

  /// Whether two names agree: their words are the same, at least half of them are, the one's are
  /// all among the other's with one of three letters or more, or they differ by spaces alone.
  func agree(_ left: String, _ right: String) -> Bool { agree(words(of: left), words(of: right)) }

  private func agree(_ left: [String], _ right: [String]) -> Bool {
    guard !left.isEmpty, !right.isEmpty else { return false }
    let (leftSet, rightSet) = (Set(left), Set(right))
    let shared = leftSet.intersection(rightSet)
    if Double(shared.count) / Double(leftSet.union(rightSet).count) >= 0.5 { return true }
    if left.joined() == right.joined() { return true }
    return shared.count == min(leftSet.count, rightSet.count)
      && shared.contains { $0.unicodeScalars.count >= 3 }
  }

  /// The words that tell the name from others; all of them where none does.
  private func words(of name: String) -> [String] {
    let all = foldedWords(of: name).map(withoutPrefix)
    let telling = all.filter { !plainWords.contains($0) }
    return telling.isEmpty ? all : telling
  }

  private func withoutPrefix(_ word: String) -> String {
    let scalars = Array(word.unicodeScalars)
    let prefix = prefixes.first { scalars.starts(with: $0) && scalars.count - $0.count >= 2 }
    return String(String.UnicodeScalarView(scalars.dropFirst(prefix?.count ?? 0)))
  }
}

/// The words of a text in lower case, without marks, each Arabic letter in one spelling.
private func foldedWords(of text: String) -> [String] {
  var words = [String.UnicodeScalarView()]
  for scalar in text.unicodeScalars.flatMap(\.properties.lowercaseMapping.unicodeScalars)
  where !isMark(scalar) {
    if isLetterOrDigit(scalar) {
      words[words.count - 1].append(folded(scalar))
    } else {
      words.append(String.UnicodeScalarView())
    }
  }
  return words.filter { !$0.isEmpty }.map { String($0) }
}

/// Harakat, superscript alef, tatweel and marks that change the direction of writing.
private func isMark(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x064B...0x0652, 0x0670, 0x0640, 0x200E, 0x200F, 0x2066...0x2069: true
  default: false
  }
}

private func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
    .decimalNumber, .letterNumber, .otherNumber:
    true
  default: scalar == "_"
  }
}

/// The letter without hamza or madda, ى as ي, ة as ه, Arabic digits as ASCII.
private func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch scalar.value {
  case 0x0622, 0x0623, 0x0625, 0x0671: "\u{627}"
  case 0x0649, 0x0626: "\u{64A}"
  case 0x0629: "\u{647}"
  case 0x0624: "\u{648}"
  case 0x0660...0x0669: Unicode.Scalar(UInt8(scalar.value - 0x0660 + 0x30))
  default: scalar
  }
}
