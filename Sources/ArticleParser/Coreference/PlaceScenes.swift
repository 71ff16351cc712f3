internal import EventModel
internal import LanguagePacks
internal import TextAnalysis
internal import WorldKnowledge

/// The towns that sentences open with, set off by a comma: `وفي الخليل، اقتحمت …`.
///
/// What the rest of the paragraph tells happened there as well, until another town or site is named.
struct PlaceScenes {
  /// Places by the sentences that go on in them.
  private var places: [Int: ReportedPlace] = [:]

  init(_ sentences: [SentenceAnalysis], in context: ArticleContext) {
    var scene: (place: ReportedPlace, paragraph: Int)?
    for sentence in sentences where !sentence.isTitle {
      if let place = Self.opening(sentence, context) {
        scene = (place, sentence.paragraph)
        continue
      }
      guard let known = scene, known.paragraph == sentence.paragraph,
        !Self.namesOther(sentence, than: known.place, context)
      else {
        scene = nil
        continue
      }
      places[sentence.index] = known.place
    }
  }

  /// The town in which a sentence goes on that names none.
  func place(inSentence sentence: Int) -> ReportedPlace? { places[sentence] }

  private static func opening(
    _ sentence: SentenceAnalysis, _ context: ArticleContext
  ) -> ReportedPlace? {
    let units = sentence.units
    guard let first = units.first else { return nil }
    let isPreposition =
      first.tag == .preposition && first.function == .in && first.enclitic == .none
    let name = isPreposition ? 1 : 0
    guard units.count > name + 1, units[name].tag == .name, sentence.mark(name + 1) == .comma,
      isPreposition || first.proclitics.contains(.by)
    else { return nil }
    let towns = sentence.entries(name).filter { $0.kind == .place }
      .map { context.world.catalogue.places[Int($0.index)] }.filter { $0.kind == .city }
    guard let town = towns.first(where: { $0.country == context.mainCountry }) ?? towns.first
    else { return nil }
    return ReportedPlace(town, role: .at)
  }

  /// Whether a sentence names a town or site that lies neither in the one of the scene nor around it.
  private static func namesOther(
    _ sentence: SentenceAnalysis, than scene: ReportedPlace, _ context: ArticleContext
  ) -> Bool {
    sentence.units.indices.contains { unit in
      sentence.units[unit].tag == .name
        && sentence.entries(unit).contains { entry in
          guard entry.kind == .place else { return false }
          let place = context.world.catalogue.places[Int(entry.index)]
          guard place.kind == .city || place.kind == .facility || place.kind == .base else {
            return false
          }
          return !context.world.place(scene.id, liesInOrAround: place.id)
            && !context.world.place(place.id, liesInOrAround: scene.id)
        }
    }
  }
}
