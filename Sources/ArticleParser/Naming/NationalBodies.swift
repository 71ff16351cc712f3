internal import LanguagePacks
internal import TextAnalysis
internal import WorldKnowledge

/// Finds the catalogue's entry for a body that the text names without its country: in an article on
/// Iraq الجيش is الجيش العراقي.
struct NationalBodies {
  let lexicon: Lexicon
  let catalogue: Catalogue
  /// Words of the definite adjective of each country that was asked for.
  private var adjectives: [Int: [Int32]] = [:]

  init(lexicon: Lexicon, catalogue: Catalogue) {
    self.lexicon = lexicon
    self.catalogue = catalogue
  }

  /// The actor whose name is these units and the nationality; nil where the catalogue has none or
  /// several.
  mutating func actor(
    named units: Range<Int>, of sentence: SentenceAnalysis, country: Int
  ) -> Int32? {
    guard let first = units.first, let last = units.last else { return nil }
    let tokens = sentence.tokens
    let trie = lexicon.phrases
    var found: Set<Int32> = []
    for start in tokens.phraseStarts(sentence.units[first].start) {
      var state = start.state
      for token
        in (sentence.units[first].start + 1)..<max(
          sentence.units[first].start + 1, sentence.units[last].end)
      where state >= 0 {
        state = trie.step(state, tokens.surfaces[token])
      }
      guard state >= 0 else { continue }
      for adjective in words(ofCountry: country) {
        let end = trie.step(state, adjective)
        guard end >= 0 else { continue }
        for entry in trie.entries(at: end) where entry.kind == .actor { found.insert(entry.index) }
      }
    }
    return found.count == 1 ? found.first : nil
  }

  private mutating func words(ofCountry country: Int) -> [Int32] {
    if let known = adjectives[country] { return known }
    var letters: [UInt8] = []
    var result: [Int32] = []
    for adjective in catalogue.countries[country].adjectives {
      let row = NominalRow(lemma: adjective, gender: .masculine, isAdjective: true)
      for inflection in nominalInflections(of: row) where inflection.canTakeArticle {
        guard foldWord(inflection.surface, into: &letters) else { continue }
        letters.insert(contentsOf: [LetterCode.alef, LetterCode.lam], at: 0)
        let word = lexicon.words.find(letters.span)
        if word >= 0, !result.contains(word) { result.append(word) }
      }
    }
    adjectives[country] = result
    return result
  }
}
