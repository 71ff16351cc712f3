internal import LanguagePacks
internal import TextAnalysis

// Words that may be somebody, by who stands before them.

extension Tagger {
  /// مواطن وزوجته: whether a word is a relative, joined with a pronoun for somebody right before.
  func isKinJoined(_ units: [Unit], _ index: Int) -> Bool {
    let sets = tokens.lexicon.sets
    guard index > 0,
      units[index - 1].tag == .name || classes(units[index - 1]).intersects(sets.person)
    else { return false }
    return tokens.hasReading(units[index].start) {
      $0.partOfSpeech == .noun && $0.enclitic != .none && $0.proclitics.contains(.and)
        && tokens.lexicon.classes(of: $0.lexeme).intersects(sets.kin)
    }
  }

  /// مقتل شاب، إصابة شاب، قتلى وجرحى: whether a word that may be somebody stands right behind a noun of death
  /// or harm, or is joined to the dead.
  func isVictim(_ proclitics: Proclitics, _ units: [Unit], _ index: Int) -> Bool {
    let sets = tokens.lexicon.sets
    guard index > 0, units[index - 1].tag == .noun, !units[index - 1].hasArticle,
      units[index - 1].enclitic == .none
    else { return false }
    let before = classes(units[index - 1])
    let isHarm = before.intersects(sets.killing) || before.intersects(sets.wounding)
    let isJoined = before.intersects(sets.killed) && proclitics == .and
    guard isJoined || (isHarm && proclitics.isEmpty) else { return false }
    return tokens.hasReading(units[index].start) {
      $0.partOfSpeech == .noun && $0.proclitics == proclitics
        && tokens.lexicon.classes(of: $0.lexeme).intersects(sets.person)
    }
  }
}
