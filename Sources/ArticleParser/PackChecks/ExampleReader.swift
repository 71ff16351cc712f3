internal import EventModel
internal import LanguagePacks
internal import PackFiles
internal import WorldKnowledge

/// Reads the examples of a pack with the pack's own words, frames and world, and with the built-in
/// tables for those that it lacks.
func failingExamples(of pack: PackUnderCheck) -> [PackProblem] {
  let tables = pack.completed
  let world =
    if case .embedded = tables {
      WorldKnowledge.standard
    } else {
      pack.owns(anyOf: PackLayout.world) ? WorldKnowledge(from: tables) : .standard
    }
  let words = LanguagePack(language: "ar", from: tables)
  let parser = ArticleParser(packs: tables, world: world)
  let frames = Set(words.frames.map(\.id))
  return failingExamples(words.examples.filter { frames.contains($0.frame) }) { article in
    parser.parse(article).reports
  }
}
