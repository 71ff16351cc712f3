internal import LanguagePacks
internal import TextAnalysis

// What the clause around a word still lacks, days and insertions passed over.

extension Tagger {
  /// The unit behind which a word stands when days and insertions between commas are passed over.
  func insertionsStart(before index: Int, _ units: [Unit]) -> Int {
    var at = index
    while at > 0 {
      if units[at - 1].tag == .date || isAdverb(units[at - 1]) {
        at -= 1
      } else if units[at - 1].tag == .mark, mark(units[at - 1]) == .comma,
        let opening = openingComma(of: at - 1, units)
      {
        at = opening
      } else {
        break
      }
    }
    return at
  }

  /// في وقت لاحق، بدوره: a particle that goes with the clause, wherever it stands.
  private func isAdverb(_ unit: Unit) -> Bool {
    unit.tag == .particle && unit.function == .other && !unit.isConjoined
      && !tokens.parts(unit.start).contains(.conjunction)
  }

  /// The comma before a day, a phrase with its preposition or a particle that another comma closes.
  private func openingComma(of closing: Int, _ units: [Unit]) -> Int? {
    var at = closing - 1
    while at > 0, closing - at <= Self.insertionLength {
      let unit = units[at]
      switch unit.tag {
      case .mark:
        guard mark(unit) == .comma, at + 1 < closing else { return nil }
        let first = units[at + 1]
        let isInserted =
          first.tag == .date || first.tag == .preposition || first.tag == .particle
          || first.hasPreposition
        return isInserted && !first.isConjoined ? at : nil
      case .verb, .participle, .complementizer, .subordinator, .relative, .conjunction: return nil
      default: at -= 1
      }
    }
    return nil
  }

  /// Units between commas at most.
  private static let insertionLength = 10

  /// Whether a clause goes on behind a unit: with its verb right before, or behind the verb's subject.
  /// A verb that describes somebody has its clause ended by the verb behind.
  func isOpenClause(before end: Int, _ units: [Unit]) -> Bool {
    let before = units[end - 1]
    let isPhrase =
      before.tag == .verb || before.tag == .name || before.tag == .unknown || before.hasArticle
      || before.tag == .adjective || (before.tag == .noun && before.enclitic != .none)
    guard isPhrase, hasVerb(before: end, units),
      let verb = units[..<end].lastIndex(where: { $0.tag == .verb })
    else { return false }
    if verb == 0 { return true }
    let above = units[verb - 1]
    let describes =
      above.tag == .relative || (above.tag == .noun && !above.hasArticle && above.enclitic == .none)
    return !describes
  }

  /// حتى هاجم: a preposition that also opens clauses.
  func mayOpenClause(_ before: Unit?) -> Bool {
    before.map { tokens.parts($0.start).contains(.subordinator) } ?? false
  }

  /// في، على: behind a preposition that opens no clauses an unknown word is no verb.
  func isBehindBarePreposition(_ before: Unit?) -> Bool {
    guard let before, before.tag == .preposition, before.enclitic == .none,
      before.gluedPreposition.isEmpty
    else { return false }
    return [.in, .on, .near, .to, .with, .between].contains(before.function)
      && !mayOpenClause(before)
  }

  /// الطرفان تبادلا: whether two are told of right before, or a helping verb of two.
  func isTwo(_ before: Unit?) -> Bool {
    guard let before else { return false }
    return before.reading?.features.contains(.dual) == true || before.tag == .name
      || before.tag == .unknown || before.tag == .number
  }

  /// Whether a word behind is a genitive: a bare noun or a preposition stands before.
  func afterConstruct(_ before: Unit?) -> Bool {
    guard let before else { return false }
    return before.tag == .preposition
      || (before.tag == .noun && !before.hasArticle && before.enclitic == .none)
  }
}
