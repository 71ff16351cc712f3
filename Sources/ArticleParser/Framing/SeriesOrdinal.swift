internal import EventModel
internal import LanguagePacks

/// The number of an event in a series, told behind it: طائرة إغاثة، هي الخامسة من نوعها؛ هجوم هو
/// الثاني خلال أسبوع.
struct SeriesOrdinal {
  let sentence: SentenceAnalysis
  let counter: PhraseCounter

  /// Adds each number to the event told last before it in the sentence.
  func bind(to found: inout [EventMention]) {
    for unit in sentence.units.indices.dropLast() where isSeries(unit) {
      guard let figure = counter.ordinal(at: unit + 1),
        let index = found.lastIndex(where: { $0.unit < unit }),
        !found[index].figures.contains(where: { $0.kind == .ordinal })
      else { continue }
      found[index].figures.append(figure)
      found[index].steps.append("figure: ordinal, “\(figure.text)”")
    }
  }

  /// A pronoun, an ordinal with the article, and what the series is: its kind or its days.
  private func isSeries(_ unit: Int) -> Bool {
    guard sentence.units[unit].tag == .pronoun, sentence.units[unit + 1].tag == .number,
      sentence.units[unit + 1].hasArticle, unit + 2 < sentence.units.count
    else { return false }
    let next = sentence.units[unit + 2]
    return next.tag == .date || (next.tag == .preposition && next.function == .from)
  }
}
