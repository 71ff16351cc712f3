internal import EventModel
internal import LanguagePacks
internal import TextAnalysis
internal import WorldKnowledge

/// Links phrases to places: by name and kind word, by the countries of the article, or as a new
/// place that keeps its words.
struct PlaceResolver {
  let sentence: SentenceAnalysis
  let text: ArticleText
  let context: ArticleContext

  private var sets: ClassSets { sentence.lexicon.sets }
  private var catalogue: Catalogue { context.world.catalogue }

  /// Whether a phrase names or describes a place.
  func isPlace(_ phrase: Int) -> Bool {
    let it = sentence.phrases[phrase]
    if sentence.units[it.head].tag == .name {
      return sentence.entries(it.head).contains { $0.kind == .place }
    }
    if it.classes.intersects(sets.placeKinds) { return true }
    return it.classes.isEmpty && !it.names.isEmpty
      && it.names.contains { unit in sentence.entries(unit).contains { $0.kind == .place } }
  }

  /// The place of a phrase; `kindFrom` is the phrase whose kind word it shares (قاعدتي القيارة
  /// وكركوك).
  func place(
    _ phrase: Int, role: PlaceRole, kindFrom: Int? = nil, preferring usual: [String] = []
  ) -> ReportedPlace? {
    let it = sentence.phrases[phrase]
    var wanted = features(of: kindFrom.map { sentence.phrases[$0] } ?? it)
    if wanted.isEmpty { wanted = usual }
    let names = sentence.nameUnits(phrase)
    for unit in names {
      if let place = best(sentence.entries(unit), wanted: wanted, it) {
        let words = sentence.text(of: unit..<(unit + 1), in: text)
        return reported(place, role, words, it, direct: isDirect(it, unit))
      }
    }
    guard kindFrom != nil || it.classes.intersects(sets.placeKinds) else {
      return it.names.isEmpty || !it.classes.isEmpty ? nil : newPlace(it, role, wanted)
    }
    if it.isDefinite, it.names.isEmpty, it.genitive < 0, it.country < 0,
      !isPlural(it) || it.classes.intersects(sets.facility),
      let kind = wanted.first.map(Catalogue.placeKind(ofFeature:)),
      let last = context.lastPlace[kind]
        ?? (usual.contains("base") && kind == .facility ? context.lastPlace[.base] : nil)
    {
      var again = last
      again.role = role
      again.text = sentence.text(of: sentence.naming(phrase), in: text)
      return again
    }
    return newPlace(it, role, wanted)
  }

  /// القواعد are several bases; المنشآت are the buildings of one.
  private func isPlural(_ it: NounPhrase) -> Bool {
    sentence.units[it.head].reading?.features.contains(.plural) == true
  }

  /// Whether the name is the place itself, not what lies around it (مطار بغداد is, محيط بغداد not).
  private func isDirect(_ it: NounPhrase, _ unit: Int) -> Bool {
    !it.classes.intersects(sets.area) || sentence.units[it.head].tag == .name
  }

  /// Kinds of the gazetteer that a head's class asks for.
  private func features(of it: NounPhrase) -> [String] {
    sets.features.filter { it.classes.intersects($0.classes) }.flatMap(\.features)
  }

  private func best(
    _ entries: ArraySlice<PhraseEntry>, wanted: [String], _ it: NounPhrase
  ) -> Place? {
    var candidates: [(score: Int, order: Int32, place: Place)] = []
    for entry in entries where entry.kind == .place {
      let place = catalogue.places[Int(entry.index)]
      var score = min(context.weight(place.country), 20)
      if wanted.contains(place.feature) { score += 30 }
      if wanted.isEmpty || !wanted.contains(place.feature) { score += prominence(place) }
      if !wanted.isEmpty && !wanted.contains(place.feature) { score -= 10 }
      if let name = place.nameArabic, context.linked[name] == place.id { score += 25 }
      if it.country >= 0, place.country == catalogue.countries[it.country].code { score += 10 }
      candidates.append((score, entry.index, place))
    }
    return candidates.max { ($0.score, $1.order) < ($1.score, $0.order) }?.place
  }

  /// What a bare name means when nothing else says so: countries and cities before what is named
  /// after them.
  private func prominence(_ place: Place) -> Int {
    switch place.feature {
    case "country": 8
    case "governorate", "city": 6
    case "region": 5
    case "base": 4
    case "district": 2
    default: 3
    }
  }

  private func reported(
    _ place: Place, _ role: PlaceRole, _ words: String, _ it: NounPhrase, direct: Bool
  ) -> ReportedPlace {
    ReportedPlace(
      role: role, id: place.id, name: place.name, nameArabic: place.nameArabic, kind: place.kind,
      feature: place.feature, country: place.country, latitude: place.latitude,
      longitude: place.longitude, precision: precision(place, role, direct), text: words)
  }

  private func precision(_ place: Place, _ role: PlaceRole, _ direct: Bool) -> Int? {
    let own: Int
    switch place.feature {
    case "country": own = 6
    case "governorate": own = 4
    case "region": own = 5
    case "district": own = 3
    default: own = 1
    }
    return own == 1 && (role == .near || !direct) ? 2 : own
  }

  private func newPlace(_ it: NounPhrase, _ role: PlaceRole, _ wanted: [String]) -> ReportedPlace? {
    let end = it.affiliation >= 0 ? sentence.phrases[it.affiliation].start : it.end
    let words = sentence.text(of: it.head..<max(end, it.head + 1), in: text)
    guard !words.isEmpty else { return nil }
    // القواعد العراقية: several sites of a country are the country.
    if it.isDefinite, it.names.isEmpty, it.country >= 0,
      isPlural(it),
      let place = context.world.place(id: Catalogue.countryID(catalogue.countries[it.country].code))
    {
      return reported(place, role, words, it, direct: true)
    }
    let isNamed = it.names.contains { sentence.units[$0].tag == .unknown }
    let feature = wanted.first ?? "place"
    let country = it.country >= 0 ? catalogue.countries[it.country].code : nil
    return ReportedPlace(
      role: role, id: freshID(isNamed ? "new" : "unnamed", words), name: words, nameArabic: words,
      kind: Catalogue.placeKind(ofFeature: feature), feature: feature, country: country,
      latitude: nil, longitude: nil, precision: nil, text: words)
  }
}
