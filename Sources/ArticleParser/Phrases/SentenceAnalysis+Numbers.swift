internal import LanguagePacks
internal import TextAnalysis

// The numbers of a noun phrase: before its head, behind it, and without one.

extension SentenceAnalysis {
  /// القرار الأممي 2254: a number behind the adjective of something that cannot act, with nothing to count
  /// behind it, tells which one is meant.
  func designates(_ at: Int, _ phrase: NounPhrase) -> Bool {
    guard units[at].tag == .number, phrase.number < 0, units[phrase.head].hasArticle,
      units[phrase.head].reading?.features.contains(.singular) == true,
      phrase.adjectives.last == at - 1, !phrase.classes.intersects(lexicon.sets.actorLike),
      !phrase.classes.intersects(lexicon.sets.people),
      !tokens.hasReading(units[at].start, where: { _ in true })
    else { return false }
    return at + 1 >= units.count || !units[at + 1].isNominal
  }

  /// وجرح خامس: an ordinal alone behind a word of harm stands for one more whom it befell.
  func oneMore(_ phrase: NounPhrase) -> NounPhrase? {
    let at = phrase.ordinal
    guard at == phrase.start, at > 0, !units[at].hasArticle, !units[at].hasPreposition,
      classes(at - 1).intersects(lexicon.sets.casualties)
    else { return nil }
    var one = phrase
    one.head = at
    one.end = at + 1
    one.classes = lexicon.classes.closure(of: "generic-person")
    return one
  }

  /// أكثر من عشرين منهم: the pronoun of people behind a number that counts some of them.
  func isOfThem(_ at: Int) -> Bool {
    at < units.count && units[at].tag == .preposition
      && [.from, .including].contains(units[at].function)
      && tokens.hasReading(units[at].start) {
        $0.partOfSpeech == .preposition && $0.enclitic == .them
      }
  }

  /// Numbers and quantifiers before a head, with the من that may follow them.
  func skipQuantity(_ at: inout Int, _ phrase: inout NounPhrase, _ start: Int) {
    while at < units.count {
      let unit = units[at]
      guard at == start || !(unit.isConjoined || unit.hasPreposition) else { return }
      if unit.tag == .number, unit.value >= 0 {
        if numbers[unit.value].ordinal { phrase.ordinal = at } else { phrase.number = at }
      } else if unit.tag == .quantifier {
        phrase.quantifier = at
        if unit.enclitic != .none {
          at += 1
          return
        }
        if let end = ranksEnd(at + 1), end > at + 1 { at = end - 1 }
      } else if let end = partEnd(at) {
        phrase.quantifier = at
        at = end - 1
      } else {
        return
      }
      at += 1
      if at < units.count, units[at].tag == .preposition, units[at].function == .from,
        units[at].enclitic == .none, units[at].proclitics.isEmpty, at + 1 < units.count,
        units[at + 1].isNominal || units[at + 1].tag == .demonstrative
      {
        at += 1
        if units[at].tag == .demonstrative, at + 1 < units.count, units[at + 1].hasArticle {
          at += 1
        }
      }
    }
  }

  /// الدول الخليجية الثلاث، صحفيين اثنين: a number behind what it counts, which agrees with it in
  /// definiteness.
  func countsBefore(_ at: Int, _ phrase: NounPhrase) -> Bool {
    let unit = units[at]
    guard unit.tag == .number, unit.value >= 0, phrase.number < 0, !numbers[unit.value].ordinal,
      phrase.genitive < 0, phrase.names.isEmpty,
      unit.hasArticle == units[phrase.head].hasArticle
    else { return false }
    return unit.hasArticle
      || (numbers[unit.value].low == 2
        && units[phrase.head].reading?.features.contains(.dual) == true)
  }

  /// 100 من عناصر القوات، ثلاثة من أفراد الشرطة: a number with the من of the whole that it is part of.
  func countsSomeOf(_ phrase: NounPhrase) -> Bool {
    guard phrase.number >= 0 else { return false }
    let isFrom = { (token: Int) in
      self.tokens.hasReading(token) {
        $0.partOfSpeech == .preposition && self.lexicon.function(of: $0.lexeme) == .from
      }
    }
    return phrase.head > phrase.number && isFrom(units[phrase.head].start - 1)
  }

  /// جزءا كبيرا من قواته، الدفعة الأولى من الجنود، آخر جندي: the unit behind a noun that is only part of what
  /// follows, or ranks it.
  private func partEnd(_ at: Int) -> Int? {
    let unit = units[at]
    guard unit.tag == .noun, unit.enclitic == .none, at + 1 < units.count else { return nil }
    let classes = classes(at)
    let end = at + 1
    guard classes.intersects(lexicon.sets.partitive) else { return nil }
    let next = units[end]
    if !unit.hasArticle, next.tag == .noun, !next.hasArticle, !next.hasPreposition,
      !next.isConjoined
    {
      return partEnd(end) ?? end
    }
    return ranksEnd(end)
  }

  /// عدد مماثل من، الدفعة الأولى من: the من that stands at a unit or behind the adjectives that begin there.
  private func ranksEnd(_ start: Int) -> Int? {
    var end = start
    while end < units.count, units[end].tag == .adjective || isOrdinal(end),
      units[end].proclitics.isDisjoint(with: [.and])
    {
      end += 1
    }
    guard end + 1 < units.count, units[end].tag == .preposition, units[end].function == .from,
      units[end].enclitic == .none, units[end].proclitics.isEmpty, units[end + 1].isNominal
    else { return nil }
    return end
  }

  private func isOrdinal(_ at: Int) -> Bool {
    units[at].tag == .number && units[at].value >= 0 && numbers[units[at].value].ordinal
  }
}
