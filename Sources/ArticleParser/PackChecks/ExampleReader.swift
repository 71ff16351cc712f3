internal import EventModel
internal import LanguagePacks
internal import PackFiles
internal import TextAnalysis
internal import WorldKnowledge

/// Reads the examples of a pack with the pack's own words and frames, and with the built-in tables
/// for those that it lacks.
///
/// The world's tables are the pack's own where it has all of them, else the built-in ones.
func failingExamples(of pack: PackUnderCheck) -> [PackProblem] {
  let words = languagePack(of: pack)
  let world =
    if case .directory = pack.source, pack.owns(PackLayout.world) {
      WorldKnowledge(from: pack.source)
    } else {
      WorldKnowledge.standard
    }
  let grammar = ArabicGrammar(pack: words, world: world)
  let frames = Set(words.frames.map(\.id))
  return failingExamples(words.examples.filter { frames.contains($0.frame) }) { article in
    let text = article.text
    return grammar.read(article, text: ArticleText(text), tokenized: TokenizedText(text)).reports
  }
}

/// The pack's words and frames, table by table its own or the built-in ones.
private func languagePack(of pack: PackUnderCheck) -> LanguagePack {
  var result = LanguagePack(language: "ar", from: pack.source)
  guard case .directory = pack.source else { return result }
  let standard = LanguagePack(language: "ar", from: .embedded)
  func lacks(_ path: String) -> Bool { pack.own("ar/" + path) == nil }
  if lacks("lexicon/classes.tsv") { result.classes = standard.classes }
  if lacks("lexicon/verbs.tsv") { result.verbs = standard.verbs }
  if lacks("lexicon/nouns.tsv") { result.nouns = standard.nouns }
  if lacks("lexicon/adjectives.tsv") { result.adjectives = standard.adjectives }
  if lacks("lexicon/particles.tsv") { result.particles = standard.particles }
  if lacks("lexicon/calendar.tsv") { result.calendar = standard.calendar }
  if lacks("lexicon/numerals.tsv") { result.numerals = standard.numerals }
  if lacks("frames/frames.tsv") { result.frames = standard.frames }
  if lacks("frames/families.tsv") { result.families = standard.families }
  if lacks("frames/effects.tsv") { result.effects = standard.effects }
  return result
}
