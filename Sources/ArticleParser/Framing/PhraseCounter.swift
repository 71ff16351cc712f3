internal import EventModel
internal import LanguagePacks

/// How many a noun phrase says there are: by its number, its dual, or as somebody single.
struct PhraseCounter {
  let sentence: SentenceAnalysis
  let text: ArticleText
  let numberReader: NumberReader

  private var sets: ClassSets { sentence.lexicon.sets }

  /// A count without what it counts.
  struct Count {
    var low: Int?
    var high: Int?
    var approximate: Bool
    var text: String

    func figure(_ kind: FigureKind) -> Figure {
      Figure(kind: kind, low: low, high: high, approximate: approximate, text: text)
    }

    /// This many and others: an end that is open stays so.
    func adding(_ other: Count) -> Count {
      func plus(_ left: Int?, _ right: Int?) -> Int? {
        guard let left, let right else { return nil }
        return left.addingReportingOverflow(right).overflow ? nil : left + right
      }
      return Count(
        low: plus(low, other.low), high: plus(high, other.high),
        approximate: approximate || other.approximate, text: text)
    }
  }

  /// The count of a phrase; nil where it has none. A `single` indefinite or named person, thing or
  /// weapon counts as one.
  func count(of phrase: Int, single: Bool = false) -> Count? {
    let it = sentence.phrases[phrase]
    if it.number >= 0, sentence.units[it.number].value >= 0 {
      var number = sentence.numbers[sentence.units[it.number].value]
      guard !number.ordinal else { return nil }
      let tokens = sentence.tokens
      let last = sentence.units[max(it.head, it.number)].end - 1
      if let bound = numberReader.trailingBound(
        in: tokens, at: last, limit: sentence.units.last?.end ?? last)
      {
        number = bound.apply(number)
      }
      return Count(
        low: number.low, high: number.high, approximate: number.approximate,
        text: words(it.start..<(max(it.head, it.number) + 1)))
    }
    let head = it.head..<(it.head + 1)
    if it.ordinal == it.head { return single ? one(it) : nil }
    if isDual(it.head) {
      return Count(low: 2, high: 2, approximate: false, text: words(head))
    }
    guard isOneOf(it) || (single && isSingle(it)) else { return nil }
    return one(it)
  }

  /// ستة آلاف عسكري وقاض ومدني، 20 جنديا وضابطا: whether a number counts a singular behind the noun
  /// that it stands with too, which then has the same ending.
  func counts(_ phrase: Int, with numbered: Int) -> Bool {
    let (it, other) = (sentence.phrases[phrase], sentence.phrases[numbered])
    let isSingular = { (unit: Int) in
      self.sentence.units[unit].reading?.features.contains(.singular) == true
    }
    return other.number >= 0 && other.number < other.head && it.number < 0 && !it.isDefinite
      && isSingular(other.head) && isSingular(it.head)
      && sentence.hasTanwin(other.head) == sentence.hasTanwin(it.head)
  }

  /// One of what a phrase names.
  func one(_ it: NounPhrase) -> Count {
    Count(low: 1, high: 1, approximate: false, text: words(it.start..<max(it.end, it.head + 1)))
  }

  /// The phrase with the number that stands before a head; nil where the unit heads none.
  func phrase(headedBy unit: Int) -> Int? {
    for start in stride(from: unit, through: max(0, unit - 4), by: -1) {
      if let found = sentence.nounPhrase(at: start), sentence.phrases[found].head == unit,
        sentence.phrases[found].number >= 0
      {
        return found
      }
      guard
        start == unit || [.number, .quantifier, .preposition].contains(sentence.units[start].tag)
      else { break }
    }
    return sentence.nounPhrase(at: unit).flatMap { sentence.phrases[$0].head == unit ? $0 : nil }
  }

  /// The ordinal of the phrase that a unit heads, before the noun without the article (ثالث هجوم) or
  /// behind it (الهجوم الثالث); nil where it has none.
  func ordinal(ofPhraseHeadedBy unit: Int) -> Int? {
    for start in [unit - 1, unit] {
      guard start == unit || (start >= 0 && sentence.units[start].tag == .number),
        let found = sentence.nounPhrase(at: start)
      else { continue }
      let phrase = sentence.phrases[found]
      // لليوم الثالث المعارك: an ordinal with the article belongs to the noun before it.
      guard phrase.head == unit, phrase.ordinal >= 0,
        phrase.ordinal > unit || !sentence.units[phrase.ordinal].hasArticle
      else { continue }
      return phrase.ordinal
    }
    return nil
  }

  /// Two of them: written so that it can be no plural (مسلحين is both) and no accusative (فلسطينيا).
  private func isDual(_ unit: Int) -> Bool {
    guard let reading = sentence.units[unit].reading, reading.features.contains(.dual) else {
      return false
    }
    return !sentence.tokens.hasReading(sentence.units[unit].start) {
      $0.lexeme == reading.lexeme && !$0.features.isDisjoint(with: [.plural, .tanwin])
    }
  }

  /// أحد مرافقيه، إحدى الناشطات: one of several.
  private func isOneOf(_ it: NounPhrase) -> Bool {
    it.quantifier >= 0 && sentence.units[it.quantifier].function == .one && it.number < 0
  }

  /// One of them: somebody with a name, an indefinite singular, or whoever belongs to somebody
  /// (زوجها، قائد الفصيل).
  private func isSingle(_ it: NounPhrase) -> Bool {
    guard it.quantifier < 0, let reading = sentence.units[it.head].reading else { return false }
    guard
      reading.features.contains(.singular) || (reading.features.contains(.dual) && !isDual(it.head))
    else { return false }
    return !it.isDefinite || !it.names.isEmpty
      || (!sentence.units[it.head].hasArticle && it.classes.intersects(sets.person))
  }

  /// The figure of an ordinal number; nil where the unit is none.
  func ordinal(at unit: Int) -> Figure? {
    guard sentence.units[unit].value >= 0 else { return nil }
    let number = sentence.numbers[sentence.units[unit].value]
    guard number.ordinal else { return nil }
    return Figure(
      kind: .ordinal, low: number.low, high: number.high, approximate: number.approximate,
      text: words(unit..<(unit + 1)))
  }

  func words(_ units: Range<Int>) -> String {
    text.words(text.trimmed(sentence.span(units)))
  }
}
