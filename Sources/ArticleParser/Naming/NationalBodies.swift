internal import LanguagePacks
internal import TextAnalysis
internal import WorldKnowledge

/// Finds the catalogue's entry for a body that the text names without its country: in an article on
/// Iraq الجيش is الجيش العراقي.
struct NationalBodies: Sendable {
  /// Words of the definite adjective of each country of the catalogue.
  private let adjectives: [[Int32]]

  init(_ countries: [Country], words: WordTable) {
    adjectives = countries.map { Self.adjectives(of: $0, words) }
  }

  /// The actor whose name is these units and the nationality; nil where the catalogue has none or
  /// several.
  func actor(named units: Range<Int>, of sentence: SentenceAnalysis, country: Int) -> Int32? {
    guard let first = units.first, let last = units.last else { return nil }
    let tokens = sentence.tokens
    let trie = tokens.lexicon.phrases
    let behind = sentence.units[first].start + 1
    var found: Int32?
    var isOne = true
    tokens.forEachStart(sentence.units[first].start) { start in
      var state = start.state
      for token in behind..<max(behind, sentence.units[last].end) where state >= 0 {
        state = trie.step(state, tokens.surface(token))
      }
      guard state >= 0 else { return }
      for adjective in adjectives[country] {
        let end = trie.step(state, adjective)
        guard end >= 0 else { continue }
        for entry in trie.entries(at: end) where entry.kind == .actor {
          if let found, found != entry.index { isOne = false }
          found = entry.index
        }
      }
    }
    return isOne ? found : nil
  }

  private static func adjectives(of country: Country, _ words: WordTable) -> [Int32] {
    var letters: [UInt8] = []
    var result: [Int32] = []
    for adjective in country.adjectives {
      let row = NominalRow(lemma: adjective, gender: .masculine, isAdjective: true)
      for inflection in nominalInflections(of: row) where inflection.canTakeArticle {
        guard foldWord(inflection.surface, into: &letters) else { continue }
        letters.insert(contentsOf: [LetterCode.alef, LetterCode.lam], at: 0)
        let word = words.find(letters.span)
        if word >= 0, !result.contains(word) { result.append(word) }
      }
    }
    return result
  }
}
