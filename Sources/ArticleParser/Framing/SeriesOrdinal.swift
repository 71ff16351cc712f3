internal import EventModel
internal import LanguagePacks

/// The number of an event in a series, told behind it: طائرة إغاثة، هي الخامسة من نوعها؛ هجوم هو
/// الثاني خلال أسبوع؛ في ثالث هجوم هذا الشهر.
struct SeriesOrdinal {
  let sentence: SentenceAnalysis
  let counter: PhraseCounter

  /// Adds each number to the event told last before it in the sentence.
  func bind(to found: inout [EventMention]) {
    for unit in sentence.units.indices.dropLast(2) where isSeries(unit) {
      guard let figure = counter.ordinal(at: unit + 1),
        let index = found.lastIndex(where: { $0.unit < unit }),
        !found[index].figures.contains(where: { $0.kind == .ordinal })
      else { continue }
      found[index].figures.append(figure)
      found[index].steps.append("figure: ordinal, “\(figure.text)”")
    }
  }

  /// A pronoun, an ordinal with the article, and what the series is: its kind or its days; or an
  /// ordinal that counts an event noun.
  private func isSeries(_ unit: Int) -> Bool {
    let (word, number, next) = (
      sentence.units[unit], sentence.units[unit + 1], sentence.units[unit + 2]
    )
    guard number.tag == .number else { return false }
    if number.hasArticle {
      return word.tag == .pronoun
        && (next.tag == .date || (next.tag == .preposition && next.function == .from))
    }
    let introduces =
      word.tag == .pronoun || (word.tag == .preposition && word.function == .in)
    return introduces && next.tag == .noun
      && sentence.classes(unit + 2).intersects(sentence.lexicon.sets.eventNouns)
  }
}
