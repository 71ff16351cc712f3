internal import EventModel
internal import LanguagePacks

/// The number of an event in a series, told behind it: طائرة إغاثة، هي الخامسة من نوعها؛ هجوم هو
/// الثاني خلال أسبوع؛ في ثالث هجوم هذا الشهر؛ وهذا ثاني هجوم.
struct SeriesOrdinal {
  let sentence: SentenceAnalysis
  let counter: PhraseCounter

  /// Adds each number to the event told last before it in the sentence, behind a demonstrative in the
  /// one before.
  func bind(to found: inout [EventMention], orToLastOf earlier: inout [EventMention]) {
    for unit in sentence.units.indices where sentence.beginsSeries(unit) {
      guard let figure = counter.ordinal(at: unit + 1) else { continue }
      if let index = found.lastIndex(where: { $0.unit < unit }) {
        add(figure, to: &found[index])
      } else if sentence.units[unit].tag == .demonstrative, let last = earlier.indices.last,
        sentence.index - earlier[last].sentence <= 1,
        earlier[last].isTitle == sentence.isTitle
      {
        add(figure, to: &earlier[last])
      }
    }
  }

  private func add(_ figure: Figure, to mention: inout EventMention) {
    guard !mention.figures.contains(where: { $0.kind == .ordinal }) else { return }
    mention.figures.append(figure)
    mention.steps.append("figure: ordinal, “\(figure.text)”")
  }
}

extension SentenceAnalysis {
  /// Whether a pronoun, demonstrative or في stands before the ordinal that numbers an event in a
  /// series: with the article before the kind or days of the series, else before the event noun.
  func beginsSeries(_ unit: Int) -> Bool {
    guard unit + 2 < units.count, units[unit + 1].tag == .number else { return false }
    let (word, next) = (units[unit], units[unit + 2])
    let points = word.tag == .pronoun || word.tag == .demonstrative
    if units[unit + 1].hasArticle {
      return points && (next.tag == .date || (next.tag == .preposition && next.function == .from))
    }
    guard points || (word.tag == .preposition && word.function == .in), units[unit + 1].value >= 0
    else { return false }
    return numbers[units[unit + 1].value].ordinal && next.tag == .noun
      && classes(unit + 2).intersects(lexicon.sets.eventNouns)
  }
}
