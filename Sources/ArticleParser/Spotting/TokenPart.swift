/// What is left of a token when its clitics are off.
struct TokenPart: Sendable {
  /// Number of the token among those that are read.
  var token: Int32
  /// First byte of its letters.
  var lower: Int32
  /// Byte after the last one.
  var upper: Int32
  var hash: WordTable.Hash
  var proclitics: Proclitics
  var enclitic: Enclitic
  /// An alef stands before the letters that is not written; such a part is the beginning of a name.
  var hidesAlef: Bool
  /// The token without anything taken off.
  var isWhole: Bool

  /// Whether a name or fixed phrase may begin with it.
  var mayBeginPhrase: Bool {
    enclitic == .none && proclitics.isDisjoint(with: [.future, .article])
  }

  /// Whether a reading of the word agrees with the clitics.
  func agrees(with reading: LexicalReading) -> Bool {
    if hidesAlef { return false }
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
