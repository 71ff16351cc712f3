internal import LanguagePacks

// What is thought of somebody in passing: مقاتلات يُعتقد أنها أردنية، مسلحون يرجح أنهم من التنظيم.

extension ClauseStructure {
  /// The units of clauses that only say what something is thought to be: a verb of thinking right
  /// behind a phrase, أن with a pronoun, and a predicate without a verb. The clause around them goes
  /// on behind.
  static func hedges(in sentence: SentenceAnalysis) -> [Range<Int>] {
    let units = sentence.units
    return units.indices.compactMap { unit in
      guard units[unit].tag == .complementizer, units[unit].enclitic != .none, unit > 1,
        units[unit - 1].tag == .verb, units[unit - 1].proclitics.isEmpty,
        sentence.classes(unit - 1).intersects(sentence.lexicon.sets.contentTaking),
        units[unit - 1].reading?.features.isSuperset(of: [.imperfect, .masculine]) == true,
        [.noun, .adjective, .name].contains(units[unit - 2].tag), !units[unit - 2].hasArticle,
        let end = predicateEnd(from: unit + 1, in: sentence)
      else { return nil }
      return (unit - 1)..<end
    }
  }

  /// The unit behind a predicate without a verb: أردنية، تابعة للجيش، من تنظيم داعش.
  private static func predicateEnd(from start: Int, in sentence: SentenceAnalysis) -> Int? {
    let units = sentence.units
    var at = start
    guard at < units.count else { return nil }
    if units[at].tag == .preposition, units[at].enclitic == .none {
      return sentence.nounPhrase(at: at + 1).map { sentence.phrases[$0].end }
    }
    if units[at].hasPreposition {
      return sentence.nounPhrase(at: at).map { sentence.phrases[$0].end }
    }
    guard units[at].tag == .adjective, !units[at].hasArticle else { return nil }
    while at < units.count, units[at].tag == .adjective, !units[at].hasArticle { at += 1 }
    if at < units.count, units[at].proclitics.contains(.to), !units[at].isConjoined,
      let owner = sentence.nounPhrase(at: at)
    {
      return sentence.phrases[owner].end
    }
    return at
  }

  /// The unit behind the hedge that a unit stands in; nil where it stands in none.
  func hedgeEnd(at unit: Int) -> Int? {
    hedges.first { $0.contains(unit) }?.upperBound
  }
}
