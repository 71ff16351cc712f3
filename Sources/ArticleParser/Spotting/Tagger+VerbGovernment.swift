internal import LanguagePacks
internal import TextAnalysis

// What a verb takes behind it: its preposition, what it says of its subject.

extension Tagger {
  /// هدد برد قاس: whether a word begins with the ب that the clause's verb has what it is about behind.
  func takesBy(_ reading: TokenReading, _ units: [Unit], _ index: Int) -> Bool {
    guard reading.proclitics == .by,
      let verb = clauseVerb(
        before: index, units,
        unless: { units[$0].tag == .preposition || units[$0].proclitics.contains(.by) })
    else { return false }
    return classes(verb).intersects(tokens.lexicon.sets.byTaking)
  }

  /// زيارة كانت مقررة إلى: behind كان a word that describes its subject, not somebody who is called so.
  func isPersonForPredicate(
    _ reading: TokenReading, _ units: [Unit], _ index: Int, _ before: Unit?
  ) -> Bool {
    guard reading.partOfSpeech == .noun, reading.proclitics.isEmpty, let before,
      before.tag == .verb, classes(before).intersects(tokens.lexicon.sets.auxiliary), index > 1,
      units[index - 2].isNominal, !before.isConjoined, isBeforePreposition(units, index)
    else { return false }
    return tokens.lexicon.classes(of: reading.lexeme).intersects(tokens.lexicon.sets.person)
      && tokens.hasReading(units[index].start) {
        $0.partOfSpeech == .adjective && $0.proclitics == reading.proclitics
      }
  }

  private func isBeforePreposition(_ units: [Unit], _ index: Int) -> Bool {
    index + 1 < units.count
      && (units[index + 1].tag == .date
        || tokens.parts(units[index + 1].start).contains(.preposition))
  }
}
