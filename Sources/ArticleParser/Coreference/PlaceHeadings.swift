internal import EventModel
internal import LanguagePacks
internal import TextAnalysis
internal import WorldKnowledge

/// The towns that head the paragraphs of a round-up of news: `طنجة: تعتزم النقابات …`.
///
/// A single heading is the dateline of the article, which says where it was written, not where things
/// happened; two towns at least make a round-up.
struct PlaceHeadings {
  /// Towns by the paragraphs that they head.
  private let headings: [Int: ReportedPlace]

  init(_ sentences: [SentenceAnalysis], in context: ArticleContext) {
    var found: [Int: ReportedPlace] = [:]
    var last = -1
    for sentence in sentences where !sentence.isTitle && sentence.paragraph != last {
      last = sentence.paragraph
      found[sentence.paragraph] = Self.town(heading: sentence, context)
    }
    headings = Set(found.values.map(\.id)).count > 1 ? found : [:]
  }

  /// The town that heads a paragraph of a round-up.
  func place(inParagraph paragraph: Int) -> ReportedPlace? { headings[paragraph] }

  /// The town that a sentence opens with, set off by a colon or, as a dateline, by a dash.
  private static func town(
    heading sentence: SentenceAnalysis, _ context: ArticleContext
  ) -> ReportedPlace? {
    guard sentence.units.first?.tag == .name,
      sentence.mark(1) == .colon || (sentence.mark(1) == .dash && sentence.units.count == 2)
    else { return nil }
    let towns = sentence.entries(0).filter { $0.kind == .place }
      .map { context.world.catalogue.places[Int($0.index)] }.filter { $0.kind == .city }
    guard let town = towns.first(where: { $0.country == context.mainCountry }) ?? towns.first else {
      return nil
    }
    return ReportedPlace(town, role: .at)
  }
}

extension ReportedPlace {
  /// A place of the gazetteer by its own name.
  init(_ place: Place, role: PlaceRole) {
    self.init(
      role: role, id: place.id, name: place.name, nameArabic: place.nameArabic, kind: place.kind,
      feature: place.feature, country: place.country, parent: place.parent,
      latitude: place.latitude, longitude: place.longitude, precision: place.precision,
      text: place.nameArabic ?? place.name)
  }
}
